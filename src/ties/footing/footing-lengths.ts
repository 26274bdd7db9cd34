import type { FootingGrid } from './footing-grid.ts';

/** How many neighbouring subtrees one row is tried against. */
export const longestRun = 80;

/**
 * The lengths k for which the first k entries sum to the row in at least one column. Entries stand nearest first; only
 * printed numbers are tested. One pass, one addition per entry and column.
 */
export function footingLengths(
  grid: FootingGrid,
  row: number,
  entries: readonly number[],
  columns: readonly number[],
  tolerance: bigint,
): number[] {
  const totals = columns.map((column) => {
    const cell = grid.rows[row]?.values[column];
    return cell === undefined || cell === 'nil' ? undefined : grid.amounts[row]?.[column];
  });
  if (totals.every((total) => total === undefined)) return [];
  const sums = columns.map(() => 0n);
  const lengths: number[] = [];
  entries.forEach((entry, index) => {
    const amounts = grid.amounts[entry] ?? [];
    let foots = false;
    columns.forEach((column, place) => {
      const sum = (sums[place] ?? 0n) + (amounts[column] ?? 0n);
      sums[place] = sum;
      const total = totals[place];
      if (total === undefined || (total === 0n && sum === 0n)) return;
      const residue = total - sum;
      if (residue <= tolerance && -residue <= tolerance) foots = true;
    });
    if (foots) lengths.push(index + 1);
  });
  return lengths;
}
