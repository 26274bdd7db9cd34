import { judge } from '#ties/judge.ts';
import { magnitudeOf, toDecimal } from '#ties/rational.ts';
import type { RuleText } from '#ties/rules/rule-text.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { estimateShare, findShares, type RatioCell } from './find-shares.ts';
import { onPlace } from './on-place.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import { suspectsOfValue } from './suspect.ts';
import { sharedPlace, show, showRational } from './write-numbers.ts';

/** A percentage beside its amount, against the percentage and the amount of the total: `share = part / total × share of the total`. */
function compareWithTotal(rule: RuleText, filing: string, part: RatioCell, total: RatioCell): Outcome[] {
  const share = estimateShare(part, total);
  if (share === undefined || part.amount === undefined || total.amount === undefined) return [];
  const judgement = judge(part.ratio, share);
  const places = Math.max(0, part.ratio.fact.decimals) + 2;
  const place = sharedPlace([part.amount, total.amount]);
  const isInconsistent = judgement.verdict === 'inconsistent';
  const difference = isInconsistent ? `, difference ${showRational(magnitudeOf(judgement.residue), 0, places)}` : '';
  const quotient = `${show(part.amount.decimal, place)} / ${show(total.amount.decimal, place)} × ${show(total.ratio.decimal, 0)} %`;
  const wanted = onPlace(toDecimal(share.value, Math.max(0, part.ratio.fact.decimals)), part.ratio.decimal.exponent);
  return [
    toOutcome({
      rule,
      filing,
      verdict: judgement.verdict,
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
    .flatMap(({ total, parts }) => parts.flatMap((part) => compareWithTotal(rule, subject.filing, part, total)));
}
