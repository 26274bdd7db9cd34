import type { Ratio } from '#collections/ratio-schema.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { remember } from '#collections/remember.ts';
import type { Decimal } from '#model/decimal.ts';
import type { AccountingStandard, Fact } from '#model/fact.ts';
import { divideIntervals, type Interval, intervalsMeet, multiplyIntervals, pointInterval, sumIntervals } from '#ties/interval.ts';
import { type Rational, toDecimal } from '#ties/rational.ts';
import { issuersFilings } from './archive.ts';
import { mostPrecise } from './choose-printing.ts';
import { intervalOfFact } from './interval-of-fact.ts';
import { findPrintings } from './measure-value.ts';
import { type ArchivePeriod, listPeriods, standardsOf } from './periods.ts';

/** A figure in a formula. */
export interface RatioTerm {
  readonly measure: string;
  readonly weight: 1 | -1;
  readonly fact: Fact;
}

/** A ratio in one period under one standard, from the figures of one document. */
export interface RatioValue {
  readonly ratio: Ratio;
  readonly period: ArchivePeriod;
  readonly standard: AccountingStandard | undefined;
  readonly filing: string;
  readonly of: readonly RatioTerm[];
  readonly per: readonly RatioTerm[];
  /** All that it may be, given the rounding of its figures; in per cent, times or base units. */
  readonly interval: Interval;
  /** As the document prints it, and whether that agrees. */
  readonly printed?: { readonly fact: Fact; readonly agrees: boolean };
}

/** Only what agrees with another printed figure, or was decided by a person, enters a ratio. */
const isTied = ({ status, ties }: Fact): boolean => status !== 'disputed' && (ties > 0 || status === 'approved');

interface Place {
  readonly period: ArchivePeriod;
  readonly standard: AccountingStandard | undefined;
  readonly filing: string;
}

function factOf(
  references: readonly string[],
  { period, standard, filing }: Place,
  dimensions?: Readonly<Record<string, string>>,
): Fact | undefined {
  const selection = {
    span: period.span,
    speakers: [filing],
    ...(standard === undefined ? {} : { standard }),
    ...(dimensions === undefined ? {} : { dimensions }),
  };
  const stated = findPrintings(references, selection).filter((fact) => fact.filing === filing && fact.value !== undefined);
  return mostPrecise(stated.filter(isTied));
}

function termsOf(names: readonly string[], place: Place): readonly RatioTerm[] | undefined {
  const terms = names.flatMap((name) => {
    const measure = readIssuer().measures[name.replace(/^-/, '')];
    if (measure?.kind !== 'value') return [];
    const fact = factOf(measure.of, place, measure.dimensions);
    return fact ? [{ measure: measure.label, weight: name.startsWith('-') ? (-1 as const) : (1 as const), fact }] : [];
  });
  return terms.length === names.length ? terms : undefined;
}

function sumOf(terms: readonly RatioTerm[]): Interval | undefined {
  const intervals = terms.flatMap(({ fact, weight }) => {
    const interval = intervalOfFact(fact);
    return interval ? [{ interval, weight }] : [];
  });
  return intervals.length === terms.length ? sumIntervals(intervals) : undefined;
}

const number = (value: bigint): Rational => ({ numerator: value, denominator: 1n });

const unitsOf = (terms: readonly RatioTerm[]): ReadonlySet<string> => new Set(terms.map(({ fact }) => fact.unit));

/** Whether the units of a formula fit: one for all of its parts; for money per month one above and another below. */
function unitsFit({ as }: Ratio, of: readonly RatioTerm[], per: readonly RatioTerm[]): boolean {
  if (as !== 'per-month') return unitsOf([...of, ...per]).size === 1;
  const [[top, ...tops], [bottom, ...bottoms]] = [[...unitsOf(of)], [...unitsOf(per)]];
  return tops.length + bottoms.length === 0 && top?.length === 3 && bottom !== undefined && bottom.length !== 3;
}

/** How a quotient is brought to a length of time or to a hundred. */
function factorOf({ as, annualized }: Ratio, months: number): Rational | undefined {
  if ((annualized || as === 'per-month') && months === 0) return undefined;
  const [hundred, year] = [as === 'percent' ? 100n : 1n, annualized ? 12n : 1n];
  return { numerator: hundred * year, denominator: annualized || as === 'per-month' ? BigInt(months) : 1n };
}

/** What the formula gives; the units of its parts fit, else nothing is computed. */
function intervalOf(ratio: Ratio, of: readonly RatioTerm[], per: readonly RatioTerm[], months: number): Interval | undefined {
  const [top, bottom] = [sumOf(of), per.length === 0 ? pointInterval(number(1n)) : sumOf(per)];
  const factor = factorOf(ratio, months);
  if (!unitsFit(ratio, of, per) || !top || !bottom || !factor) return undefined;
  const quotient = divideIntervals(top, bottom);
  return quotient && multiplyIntervals(quotient, pointInterval(factor));
}

/** The unit of a ratio: `percent`, `times`, that of an amount, or money per contract and month. */
export function ratioUnit({ ratio, of, per }: Pick<RatioValue, 'ratio' | 'of' | 'per'>): string {
  const [top = '', bottom = ''] = [of[0]?.fact.unit, per[0]?.fact.unit];
  switch (ratio.as) {
    case 'amount':
      return top;
    case 'per-month':
      return `${top}/${bottom.replace(/s$/, '')}/month`;
    case 'percent':
    case 'times':
      return ratio.as;
  }
}

function valueAt(ratio: Ratio, place: Place): RatioValue | undefined {
  const [of, per] = [termsOf(ratio.of, place), termsOf(ratio.per, place)];
  const interval = of && per && intervalOf(ratio, of, per, place.period.months);
  if (!interval) return undefined;
  const fact = factOf(ratio.printed, place);
  const range = fact && intervalOfFact(fact);
  const printed = fact && range ? { printed: { fact, agrees: intervalsMeet(range, interval) } } : {};
  return { ratio, ...place, of, per, interval, ...printed };
}

/** A ratio in every period and under every standard for which one document has all of its figures; the newest such document. */
export function ratioValues(ratio: Ratio): readonly RatioValue[] {
  return remember(`ratio ${ratio.id}`, () => {
    const filings = issuersFilings()
      .map(({ name }) => name)
      .reverse();
    return [...listPeriods()].reverse().flatMap((period) =>
      standardsOf(period).flatMap((standard) => {
        for (const filing of filings) {
          const value = valueAt(ratio, { period, standard, filing });
          if (value) return [value];
        }
        return [];
      }),
    );
  });
}

const publishedPlaces = 6;

/** The ends of what a ratio may be, as decimals for a file. */
export function ratioBounds({ interval }: RatioValue): { readonly low: Decimal; readonly high: Decimal } {
  return { low: toDecimal(interval.low, publishedPlaces), high: toDecimal(interval.high, publishedPlaces) };
}

export function findRatio(id: string): Ratio | undefined {
  return readIssuer().ratios.find((ratio) => ratio.id === id);
}
