import type { Fact } from '#model/fact.ts';
import { type Period, periodKey, samePeriod } from '#model/period.ts';
import { addIntervals, divideIntervals, type Interval, multiplyIntervals, negateInterval, pointInterval } from '#ties/interval.ts';
import { type Estimate, judge } from '#ties/judge.ts';
import { divideRational, magnitudeOf, multiplyRational, type Rational, subtractRational } from '#ties/rational.ts';
import type { ChangeRule } from '#ties/rules/rule.ts';
import { byAuthority, type FactBook } from './fact-book.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { sharedPlace, show, showRational } from './write-numbers.ts';

const one: Rational = { numerator: 1n, denominator: 1n };
const hundred: Interval = pointInterval({ numerator: 100n, denominator: 1n });

function isBase(fact: Fact, rule: ChangeRule, change: Fact): boolean {
  if (fact.kind === 'percent-change' || fact.kind === 'change') return false;
  if (fact.kind === 'nil') return true;
  return rule.measure === 'percent' ? fact.kind !== 'ratio' : fact.unit === change.unit;
}

function dimensionsKey(fact: Fact, without?: string): string {
  return JSON.stringify(
    Object.entries(fact.dimensions)
      .filter(([axis]) => axis !== without)
      .sort(),
  );
}

/** A row of a table; where rows are periods, all the cells under one heading. */
function rowKey(fact: Fact): string {
  return [fact.table, ...fact.path, fact.label].join('\n');
}

function groupRows(book: FactBook): ReadonlyMap<string, readonly PrintedFact[]> {
  const rows = new Map<string, PrintedFact[]>();
  for (const printed of book.all) {
    if (printed.fact.table === undefined) continue;
    const key = rowKey(printed.fact);
    const row = rows.get(key);
    if (row) row.push(printed);
    else rows.set(key, [printed]);
  }
  return rows;
}

/** The figure that a change starts from or arrives at: in its row, else the same concept elsewhere in the filing. */
function findBase(rule: ChangeRule, book: FactBook, row: readonly PrintedFact[], change: Fact, period: Period): PrintedFact | undefined {
  const fits = ({ fact }: PrintedFact): boolean => isBase(fact, rule, change) && samePeriod(fact.period, period);
  const inRow = row
    .filter((printed) => fits(printed))
    .sort((left, right) => Math.abs(left.fact.line - change.line) - Math.abs(right.fact.line - change.line));
  const exact = inRow.find(({ fact }) => dimensionsKey(fact) === dimensionsKey(change));
  const likely = exact ?? inRow.find(({ fact }) => dimensionsKey(fact, 'basis') === dimensionsKey(change, 'basis'));
  if (likely || change.concept === undefined || change.table === undefined) return likely;
  return (book.byConcept.get(change.concept) ?? [])
    .filter(
      (printed) => fits(printed) && dimensionsKey(printed.fact) === dimensionsKey(change) && printed.fact.standard === change.standard,
    )
    .sort(byAuthority)[0];
}

function percentOf(current: PrintedFact, prior: PrintedFact): Estimate | undefined {
  const quotient = divideRational(current.value, prior.value);
  const interval = divideIntervals(current.interval, prior.interval);
  if (!quotient || !interval) return undefined;
  return {
    value: multiplyRational(subtractRational(quotient, one), { numerator: 100n, denominator: 1n }),
    interval: multiplyIntervals(addIntervals(interval, pointInterval({ numerator: -1n, denominator: 1n })), hundred),
  };
}

function differenceOf(current: PrintedFact, prior: PrintedFact): Estimate {
  return { value: subtractRational(current.value, prior.value), interval: addIntervals(current.interval, negateInterval(prior.interval)) };
}

function changesSign(current: PrintedFact, prior: PrintedFact): boolean {
  return current.value.numerator < 0n !== prior.value.numerator < 0n && current.value.numerator !== 0n;
}

function checkChange(rule: ChangeRule, filing: string, change: PrintedFact, current: PrintedFact, prior: PrintedFact): Outcome {
  const facts = [change.fact, current.fact, prior.fact];
  const isPercent = rule.measure === 'percent';
  const computed = isPercent ? percentOf(current, prior) : differenceOf(current, prior);
  const place = sharedPlace([current, prior, ...(isPercent ? [] : [change])]);
  const pair = isPercent
    ? `${show(current.decimal, place)} / ${show(prior.decimal, place)} − 1`
    : `${show(current.decimal, place)} − ${show(prior.decimal, place)}`;
  if (!computed || (isPercent && changesSign(current, prior))) {
    const detail = `${change.fact.label}: ${pair}: not evaluable, no percentage is formed from zero or across a change of sign`;
    return toOutcome({ rule, filing, verdict: 'not-evaluable', facts, detail });
  }
  const judgement = judge(change, computed);
  const shownAt = isPercent ? 0 : place;
  const places = isPercent ? Math.max(0, change.fact.decimals) + 2 : Math.max(0, -place);
  const sign = isPercent ? ' %' : '';
  const difference =
    judgement.verdict === 'inconsistent' ? `, difference ${showRational(magnitudeOf(judgement.residue), shownAt, places)}` : '';
  const detail = `${change.fact.label}: ${pair} = ${showRational(computed.value, shownAt, places)}${sign}, printed ${show(change.decimal, shownAt)}${sign}${difference}`;
  return toOutcome({ rule, filing, verdict: judgement.verdict, figures: residueOf(judgement, places), facts, detail });
}

/** Compares every change column with the two figures of its row. */
export function checkChanges(rule: ChangeRule, filing: string, book: FactBook): Outcome[] {
  const kind = rule.measure === 'percent' ? 'percent-change' : 'change';
  const rows = groupRows(book);
  return book.all.flatMap((change) => {
    const { fact } = change;
    if (fact.kind !== kind || fact.versus === undefined || fact.table === undefined) return [];
    const row = rows.get(rowKey(fact)) ?? [];
    const current = findBase(rule, book, row, fact, fact.period);
    const prior = findBase(rule, book, row, fact, fact.versus);
    if (current && prior) return [checkChange(rule, filing, change, current, prior)];
    if (!current && !prior) return [];
    const missing = periodKey(current ? fact.versus : fact.period);
    const detail = `${fact.label}: not evaluable, no figure for ${missing}`;
    return [
      toOutcome({ rule, filing, verdict: 'not-evaluable', facts: [fact, ...[current, prior].flatMap((base) => base?.fact ?? [])], detail }),
    ];
  });
}
