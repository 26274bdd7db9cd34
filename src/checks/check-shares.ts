import { judge } from '#ties/judge.ts';
import { magnitudeOf } from '#ties/rational.ts';
import type { SharesRule } from '#ties/rules/table-rules.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { findShares, type ShareSum } from './find-shares.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import { suspectsOfSum } from './suspect.ts';
import { estimateSum, type Term } from './weighted-terms.ts';
import { sharedPlace, show, showRational, writeSum } from './write-numbers.ts';

function checkSum(rule: SharesRule, filing: string, { total: { ratio: total }, parts }: ShareSum): Outcome {
  const terms = parts.map(({ ratio, weight }): Term => ({ printed: ratio, weight }));
  const judgement = judge(total, estimateSum(terms));
  const places = Math.max(0, -sharedPlace([total, ...terms.map(({ printed }) => printed)]));
  const difference = judgement.residue.numerator === 0n ? '' : `, difference ${showRational(magnitudeOf(judgement.residue), 0, places)}`;
  return toOutcome({
    rule,
    filing,
    verdict: judgement.verdict,
    figures: residueOf(judgement, places),
    facts: [total.fact, ...terms.map(({ printed }) => printed.fact)],
    detail: `${total.fact.label}: ${writeSum(terms, 0)} = ${showRational(estimateSum(terms).value, 0, places)} %, printed ${show(total.decimal, 0)} %${difference}`,
    suspects: judgement.verdict === 'inconsistent' ? suspectsOfSum(total, terms) : [],
  });
}

/**
 * Adds up percentages along the sums that their table's amounts reveal:
 *
 *     A        600   60.0 %
 *     B        400   40.0 %
 *     Total  1,000  100.0 %   ← 600 + 400, and so 60.0 + 40.0
 */
export function checkShares(rule: SharesRule, subject: FilingUnderCheck): Outcome[] {
  return findShares(subject).map((sum) => checkSum(rule, subject.filing, sum));
}
