import type { Footing, FootingTotal } from '#ties/infer-footing.ts';
import { plainLabel } from '#ties/label-hints.ts';
import { type FootingGrid, type FootingRow, toFootingGrid } from './footing-grid.ts';

/** A total that would close more rows than this closes something else. */
const longestSection = 120;

/** The words that a total repeats from the heading of its section: "Total current assets", "Net cash used in investing activities". */
function sectionOf(label: string): string {
  return plainLabel(label)
    .replace(/^(?:grand |sub ?)?total (?:of )?/, '')
    .replace(/^(?:net )?cash (?:flows? )?(?:(?:provided|generated|used|from|by|in|for) )+/, '');
}

function isBareTotal(label: string): boolean {
  return /^(?:grand |sub ?)?totals?$|^[小合]計$/.test(plainLabel(label));
}

/**
 * For each row the one below which the section begins that it closes by its own words: the last heading of that name, or for
 * a bare "Total" the bare total before it, or the top of the table. Undefined where the row closes nothing.
 */
function sectionStarts({ rows, isHeading }: FootingGrid): readonly (number | undefined)[] {
  const headings = new Map<string, number>();
  let bare = -1;
  return rows.map(({ label }, row) => {
    if (isHeading[row] === true) {
      headings.set(sectionOf(label), row);
      return undefined;
    }
    if (!isBareTotal(label)) return label === '' ? undefined : headings.get(sectionOf(label));
    const start = bare;
    bare = row;
    return start;
  });
}

/** The rows between the start of a section and its total that are part of no other sum. */
function rowsBetween({ isHeading }: FootingGrid, parentOf: Footing['parentOf'], start: number, total: number): number[] {
  const rows: number[] = [];
  for (let row = start + 1; row < total; row += 1) {
    const parent = parentOf[row];
    if (isHeading[row] !== true && (parent === undefined || parent >= total || parent <= start)) rows.push(row);
  }
  return rows;
}

function magnitude(amount: bigint | undefined): bigint {
  return amount === undefined ? 0n : amount < 0n ? -amount : amount;
}

/** Whether a total can be the sum of its parts: where all have one sign, at most one of them may be larger than it. */
function isPlausible({ amounts }: FootingGrid, total: number, parts: readonly number[], column: number): boolean {
  const values = parts.map((row) => amounts[row]?.[column] ?? 0n);
  if (values.some((value) => value < 0n) && values.some((value) => value > 0n)) return true;
  return values.filter((value) => magnitude(value) > magnitude(amounts[total]?.[column])).length < 2;
}

/** Columns in which a total and some of its parts are printed. */
function printedColumns({ amounts, rows, width }: FootingGrid, total: number, parts: readonly number[]): number[] {
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const cell = rows[total]?.values[column];
    return cell !== undefined && cell !== 'nil' && parts.some((row) => (amounts[row]?.[column] ?? 0n) !== 0n);
  });
}

/**
 * Totals that close a section by its own name, or a table by no name, and that no sum of its rows explains: a row may be lost.
 *
 *     Current assets
 *       Cash                  42
 *       Inventories            4
 *     Total current assets    84   ← 38 are missing
 */
export function findDeclared(source: readonly FootingRow[], footing: Footing): FootingTotal[] {
  const grid = toFootingGrid(source);
  const summed = new Set(footing.totals.map(({ row }) => row));
  const parentOf = [...footing.parentOf];
  const starts = sectionStarts(grid);
  return source.flatMap((_, row) => {
    const start = starts[row];
    if (start === undefined || summed.has(row) || row - start > longestSection) return [];
    const parts = rowsBetween(grid, parentOf, start, row);
    const columns = parts.length < 2 ? [] : printedColumns(grid, row, parts);
    if (columns.length === 0 || !columns.every((column) => isPlausible(grid, row, parts, column))) return [];
    for (const part of parts) parentOf[part] = row;
    return [{ row, children: parts.map((part) => ({ row: part, weight: 1 as const })), footingColumns: [], failingColumns: columns }];
  });
}
