import type { Fact } from '#model/fact.ts';
import type { FactRule } from '#ties/rules/fact-rule.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { findCutDecimals } from './find-cut-decimals.ts';
import { type Outcome, toOutcome } from './outcome.ts';

const hint = 'compare this line with the document; if it stands there as read, the reader has to learn it.';

/** Figures that lack a decimal. They are compared as if a zero stood there, and are no problem where that agrees. */
function reportCutDecimals(rule: FactRule, filing: string, facts: readonly Fact[]): Outcome[] {
  const cut = findCutDecimals(facts);
  return facts.flatMap((fact) => {
    const decimals = cut.get(fact.id);
    if (decimals === undefined) return [];
    const detail = `${fact.label}: ${fact.printed} has fewer decimals than the other figures of its table in ${fact.unit}; not evaluable, compared as if it had ${decimals}`;
    return [toOutcome({ rule, filing, verdict: 'not-evaluable', facts: [fact], detail, salt: 'decimals', isTie: false })];
  });
}

/** Looks at every fact by itself; one finding for each that is not as it must be, or one for all. */
export function checkFacts(rule: FactRule, { filing, book, facts }: FilingUnderCheck, isTied: (id: string) => boolean): Outcome[] {
  const traits = { hasStandard: facts.some((fact) => fact.standard !== undefined) };
  const complaints = facts.flatMap((fact) => {
    const complaint = rule.complain(fact, traits);
    if (complaint === undefined) return [];
    const isSupported = rule.yieldsToTies && isTied(fact.id);
    const remark = isSupported ? '; what was read of it agrees with other figures' : '';
    const verdict = isSupported ? ('not-evaluable' as const) : ('inconsistent' as const);
    const detail = `${fact.label}: ${fact.printed} ${complaint}${remark}`;
    return [toOutcome({ rule, filing, verdict, facts: [fact], detail, isTie: false, hint })];
  });
  if (rule.wantsEvenDecimals === true) complaints.push(...reportCutDecimals(rule, filing, facts));
  if (complaints.some(({ finding }) => finding.verdict === 'inconsistent')) return complaints;
  const detail = `${book.all.length} figures of this document are as they must be`;
  return [...complaints, toOutcome({ rule, filing, verdict: 'exact', facts: [], detail, isTie: false })];
}
