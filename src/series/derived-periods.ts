import { remember } from '#collections/remember.ts';
import type { Decimal } from '#model/decimal.ts';
import { add, negate, parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { type Duration, dayAfter, isInstant, monthsOf, periodKey, shiftPeriod } from '#model/period.ts';
import { type Interval, sumIntervals } from '#ties/interval.ts';
import { issuersFilings } from './archive.ts';
import { breaksBetween } from './comparability.ts';
import { intervalOfFact } from './interval-of-fact.ts';
import { itemOf } from './item-of-fact.ts';
import type { ItemSeriesFacts } from './item-series.ts';
import { presentationOf } from './presentations.ts';

/** A figure in the formula of a derived period. */
export interface DerivedTerm {
  readonly fact: Fact;
  readonly weight: 1 | -1;
}

/** A flow that no document prints, computed from flows that documents print. It never stands in for a printed one. */
export interface DerivedPeriod {
  readonly kind: 'remainder' | 'twelve-months';
  readonly period: Duration;
  readonly terms: readonly DerivedTerm[];
  readonly value: Decimal;
  /** All that it may be, given the rounding of its figures. */
  readonly interval: Interval;
}

/** Flows whose quarters were netted over the longer span do not add up, and nothing is derived from them. */
function nettedFacts(): ReadonlySet<string> {
  return remember('netted facts', () => {
    const findings = issuersFilings().flatMap(({ filing }) => filing.findings);
    return new Set(
      findings
        .filter(({ rule, verdict }) => rule === 'C01' && verdict !== 'exact' && verdict !== 'within-rounding')
        .flatMap(({ facts }) => facts),
    );
  });
}

function derive(kind: DerivedPeriod['kind'], period: Duration, terms: readonly DerivedTerm[]): DerivedPeriod | undefined {
  const netted = nettedFacts();
  if (new Set(terms.map(({ fact }) => presentationOf(fact))).size > 1) return undefined;
  let value: Decimal | undefined;
  const parts: { interval: Interval; weight: 1 | -1 }[] = [];
  for (const { fact, weight } of terms) {
    const [number, interval] = [parseDecimal(fact.value ?? ''), intervalOfFact(fact)];
    if (!number || !interval || netted.has(fact.id) || fact.status === 'disputed') return undefined;
    const signed = weight === 1 ? number : negate(number);
    value = value ? add(value, signed) : signed;
    parts.push({ interval, weight });
  }
  return value && { kind, period, terms, value, interval: sumIntervals(parts) };
}

/** A quarter and a half have names; other remainders would need explaining. */
const derivedLengths: ReadonlySet<number> = new Set([3, 6]);

/** The rest of a span behind a part of it that begins on the same day: half less first quarter. */
function remainders(flows: ReadonlyMap<string, Fact>): readonly DerivedPeriod[] {
  const spans = [...flows.values()].flatMap((fact) => (isInstant(fact.period) ? [] : [{ fact, span: fact.period }]));
  return spans.flatMap((whole) =>
    spans.flatMap((part) => {
      if (part.span.start !== whole.span.start || part.span.end >= whole.span.end) return [];
      const rest: Duration = { start: dayAfter(part.span.end), end: whole.span.end };
      if (flows.has(periodKey(rest)) || !derivedLengths.has(monthsOf(rest) ?? 0)) return [];
      return (
        derive('remainder', rest, [
          { fact: whole.fact, weight: 1 },
          { fact: part.fact, weight: -1 },
        ]) ?? []
      );
    }),
  );
}

/** Twelve months to the end of a part of a year: the year before + the part − the same part of the year before. */
function lastTwelveMonths(flows: ReadonlyMap<string, Fact>): readonly DerivedPeriod[] {
  return [...flows.values()].flatMap((part) => {
    if (isInstant(part.period) || monthsOf(part.period) === 12) return [];
    const span = part.period;
    const year = [...flows.values()].find(
      ({ period }) => !isInstant(period) && monthsOf(period) === 12 && dayAfter(period.end) === span.start,
    );
    const before = flows.get(periodKey(shiftPeriod(span, -12)));
    if (!year || !before || isInstant(year.period)) return [];
    const period: Duration = { start: dayAfter((shiftPeriod(span, -12) as Duration).end), end: span.end };
    if (flows.has(periodKey(period)) || breaksBetween(itemOf(part), year.period, span).length > 0) return [];
    return (
      derive('twelve-months', period, [
        { fact: year, weight: 1 },
        { fact: part, weight: 1 },
        { fact: before, weight: -1 },
      ]) ?? []
    );
  });
}

/** What can be derived for a line item from series that differ in nothing but their length; amounts of flows only, newest first. */
export function derivedPeriods(series: readonly ItemSeriesFacts[]): readonly DerivedPeriod[] {
  const flows = new Map<string, Fact>();
  for (const { points } of series) {
    for (const { period, latest } of points) if (latest.kind === 'amount' && !isInstant(period)) flows.set(periodKey(period), latest);
  }
  return [...remainders(flows), ...lastTwelveMonths(flows)].sort((left, right) => (left.period.end < right.period.end ? 1 : -1));
}
