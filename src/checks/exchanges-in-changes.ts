import { negateInterval } from '#ties/interval.ts';
import { judge } from '#ties/judge.ts';
import { negateRational } from '#ties/rational.ts';
import type { SlipRule } from '#ties/rules/table-rules.ts';
import { percentOf } from './estimate-change.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { findChanges } from './find-changes.ts';
import type { Outcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { reportExchange } from './report-exchange.ts';

function agrees(change: PrintedFact, current: PrintedFact, prior: PrintedFact): boolean {
  const computed = percentOf(current, prior);
  return computed !== undefined && judge(change, computed).verdict !== 'inconsistent';
}

/** Rows whose printed percentage agrees with their figures only the other way round, and not by a lost sign of its own. */
export function exchangesInChanges(rule: SlipRule, { filing, book }: FilingUnderCheck): Outcome[] {
  return findChanges('percent', book).flatMap(({ change, current, prior }) => {
    if (current === undefined || prior === undefined || current.fact.line !== prior.fact.line) return [];
    if (agrees(change, current, prior) || !agrees(change, prior, current)) return [];
    const turned = { ...change, value: negateRational(change.value), interval: negateInterval(change.interval) };
    if (agrees(turned, current, prior)) return [];
    const reason = `the percentage ${change.fact.printed} agrees once they are exchanged`;
    return [reportExchange(rule, filing, [prior, current], reason, [change.fact])];
  });
}
