import type { Footing, FootingTotal } from '#ties/infer-footing.ts';
import { isTotalLabel, plainLabel } from '#ties/label-hints.ts';
import { type FootingGrid, type FootingRow, toFootingGrid } from './footing-grid.ts';

/** The words that a total repeats from the heading of its section. */
function sectionOf(label: string): string {
  return plainLabel(label).replace(/^(?:grand |sub ?)?total (?:of )?/, '');
}

/** The heading above a row whose section it closes by its own words. */
function headingOf({ rows, isHeading }: FootingGrid, row: number): number {
  const label = rows[row]?.label ?? '';
  const section = sectionOf(label);
  if (section === '') return -1;
  const closes = isTotalLabel(label) ? section : plainLabel(label);
  return rows.findLastIndex(({ label: heading }, index) => index < row && isHeading[index] === true && plainLabel(heading) === closes);
}

/** The rows between a heading and its total that are part of no other sum. */
function rowsBetween({ isHeading }: FootingGrid, parentOf: Footing['parentOf'], heading: number, total: number): number[] {
  const rows: number[] = [];
  for (let row = heading + 1; row < total; row += 1) {
    const parent = parentOf[row];
    if (isHeading[row] !== true && (parent === undefined || parent >= total || parent <= heading)) rows.push(row);
  }
  return rows;
}

/** Columns in which a total and some of its parts are printed. */
function printedColumns({ amounts, rows, width }: FootingGrid, total: number, parts: readonly number[]): number[] {
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const cell = rows[total]?.values[column];
    return cell !== undefined && cell !== 'nil' && parts.some((row) => (amounts[row]?.[column] ?? 0n) !== 0n);
  });
}

/**
 * Totals that close a section by its own name, and that no sum of its rows explains: a row may be lost.
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
  return source.flatMap((_, row) => {
    if (grid.isHeading[row] === true || summed.has(row)) return [];
    const heading = headingOf(grid, row);
    const parts = heading < 0 ? [] : rowsBetween(grid, parentOf, heading, row);
    const columns = parts.length < 2 ? [] : printedColumns(grid, row, parts);
    if (columns.length === 0) return [];
    for (const part of parts) parentOf[part] = row;
    return [{ row, children: parts.map((part) => ({ row: part, weight: 1 as const })), footingColumns: [], failingColumns: columns }];
  });
}
