import { judge } from '#ties/judge.ts';
import { lastPlace } from '#ties/printed-interval.ts';
import { compareRational, magnitudeOf, type Rational, toDecimal } from '#ties/rational.ts';
import type { RuleText } from '#ties/rules/rule-text.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { estimateShare, findShares, type RatioCell } from './find-shares.ts';
import { onPlace } from './on-place.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import { suspectsOfValue } from './suspect.ts';
import { estimateSum } from './weighted-terms.ts';
import { sharedPlace, show, showRational } from './write-numbers.ts';

/** Less than one unit of the last place, as happens where percentages are made to add up. */
function isWithinUnit(residue: Rational, decimals: number): boolean {
  return compareRational(magnitudeOf(residue), lastPlace(decimals)) < 0;
}

/** A percentage beside its amount, against the percentage and the amount of the total: `share = part / total × share of the total`. */
function compareWithTotal(rule: RuleText, filing: string, part: RatioCell, total: RatioCell, foots: boolean): Outcome[] {
  const share = estimateShare(part, total);
  if (share === undefined || part.amount === undefined || total.amount === undefined) return [];
  const judgement = judge(part.ratio, share);
  const places = Math.max(0, part.ratio.fact.decimals) + 2;
  const place = sharedPlace([part.amount, total.amount]);
  const isAdjusted = judgement.verdict === 'inconsistent' && foots && isWithinUnit(judgement.residue, part.ratio.fact.decimals);
  const verdict = isAdjusted ? 'adjusted-to-foot' : judgement.verdict;
  const isInconsistent = verdict === 'inconsistent';
  const difference = isInconsistent ? `, difference ${showRational(magnitudeOf(judgement.residue), 0, places)}` : '';
  const quotient = `${show(part.amount.decimal, place)} / ${show(total.amount.decimal, place)} × ${show(total.ratio.decimal, 0)} %`;
  const wanted = onPlace(toDecimal(share.value, Math.max(0, part.ratio.fact.decimals)), part.ratio.decimal.exponent);
  return [
    toOutcome({
      rule,
      filing,
      verdict,
      figures: residueOf(judgement, places),
      facts: [part.ratio.fact, part.amount.fact, total.ratio.fact, total.amount.fact],
      detail: `${part.ratio.fact.label}: ${quotient} = ${showRational(share.value, 0, places)} %, printed ${show(part.ratio.decimal, 0)} %${difference}`,
      suspects: isInconsistent && wanted !== undefined ? suspectsOfValue(part.ratio, wanted) : [],
    }),
  ];
}

/** Compares the percentages of a total with the amounts beside them. */
export function checkMix(rule: RuleText, subject: FilingUnderCheck): Outcome[] {
  return findShares(subject)
    .filter(({ parts }) => parts.length > 1)
    .flatMap(({ total, parts }) => {
      const sum = estimateSum(parts.map(({ ratio, weight }) => ({ printed: ratio, weight })));
      const foots = compareRational(sum.value, total.ratio.value) === 0;
      return parts.flatMap((part) => compareWithTotal(rule, subject.filing, part, total, foots));
    });
}
