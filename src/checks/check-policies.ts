import { judge } from '#ties/judge.ts';
import { magnitudeOf } from '#ties/rational.ts';
import type { ArchiveRule } from '#ties/rules/archive-rule.ts';
import type { ArchivedFiling } from './check-archive.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import { type PolicyEffect, policyEffects } from './policy-effects.ts';
import { suspectsOfSum } from './suspect.ts';
import { estimateSum, type Term } from './weighted-terms.ts';
import { sharedPlace, show, showRational, writeSum } from './write-numbers.ts';

function report(rule: ArchiveRule, { effect, before, after }: PolicyEffect): Outcome {
  const { filing, label, dimensions } = effect.fact;
  const place = sharedPlace([effect]);
  const name = `${label}, ${dimensions.component ?? 'total'}`;
  if (!before || !after) {
    return toOutcome({
      rule,
      filing,
      verdict: 'not-evaluable',
      facts: [effect.fact, ...(before ? [before.fact] : [])],
      detail: `${name}: ${show(effect.decimal, place)} at the opening; no restated balance is printed`,
    });
  }
  const terms: Term[] = [before, effect].map((printed) => ({ printed, weight: 1 }));
  const judgement = judge(after, estimateSum(terms));
  const difference = judgement.residue.numerator === 0n ? '' : `, difference ${showRational(magnitudeOf(judgement.residue), place)}`;
  return toOutcome({
    rule,
    filing,
    verdict: judgement.verdict,
    figures: residueOf(judgement, Math.max(0, -place)),
    facts: [after.fact, before.fact, effect.fact],
    detail: `${name}: ${writeSum(terms, place)}, printed ${show(after.decimal, place)}${difference}`,
    suspects: judgement.verdict === 'inconsistent' ? suspectsOfSum(after, terms) : [],
  });
}

/** Compares the balance before a new policy and its disclosed effect with the restated balance. */
export function checkPolicies(rule: ArchiveRule, filings: readonly ArchivedFiling[]): Outcome[] {
  return filings.flatMap((filing) => policyEffects(filing).map((effect) => report(rule, effect)));
}
