import type { Outcome } from './outcome.ts';

/** Rules whose agreement makes a fact tied; the others are checks. */
const tying = /^(?:T0[1-5]|T0[7-9]|S0\d|S1[0-3]|C0[14]|D0[1-3]|F0[17]|N0[1-4])$/;
const holding: ReadonlySet<string> = new Set(['exact', 'within-rounding', 'adjusted-to-foot']);

export function holds({ finding }: Outcome): boolean {
  return holding.has(finding.verdict);
}

/** Whether agreement under a rule is an equality of printed figures; the other rules are checks. */
export function isTying(rule: string): boolean {
  return tying.test(rule);
}

/** How many different equalities hold for each fact. Two rules that compare the same figures count once. */
export function countTies(outcomes: readonly Outcome[]): ReadonlyMap<string, number> {
  const ties = new Map<string, number>();
  const seen = new Set<string>();
  for (const outcome of outcomes) {
    const { rule, facts } = outcome.finding;
    if (!outcome.isTie || !isTying(rule) || !holds(outcome) || facts.length < 2) continue;
    const operands = [...new Set(facts)].sort().join(' ');
    if (seen.has(operands)) continue;
    seen.add(operands);
    for (const fact of new Set(facts)) ties.set(fact, (ties.get(fact) ?? 0) + 1);
  }
  return ties;
}
