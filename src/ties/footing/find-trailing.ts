import { isFullSum, isMissedSum, isPartialSum, supportOf } from './accept-sum.ts';
import { beginsGroup, rootsBefore } from './footing-forest.ts';
import { footingLengths, longestRun } from './footing-lengths.ts';
import { type FootingState, plus } from './footing-state.ts';
import { recordTotal } from './record-total.ts';
import { type SumEvidence, weighSum } from './weigh-sum.ts';

export type Thoroughness = 'full' | 'partial' | 'missed';

interface Candidate {
  readonly evidence: SumEvidence;
  readonly bounded: boolean;
}

function isBetter(left: Candidate, right: Candidate | undefined): boolean {
  if (right === undefined) return true;
  if (left.evidence.failing.length !== right.evidence.failing.length) {
    return left.evidence.failing.length < right.evidence.failing.length;
  }
  if (left.evidence.isNearMiss !== right.evidence.isNearMiss) return left.evidence.isNearMiss;
  if (left.bounded !== right.bounded) return left.bounded;
  return left.evidence.strength > right.evidence.strength;
}

/** Without any agreement only few runs are tried: those that begin a group, and short ones. */
function missedLengths(entries: readonly number[], isBounded: (length: number) => boolean): number[] {
  const lengths = entries.map((_, index) => index + 1);
  const bounded = lengths.filter(isBounded).slice(0, 3);
  return lengths.filter((length) => length <= 8 || bounded.includes(length));
}

/** The run of rows before a row that adds up to it. */
function trailingSum(state: FootingState, row: number, entries: readonly number[], thoroughness: Thoroughness): SumEvidence | undefined {
  const { grid, forest, columns } = state;
  const tolerance = thoroughness === 'full' ? 0n : state.tolerance;
  const isBounded = (length: number): boolean => beginsGroup(grid, forest, entries[length - 1] ?? row);
  const lengths = thoroughness === 'missed' ? missedLengths(entries, isBounded) : footingLengths(grid, row, entries, columns, tolerance);
  let best: Candidate | undefined;
  for (const length of lengths) {
    const bounded = isBounded(length);
    const evidence = weighSum(grid, row, plus(entries.slice(0, length).reverse()), columns, tolerance);
    const support = supportOf(grid, row, bounded);
    const accepted =
      isFullSum(evidence, support) ||
      (thoroughness !== 'full' && isPartialSum(evidence, support)) ||
      (thoroughness === 'missed' && isMissedSum(evidence, support));
    if (accepted && isBetter({ evidence, bounded }, best)) best = { evidence, bounded };
  }
  return best?.evidence;
}

/**
 * Where the row above a run already is the sum of the first rows of that run, those belong to it:
 * gross profit, its three parts, expenses, operating profit. A sum that one slip would make agree counts here as well.
 */
function leadingInstead(state: FootingState, entries: readonly number[], evidence: SumEvidence): boolean {
  const { grid, forest, columns } = state;
  const children = evidence.children.map((child) => child.row);
  const above = entries[children.length];
  const top = children[0];
  if (above === undefined || top === undefined || children.length < 3 || beginsGroup(grid, forest, top)) return false;
  if (state.summed.before.has(above) || state.summed.after.has(above)) return false;
  let nearest: SumEvidence | undefined;
  for (let length = 2; length < children.length; length += 1) {
    const parts = weighSum(grid, above, plus(children.slice(0, length)), columns, 0n);
    if (isFullSum(parts, supportOf(grid, above, false))) {
      recordTotal(state, above, 'after', parts);
      return true;
    }
    if (parts.isNearMiss && parts.strength + parts.explained >= 5) nearest ??= parts;
  }
  if (nearest) recordTotal(state, above, 'after', nearest);
  return nearest !== undefined;
}

/** Finds totals that stand below their parts, from the top down. */
export function findTrailing(state: FootingState, thoroughness: Thoroughness): boolean {
  let found = false;
  for (let row = 0; row < state.grid.rows.length; row += 1) {
    if (state.grid.isHeading[row] || state.summed.before.has(row)) continue;
    let entries = rootsBefore(state.grid, state.forest, row, longestRun);
    let evidence = trailingSum(state, row, entries, thoroughness);
    if (evidence && leadingInstead(state, entries, evidence)) {
      entries = rootsBefore(state.grid, state.forest, row, longestRun);
      evidence = trailingSum(state, row, entries, thoroughness);
    }
    if (!evidence) continue;
    recordTotal(state, row, 'before', evidence);
    found = true;
  }
  return found;
}
