import type { Fact } from '#model/fact.ts';
import type { SlipRule } from '#ties/rules/table-rules.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { sharedPlace, show } from './write-numbers.ts';

/** Two figures of one row that agree with the rest only after they are exchanged. */
export function reportExchange(
  rule: SlipRule,
  filing: string,
  [one, other]: readonly [PrintedFact, PrintedFact],
  reason: string,
  witnesses: readonly Fact[],
): Outcome {
  const place = sharedPlace([one, other]);
  const detail = `${one.fact.label}: ${show(one.decimal, place)} and ${show(other.decimal, place)}; ${reason}`;
  const facts = [one.fact, other.fact, ...witnesses];
  const hint = `the two figures of line ${one.fact.line}, exchanged, would agree.`;
  return toOutcome({ rule, filing, verdict: 'inconsistent', facts, detail, isTie: false, hint });
}
