import type { FactStatus } from '#model/fact.ts';
import { type Verdict, verdicts } from '#model/finding.ts';
import type { VerdictCount } from './checks-view.ts';

const texts: Readonly<Record<Verdict, string>> = {
  exact: 'agrees exactly',
  'within-rounding': 'agrees within rounding',
  'adjusted-to-foot': 'rounded so that totals add',
  inconsistent: 'does not agree',
  'not-evaluable': 'not evaluable',
};

const meanings: Readonly<Record<Verdict, string>> = {
  exact: 'Both sides are the same to the last printed digit.',
  'within-rounding': 'The difference is no larger than the rounding of the figures allows.',
  'adjusted-to-foot': 'One figure is a unit off its finer printing, so that the totals of its table add; a note, not a problem.',
  inconsistent: 'The difference is larger than rounding explains. Both figures are shown as printed.',
  'not-evaluable': 'A figure that the check needs is missing, or measures something else.',
};

export const statusMeanings: Readonly<Record<FactStatus, string>> = {
  tied: 'At least one equality with another printed figure holds.',
  'as-printed': 'Nothing else in the document bears on the figure.',
  repaired: 'Read otherwise than the characters stand, where the text is damaged and arithmetic or form leaves one reading.',
  approved: 'A person decided, with the reason on record.',
  disputed: 'Does not agree with another figure of the document; shown as printed.',
};

export function verdictText(verdict: Verdict): string {
  return texts[verdict];
}

export function verdictMeaning(verdict: Verdict): string {
  return meanings[verdict];
}

/** How often each verdict was given, those that were not left out. */
export function countVerdicts(given: readonly Verdict[]): readonly VerdictCount[] {
  return verdicts.flatMap((verdict) => {
    const count = given.filter((each) => each === verdict).length;
    return count === 0 ? [] : [{ verdict, text: texts[verdict], count }];
  });
}
