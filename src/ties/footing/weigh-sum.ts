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
  /** Every failing column is off by a few display units, by one small edit of one cell, or two by one exchange. */
  readonly isNearMiss: boolean;
  /** Some column adds two numbers other than zero. */
  readonly addsNumbers: boolean;
  /** Some part counts negatively: by its weight, or as it is printed. */
  readonly takesAway: boolean;
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

/** A failing column with what it leaves over. */
interface Miss {
  readonly column: number;
  readonly residue: bigint;
  readonly total: bigint;
}

/** Whether exchanging the two columns in one row, the total or a part, makes both agree. */
function isOneExchange(grid: FootingGrid, row: number, children: readonly WeightedRow[], left: Miss, right: Miss): boolean {
  if (left.residue + right.residue !== 0n) return false;
  const gapOf = (each: number): bigint => (grid.amounts[each]?.[left.column] ?? 0n) - (grid.amounts[each]?.[right.column] ?? 0n);
  const isSameUnit = grid.exponents[left.column] === grid.exponents[right.column];
  return (
    isSameUnit &&
    (gapOf(row) === left.residue || children.some(({ row: child, weight }) => -BigInt(weight) * gapOf(child) === left.residue))
  );
}

/** Of columns that no slip of one cell explains, those that one exchange of two columns does. */
function explainedByExchange(grid: FootingGrid, row: number, children: readonly WeightedRow[], misses: readonly Miss[]): readonly Miss[] {
  const [left, right] = misses;
  if (misses.length !== 2 || left === undefined || right === undefined) return [];
  return isOneExchange(grid, row, children, left, right) ? [left, right] : [];
}

/** Whether several columns fail, and all would agree with one and the same row taken away: that is no slip but another kind of sum. */
function isDifference(grid: FootingGrid, row: number, children: readonly WeightedRow[], failing: readonly number[]): boolean {
  if (failing.length < 2) return false;
  return children.some(({ row: part, weight }) =>
    failing.every((column) => {
      const sum = children.reduce((all, child) => all + BigInt(child.weight) * (grid.amounts[child.row]?.[column] ?? 0n), 0n);
      const taken = 2n * BigInt(weight) * (grid.amounts[part]?.[column] ?? 0n);
      return taken !== 0n && sum - taken === grid.amounts[row]?.[column];
    }),
  );
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
  const unexplained: Miss[] = [];
  let addsNumbers = false;
  const takesAway = children.some(({ row: part, weight }) =>
    columns.some((column) => BigInt(weight) * (grid.amounts[part]?.[column] ?? 0n) < 0n),
  );
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
    else unexplained.push({ column, residue: total - sum, total });
  }
  if (isDifference(grid, row, children, failing))
    return { children, footing, failing, strength, explained: 0, isNearMiss: false, addsNumbers, takesAway };
  const exchanged = explainedByExchange(grid, row, children, unexplained);
  explained += exchanged.reduce((sum, { total }) => sum + Math.max(0, significance(total) - 1.5), 0);
  return { children, footing, failing, strength, explained, isNearMiss: exchanged.length === unexplained.length, addsNumbers, takesAway };
}
