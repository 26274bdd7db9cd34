/** One table: its rows of cells, and how many of the first are heads. */
interface Rows {
  readonly rows: readonly (readonly string[])[];
  readonly heads: number;
}

const gap = '   ';
const figure = /^[($€£¥△▲–—−-]*\s*[A-Z]{0,3}\$?\s*\(?\d[\d,. ']*\)?%?\s*\)?$/;
const year = /^(?:FY)?(?:19|20)\d\d$/;
const isFigure = (cell: string): boolean => figure.test(cell.trim()) && !year.test(cell.trim());

/** How many columns a cell stands over: a head over those up to the next that is filled or headed above, a mark such as `%` over its own. */
function spanAt({ heads, rows }: Rows, row: number, column: number): number {
  const cells = rows[row] ?? [];
  if (column === 0 || row >= heads || (cells[column] ?? '').trim().length < 4) return 1;
  const isFilled = (at: number, other: number): boolean => (rows[at]?.[other] ?? '').trim() !== '';
  const isHeadedAbove = (other: number): boolean => rows.slice(0, row).some((_, at) => isFilled(at, other));
  let end = column + 1;
  while (end < cells.length && !isFilled(row, end) && !isHeadedAbove(end)) end += 1;
  return end - column;
}

const widthOf = (widths: readonly number[], from: number, count: number): number =>
  widths.slice(from, from + count).reduce((sum, width) => sum + width, 0) + gap.length * (count - 1);

function measure(table: Rows): readonly number[] {
  const widths = Array.from({ length: Math.max(...table.rows.map((row) => row.length)) }, () => 0);
  const cells = table.rows.flatMap((row, at) =>
    row.length < 2 ? [] : row.map((cell, column) => ({ length: Array.from(cell.trim()).length, column, span: spanAt(table, at, column) })),
  );
  for (const { column, length, span } of cells) if (span === 1) widths[column] = Math.max(widths[column] ?? 0, length);
  for (const { column, length, span } of cells) {
    const last = column + span - 1;
    if (span > 1) widths[last] = (widths[last] ?? 0) + Math.max(0, length - widthOf(widths, column, span));
  }
  return widths;
}

function writeRow(table: Rows, row: number, widths: readonly number[]): string {
  const cells = table.rows[row] ?? [];
  let line = (cells[0] ?? '').trim().padEnd(widths[0] ?? 0);
  for (let column = 1; column < cells.length; ) {
    const span = spanAt(table, row, column);
    const cell = (cells[column] ?? '').trim();
    const width = widthOf(widths, column, span);
    line += gap + (row < table.heads ? cell.padStart(Math.floor((width + cell.length) / 2)).padEnd(width) : cell.padStart(width));
    column += span;
  }
  return line.trimEnd();
}

/**
 * A text with its tables as they look on a page, without tabs: figures flush right, heads over the middle of their columns, lines as
 * before. A row of blank cells is a blank line within its table.
 */
export function writeAligned(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const isBlank = (line: string | undefined): boolean => line === undefined || (line.trim() === '' && !line.includes('\t'));
  const out: string[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (!isBlank(lines[from]) && !isBlank(lines[to])) to += 1;
    const part = lines.slice(from, to);
    from = to;
    const rows = part.map((line) => line.split('\t'));
    const first = rows.findIndex((row) => row.slice(1).some(isFigure));
    const table = { rows, heads: Math.max(0, first) };
    const widths = measure(table);
    out.push(...(part.some((line) => line.includes('\t')) ? rows.map((_, row) => writeRow(table, row, widths)) : part));
  }
  return out.join('\n');
}
