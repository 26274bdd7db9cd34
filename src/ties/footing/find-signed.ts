import { isCostLabel, plainLabel } from '#ties/label-hints.ts';
import { isDifferenceLabel, isFullSum, isPartialSum, supportOf } from './accept-sum.ts';
import { beginsGroup, rootsBefore } from './footing-forest.ts';
import type { FootingState } from './footing-state.ts';
import { recordTotal } from './record-total.ts';
import { type SumEvidence, type WeightedRow, weighSum } from './weigh-sum.ts';

/** How many rows above a result may take part when signs are inferred. */
const longestSigned = 8;
const mostMinuses = 5;

/** What is owed; a difference of assets takes it away. */
const owed = /\b(?:creditors|payables?|borrowings|provisions|debt|loans|obligations)\b/;

/** A row may be taken away when its label names a cost, or a debt from a difference, and it is printed without a sign throughout. */
function isDeductible(state: FootingState, row: number, isFromDifference: boolean): boolean {
  const label = state.grid.rows[row]?.label ?? '';
  const amounts = state.columns.map((column) => state.grid.amounts[row]?.[column] ?? 0n);
  const isNamed = isCostLabel(label) || (isFromDifference && owed.test(plainLabel(label)));
  return isNamed && amounts.every((amount) => amount >= 0n) && amounts.some((amount) => amount > 0n);
}

/** Every way to take away some of the deductible rows. The topmost row keeps its sign. */
function signings(rows: readonly number[], deductible: readonly number[]): WeightedRow[][] {
  const ways: WeightedRow[][] = [];
  for (let mask = 1; mask < 1 << deductible.length; mask += 1) {
    const minus = new Set(deductible.filter((_, index) => mask & (1 << index)));
    ways.push(rows.map((row) => ({ row, weight: minus.has(row) ? -1 : 1 })));
  }
  return ways;
}

/** The one assignment of signs to the rows above that agrees, or nothing where none or several do. */
function signedSum(state: FootingState, row: number, thoroughness: 'full' | 'partial'): SumEvidence | undefined {
  const { grid, forest, columns } = state;
  const entries = rootsBefore(grid, forest, row, longestSigned);
  const isDifference = isDifferenceLabel(grid.rows[row]?.label ?? '');
  for (let length = 2; length <= entries.length; length += 1) {
    const rows = entries.slice(0, length).reverse();
    const deductible = rows
      .slice(1)
      .filter((candidate) => isDeductible(state, candidate, isDifference))
      .slice(-mostMinuses);
    const support = supportOf(grid, row, beginsGroup(grid, forest, rows[0] ?? row));
    const accepted = signings(rows, deductible)
      .map((children) => weighSum(grid, row, children, columns, 0n))
      .filter((evidence) => evidence.strength >= 3.5)
      .filter((evidence) => (thoroughness === 'full' ? isFullSum(evidence, support) : isPartialSum(evidence, support)));
    if (accepted.length === 1) return accepted[0];
    if (accepted.length > 1) return undefined;
  }
  return undefined;
}

/** T03: finds results whose costs are printed without a sign. */
export function findSigned(state: FootingState, thoroughness: 'full' | 'partial'): boolean {
  let found = false;
  for (let row = 0; row < state.grid.rows.length; row += 1) {
    if (state.grid.isHeading[row] || state.summed.before.has(row) || state.summed.after.has(row)) continue;
    const evidence = signedSum(state, row, thoroughness);
    if (!evidence) continue;
    recordTotal(state, row, 'before', evidence);
    found = true;
  }
  return found;
}
