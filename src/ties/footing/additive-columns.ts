import type { FootingGrid } from './footing-grid.ts';
import type { FoundTotal } from './footing-state.ts';
import { weighSum } from './weigh-sum.ts';

/** Beyond these sizes a table is searched once, with all its columns. */
const mostColumns = 16;
const mostRows = 1500;

/** The finest place that a column prints, as a negative power of ten; 0 for whole numbers. */
function fractionOf(grid: FootingGrid, column: number): number {
  let fraction = 0;
  for (const row of grid.rows) {
    const cell = row.values[column];
    if (cell !== undefined && cell !== 'nil') fraction = Math.min(fraction, cell.exponent);
  }
  return fraction;
}

/** In how many totals that hold without a column the column holds too (or nearly), and in how many it does not. */
function countAgreement(grid: FootingGrid, column: number, totals: readonly FoundTotal[]): { agrees: number; differs: number } {
  let agrees = 0;
  let differs = 0;
  for (const total of totals) {
    if (total.failingColumns.length > 0) continue;
    const evidence = weighSum(grid, total.row, total.children, [column], 0n);
    if (evidence.footing.length > 0 || (evidence.isNearMiss && evidence.explained > 1.5)) agrees += 1;
    else if (evidence.failing.length > 0) differs += 1;
  }
  return { agrees, differs };
}

/**
 * The columns that hold sums. Percentages and the like fail wherever the others agree; they are found by leaving each column
 * that never foots out once and seeing what the rest adds up to.
 */
export function additiveColumns(
  grid: FootingGrid,
  found: readonly FoundTotal[],
  searchWith: (columns: readonly number[]) => readonly FoundTotal[],
): number[] {
  const all = Array.from({ length: grid.width }, (_, column) => column);
  if (grid.width < 2 || grid.width > mostColumns || grid.rows.length > mostRows) return all;
  const suspects = all.filter((column) => !found.some((total) => total.footingColumns.includes(column)));
  if (suspects.length === 0) return all;
  const fractions = all.map((column) => fractionOf(grid, column));
  const trusted = all.filter((column) => !suspects.includes(column));
  const coarsest = Math.max(...fractions);
  const usual = trusted.length > 0 ? trusted : all.filter((column) => fractions[column] === coarsest);
  if (usual.length === 0 || usual.length === all.length) return all;
  const totals = searchWith(usual);
  return all.filter((column) => {
    if (usual.includes(column)) return true;
    const { agrees, differs } = countAgreement(grid, column, totals);
    return differs === 0 || agrees > differs || (differs === 1 && agrees === 0 && fractions[column] === fractions[usual[0] ?? 0]);
  });
}
