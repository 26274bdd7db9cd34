import type { Span } from '#model/span.ts';
import { classifyRow, type GridCell, type GridRow } from './grid.ts';

/** The rows of a run without what stands there twice, and the places of that. */
export interface WithoutRepeats {
  readonly rows: readonly GridRow[];
  readonly repeats: readonly Span[];
}

const blank = { kind: 'blank' } as const;

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A stub that says its own row and then everything that follows: each such cell holds the next row's cell. */
function repeatsNext(cell: GridCell | undefined, next: GridCell | undefined): boolean {
  if (cell?.reading.kind !== 'text' || next?.reading.kind !== 'text') return false;
  return cell.reading.numerals.length >= 3 && next.text.length > 12 && plain(cell.text).includes(plain(next.text).slice(0, 40));
}

function withoutCell(row: GridRow, column: number): GridRow {
  const cells = row.cells.map((cell) => (cell.column === column ? { ...cell, reading: blank } : cell));
  return { ...row, cells, kind: classifyRow(cells) };
}

/** Whether a cell of words and figures repeats the figures of a row: `Operating income 2,310 2,912` before `2,316⇥2,912`. */
function repeatsOwnRow(row: GridRow): boolean {
  const first = row.cells[0];
  if (first?.reading.kind !== 'text' || first.reading.numerals.length < 2) return false;
  const second = row.cells[1];
  return second?.reading.kind === 'text' && plain(first.text).startsWith(plain(second.text));
}

function numbersOf(cell: GridCell): readonly string[] {
  return cell.reading.kind === 'text' || cell.reading.kind === 'numerals'
    ? cell.reading.numerals.map((numeral) => `${numeral.magnitude.coefficient}e${numeral.magnitude.exponent}`)
    : [];
}

/** A row above a table whose first cell runs together figures that stand below it, each in a cell of its own. */
function repeatsBelow(row: GridRow, rows: readonly GridRow[]): boolean {
  const first = row.cells[0];
  if (first?.reading.kind !== 'text' || first.reading.numerals.length < 2) return false;
  const numbers = numbersOf(first);
  const below = new Set(
    rows.flatMap((other) =>
      other.cells
        .slice(1)
        .filter((cell) => cell.reading.kind === 'numerals')
        .flatMap(numbersOf),
    ),
  );
  return numbers.every((number) => below.has(number));
}

/** A row that is one cell of words and three or more figures, all of which stand in the rows above it. */
function repeatsAbove(row: GridRow, seen: ReadonlySet<string>): boolean {
  const filled = row.cells.filter((cell) => cell.reading.kind !== 'blank');
  const only = filled[0];
  if (filled.length !== 1 || only?.reading.kind !== 'text') return false;
  const numbers = numbersOf(only).filter((number) => number.length > 5);
  return numbers.length >= 3 && numbers.every((number) => seen.has(number));
}

/** A row that says the one above it again, cell for cell, with words and at least one figure of three digits. */
function repeatsRowAbove(row: GridRow, above: GridRow | undefined): boolean {
  if (above === undefined || row.kind !== 'body' || above.kind !== 'body') return false;
  const texts = (cells: readonly GridCell[]): string =>
    cells
      .map((cell) => plain(cell.text))
      .join('\t')
      .trimEnd();
  const hasWords = row.cells.some((cell) => cell.reading.kind === 'text');
  return hasWords && /\d[\d.,]*\d[\d.,]*\d/.test(texts(row.cells.slice(1))) && texts(row.cells) === texts(above.cells);
}

/**
 * Marks what an extraction says twice: a first column that repeats the rest of the table as one cell, a row that repeats a column,
 * and a row that stands twice in succession. The cells stay where they are, read as blank, so that spans and columns do not move.
 */
export function dropRepeats(rows: readonly GridRow[]): WithoutRepeats {
  const chain = rows.map((row, index) => repeatsNext(row.cells[0], rows[index + 1]?.cells[0]));
  const chained = chain.filter(Boolean).length >= 3;
  const seen = new Set<string>();
  const repeats: Span[] = [];
  const kept = rows.map((row, index) => {
    const inChain = chained && (chain[index] || chain[index - 1] || repeatsOwnRow(row));
    const own = inChain ? withoutCell(row, 1) : row;
    if (inChain && row.cells[0] !== undefined) repeats.push(row.cells[0].span);
    if (repeatsRowAbove(own, rows[index - 1]) || repeatsAbove(own, seen) || (chained && index === 0 && repeatsBelow(row, rows.slice(1)))) {
      repeats.push(...row.cells.map((cell) => cell.span));
      return { ...own, kind: 'repeat' as const };
    }
    for (const cell of own.cells) for (const number of numbersOf(cell)) seen.add(number);
    return own;
  });
  return { rows: kept, repeats };
}
