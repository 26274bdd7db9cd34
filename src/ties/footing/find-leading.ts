import { isFullSum, isMissedSum, isPartialSum, supportOf } from './accept-sum.ts';
import { rootsAfter } from './footing-forest.ts';
import { footingLengths, longestRun } from './footing-lengths.ts';
import { type FootingState, plus } from './footing-state.ts';
import { recordTotal } from './record-total.ts';
import { type SumEvidence, weighSum } from './weigh-sum.ts';

/** Where a table has shown no total above its parts, damaged ones are sought in short groups, without help from words. */
const longestGuess = 12;
const noSupport = { saysTotal: false, saysResult: false, saysDifference: false, beginsGroup: false } as const;

export type Thoroughness = 'full' | 'partial' | 'missed';

function isEmptyRow(state: FootingState, row: number): boolean {
  return state.columns.every((column) => (state.grid.amounts[row]?.[column] ?? 0n) === 0n);
}

/** The rows after a row that add up to it: at least two, and those without any number that follow them. */
function leadingSum(state: FootingState, row: number, thoroughness: Thoroughness): SumEvidence | undefined {
  const { grid, forest, columns } = state;
  const tolerance = thoroughness === 'full' ? 0n : state.tolerance;
  const leads = state.summed.after.size > 0;
  const entries = rootsAfter(grid, forest, row, thoroughness === 'full' || leads ? longestRun : longestGuess);
  const support = thoroughness === 'full' || leads ? supportOf(grid, row, false) : noSupport;
  let best: SumEvidence | undefined;
  const lengths =
    thoroughness === 'missed'
      ? entries.slice(0, longestGuess).map((_, index) => index + 1)
      : footingLengths(grid, row, entries, columns, tolerance);
  for (const length of lengths) {
    const extends_ = best !== undefined && isEmptyRow(state, entries[length - 1] ?? -1);
    if (length < 2 || (best !== undefined && thoroughness === 'full' && !extends_)) continue;
    const evidence = weighSum(grid, row, plus(entries.slice(0, length)), columns, tolerance);
    const accepted =
      isFullSum(evidence, support) ||
      (thoroughness !== 'full' && isPartialSum(evidence, support)) ||
      (thoroughness === 'missed' && evidence.failing.length > 1 && isMissedSum(evidence, supportOf(grid, row, false)));
    if (accepted && (best === undefined || extends_ || evidence.strength > best.strength)) best = evidence;
  }
  return best;
}

/** Finds totals that stand above their parts, from the bottom up, so that parts of parts come first. */
export function findLeading(state: FootingState, thoroughness: Thoroughness): boolean {
  let found = false;
  for (let row = state.grid.rows.length - 1; row >= 0; row -= 1) {
    if (state.grid.isHeading[row] || state.summed.after.has(row) || state.summed.before.has(row)) continue;
    const evidence = leadingSum(state, row, thoroughness);
    if (!evidence) continue;
    recordTotal(state, row, 'after', evidence);
    found = true;
  }
  return found;
}
