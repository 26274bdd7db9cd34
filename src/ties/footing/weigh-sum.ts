import { singleEdit } from '#ties/single-edit.ts';
import type { FootingGrid } from './footing-grid.ts';

export interface WeightedRow {
  readonly row: number;
  readonly weight: 1 | -1;
}

/** How well a row agrees with the sum of some others, column by column. */
export interface SumEvidence {
  readonly children: readonly WeightedRow[];
  readonly footing: readonly number[];
  readonly failing: readonly number[];
  /** Significant digits that agree by more than repetition: chance explains one sum in ten to this power. */
  readonly strength: number;
  /** As above, for failing columns that one small edit of one cell would make agree. */
  readonly explained: number;
  /** Every failing column is off by a few display units, or one small edit of one cell. */
  readonly isNearMiss: boolean;
  /** Some column adds two numbers other than zero. */
  readonly addsNumbers: boolean;
}

/** Residues up to this many display units are small enough to be rounding. */
const tinyResidue = 3n;

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Digits of a number without its closing zeros; the half accounts for the leading digit. */
export function significance(value: bigint): number {
  const digits = magnitude(value).toString().replace(/0+$/, '');
  return digits === '' ? 0 : digits.length - 0.5;
}

/** Whether changing one cell a little makes the column agree. */
function isOneEdit(grid: FootingGrid, row: number, children: readonly WeightedRow[], column: number, sum: bigint): boolean {
  const total = grid.amounts[row]?.[column];
  if (total === undefined) return false;
  if (singleEdit(total, sum)) return true;
  return children.some(({ row: child, weight }) => {
    const cell = grid.amounts[child]?.[column];
    return cell !== undefined && cell !== 0n && singleEdit(cell, cell + BigInt(weight) * (total - sum)) !== undefined;
  });
}

/** Compares a row with a weighted sum of others in the given columns. Only printed numbers are tested as totals. */
export function weighSum(
  grid: FootingGrid,
  row: number,
  children: readonly WeightedRow[],
  columns: readonly number[],
  tolerance: bigint,
): SumEvidence {
  const footing: number[] = [];
  const failing: number[] = [];
  let strength = 0;
  let explained = 0;
  let isNearMiss = true;
  let addsNumbers = false;
  for (const column of columns) {
    const cell = grid.rows[row]?.values[column];
    const total = grid.amounts[row]?.[column];
    if (cell === undefined || cell === 'nil' || total === undefined) continue;
    let sum = 0n;
    let terms = 0;
    let present = false;
    for (const { row: child, weight } of children) {
      const amount = grid.amounts[child]?.[column];
      if (amount === undefined) continue;
      present = true;
      if (amount !== 0n) terms += 1;
      sum += BigInt(weight) * amount;
    }
    if (!present) continue;
    if (terms > 1) addsNumbers = true;
    const residue = magnitude(total - sum);
    if (residue <= tolerance) {
      footing.push(column);
      if (terms > 1) strength += Math.max(0, significance(total) - (residue === 0n ? 0 : 0.5 + Math.log10(Number(tolerance) + 1)));
      continue;
    }
    failing.push(column);
    if (residue <= tinyResidue) explained += Math.max(0, significance(total) - 1);
    else if (isOneEdit(grid, row, children, column, sum)) explained += Math.max(0, significance(total) - 2.5);
    else isNearMiss = false;
  }
  return { children, footing, failing, strength, explained, isNearMiss, addsNumbers };
}
