import { judge } from '#ties/judge.ts';
import type { ChangeRule } from '#ties/rules/change-rule.ts';
import type { ArchivedFiling } from './check-archive.ts';
import { checkChange } from './check-changes.ts';
import { statedFacts } from './compare-comparatives.ts';
import { bindFacts, isTold } from './fact-book.ts';
import { identityOf } from './fact-identity.ts';
import { findChanges, type PrintedChange } from './find-changes.ts';
import { inSignOf } from './in-sign-of.ts';
import type { Outcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';

/** The figure that a change starts from, as an earlier filing would state it; its unit is that of the figure now. */
function keyOfPrior({ change, current }: PrintedChange): string | undefined {
  const { versus, ...fact } = change.fact;
  if (versus === undefined || current === undefined || current.isNil) return undefined;
  return identityOf({ ...fact, kind: 'amount', unit: current.fact.unit, period: versus });
}

/** Claims that the earlier figure is what the change starts from: its own filing prints none, or in a sentence the same one. */
function isComparedWith({ change, prior }: PrintedChange, earlier: PrintedFact): boolean {
  if (prior === undefined) return true;
  return isTold(change) && !prior.isNil && judge(prior, inSignOf(prior, earlier)).verdict !== 'inconsistent';
}

/**
 * Compares changes with the figure that the nearest earlier filing printed for the period before: those that stand in sentences, and those
 * of tables that print no such figure themselves. Filings are given oldest first.
 */
export function checkChangesAcross(rule: ChangeRule, filings: readonly ArchivedFiling[]): Outcome[] {
  const known = new Map<string, PrintedFact>();
  return filings.flatMap((filing) => {
    const outcomes = findChanges(rule.measure, bindFacts(filing.facts, filing.rounding)).flatMap((found): readonly Outcome[] => {
      const earlier = known.get(keyOfPrior(found) ?? '');
      if (earlier === undefined || found.current === undefined || !isComparedWith(found, earlier)) return [];
      const outcome = checkChange(rule, filing.filing, found.change, found.current, earlier);
      return [{ ...outcome, disputes: false }];
    });
    for (const printed of statedFacts(filing).values()) known.set(identityOf(printed.fact), printed);
    return outcomes;
  });
}
