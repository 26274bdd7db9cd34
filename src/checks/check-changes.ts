import { negate } from '#model/decimal.ts';
import { type Period, periodKey } from '#model/period.ts';
import { negateInterval } from '#ties/interval.ts';
import { type Estimate, judge } from '#ties/judge.ts';
import { magnitudeOf, negateRational, toDecimal } from '#ties/rational.ts';
import type { ChangeRule } from '#ties/rules/change-rule.ts';
import { differenceOf, percentOf } from './estimate-change.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { findChanges } from './find-changes.ts';
import { inSignOf } from './in-sign-of.ts';
import { onPlace } from './on-place.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { type Suspect, suspectsOfSum, suspectsOfValue } from './suspect.ts';
import { sharedPlace, show, showRational } from './write-numbers.ts';

/** Slips that would explain a change that does not agree: of a percentage itself, or of any of the three figures of a difference. */
function suspectsOf(rule: ChangeRule, change: PrintedFact, current: PrintedFact, prior: PrintedFact, computed: Estimate): Suspect[] {
  if (rule.measure === 'percent') {
    const wanted = onPlace(toDecimal(computed.value, Math.max(0, change.fact.decimals)), change.decimal.exponent);
    return wanted === undefined ? [] : suspectsOfValue(change, wanted);
  }
  return suspectsOfSum(change, [
    { printed: current, weight: 1 },
    { printed: prior, weight: -1 },
  ]);
}

/** Whether a percentage that is printed across a change of sign is the one of the two magnitudes: a sign was lost. */
function agreesTurned(change: PrintedFact, current: PrintedFact, prior: PrintedFact): boolean {
  const computed = percentOf(current, { ...prior, value: negateRational(prior.value), interval: negateInterval(prior.interval) });
  return computed !== undefined && judge(change, computed).verdict !== 'inconsistent';
}

function suspectSign(printed: PrintedFact): Suspect {
  return { printed, corrected: negate(printed.decimal), edit: 'sign' };
}

/** Compares a change with its two figures; the prior one may stand in another filing, which is then named. */
export function checkChange(rule: ChangeRule, filing: string, change: PrintedFact, current: PrintedFact, before: PrintedFact): Outcome {
  const prior = inSignOf(current, before);
  const source = prior.fact.filing === filing ? '' : ` (the second from ${prior.fact.filing}, line ${prior.fact.line})`;
  const facts = [change.fact, current.fact, prior.fact];
  const isPercent = rule.measure === 'percent';
  const computed = isPercent ? percentOf(current, prior) : differenceOf(current, prior);
  const place = sharedPlace([current, prior, ...(isPercent ? [] : [change])]);
  const pair = isPercent
    ? `${show(current.decimal, place)} / ${show(prior.decimal, place)} − 1`
    : `${show(current.decimal, place)} − ${show(prior.decimal, place)}`;
  if (!computed && isPercent && agreesTurned(change, current, prior)) {
    const detail = `${change.fact.label}: ${pair}${source} changes sign, and the printed ${show(change.decimal, 0)} % agrees without`;
    return toOutcome({ rule, filing, verdict: 'inconsistent', facts, detail, suspects: [prior, current].map(suspectSign) });
  }
  if (!computed) {
    const detail = `${change.fact.label}: ${pair}${source}: not evaluable, no percentage is formed from zero or across a change of sign`;
    return toOutcome({ rule, filing, verdict: 'not-evaluable', facts, detail });
  }
  const judgement = judge(change, computed);
  const shownAt = isPercent ? 0 : place;
  const places = isPercent ? Math.max(0, change.fact.decimals) + 2 : Math.max(0, -place);
  const sign = isPercent ? ' %' : '';
  const isInconsistent = judgement.verdict === 'inconsistent';
  const difference = isInconsistent ? `, difference ${showRational(magnitudeOf(judgement.residue), shownAt, places)}` : '';
  const detail = `${change.fact.label}: ${pair} = ${showRational(computed.value, shownAt, places)}${sign}${source}, printed ${show(change.decimal, shownAt)}${sign}${difference}`;
  const suspects = isInconsistent ? suspectsOf(rule, change, current, prior, computed) : [];
  return toOutcome({ rule, filing, verdict: judgement.verdict, figures: residueOf(judgement, places), facts, detail, suspects });
}

/** Compares every change column with the two figures of its row. */
export function checkChanges(rule: ChangeRule, { filing, book }: FilingUnderCheck): Outcome[] {
  return findChanges(rule.measure, book).flatMap(({ change, current, prior }) => {
    if (current && prior) return [checkChange(rule, filing, change, current, prior)];
    if (!current && !prior) return [];
    const missing: Period | undefined = current ? change.fact.versus : change.fact.period;
    const detail = `${change.fact.label}: not evaluable, no figure for ${missing === undefined ? '' : periodKey(missing)}`;
    const facts = [change.fact, ...[current, prior].flatMap((base) => base?.fact ?? [])];
    return [toOutcome({ rule, filing, verdict: 'not-evaluable', facts, detail })];
  });
}
