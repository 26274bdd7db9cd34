import { isResultLabel, plainLabel } from '#ties/label-hints.ts';
import type { FootingGrid } from './footing-grid.ts';
import type { SumEvidence } from './weigh-sum.ts';

/** What speaks for a sum besides its numbers. */
export interface SumSupport {
  readonly saysTotal: boolean;
  readonly saysResult: boolean;
  readonly saysDifference: boolean;
  /** The summed rows begin right below a heading, or at the top. */
  readonly beginsGroup: boolean;
}

/** A row that takes some rows away from others: "Net current assets", "Total assets less current liabilities". */
export function isDifferenceLabel(label: string): boolean {
  return /^net (?:current )?(?:assets|liabilities)\b|\S less \S/.test(plainLabel(label));
}

export function supportOf(grid: FootingGrid, row: number, beginsGroup: boolean): SumSupport {
  const label = grid.rows[row]?.label ?? '';
  return {
    saysTotal: grid.saysTotal[row] === true,
    saysResult: isResultLabel(label),
    saysDifference: isDifferenceLabel(label),
    beginsGroup,
  };
}

/** Agreement in every column. The less the words say, the more digits must agree. */
export function isFullSum(evidence: SumEvidence, support: SumSupport): boolean {
  if (evidence.footing.length === 0 || evidence.failing.length > 0) return false;
  if (evidence.children.length === 1) return support.saysTotal && support.beginsGroup;
  if (support.saysTotal && support.beginsGroup) return true;
  if (!evidence.addsNumbers) return false;
  if (support.saysTotal) return evidence.strength >= 2;
  if (support.saysResult) return evidence.strength >= 3.5;
  return evidence.strength >= (support.beginsGroup ? 5 : 6);
}

/** Agreement in some columns, while others are damaged or contradict themselves. */
export function isPartialSum(evidence: SumEvidence, support: SumSupport): boolean {
  if (evidence.footing.length === 0 || evidence.failing.length === 0) return false;
  if (evidence.children.length === 1) return support.saysTotal && support.beginsGroup && evidence.isNearMiss;
  if (!evidence.addsNumbers) return false;
  if (evidence.footing.length < evidence.failing.length && !evidence.isNearMiss) return false;
  if (support.saysTotal && support.beginsGroup && evidence.isNearMiss) return evidence.strength + evidence.explained >= 2;
  if (support.saysTotal) return evidence.strength + evidence.explained >= 3;
  if (support.saysResult) return evidence.strength + evidence.explained >= 3.5;
  if (support.beginsGroup) return evidence.strength + evidence.explained >= 4.5;
  return evidence.strength >= 3 && evidence.strength + (evidence.isNearMiss ? evidence.explained : 0) >= 6.5;
}

/**
 * No column agrees, but the words and the group say what must be summed, and one slip per column explains the rest. Where
 * the words only name a result, or nothing, so many digits must fit that slip that chance is out of the question. A difference
 * must take something away: a plain sum that it misses says nothing.
 */
export function isMissedSum(evidence: SumEvidence, support: SumSupport): boolean {
  if (evidence.footing.length > 0 || evidence.failing.length === 0 || !evidence.isNearMiss) return false;
  if (support.saysDifference && !evidence.takesAway) return false;
  if (evidence.children.length === 1) return support.saysTotal && support.beginsGroup && evidence.explained >= 1;
  if (!evidence.addsNumbers) return false;
  if (support.saysTotal && support.beginsGroup) return evidence.explained >= 1;
  return evidence.explained >= (support.saysTotal || support.saysResult ? 3.9 : 8);
}
