import { parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { divideIntervals, type Interval } from '#ties/interval.ts';
import { printedInterval } from '#ties/printed-interval.ts';
import { addRational, type Rational, toDecimal } from '#ties/rational.ts';
import { archivedFiling } from './archive.ts';

/** All that a printed figure may stand for, as its document rounds; undefined for a dash. */
export function intervalOfFact(fact: Fact): Interval | undefined {
  const value = parseDecimal(fact.value ?? '');
  return value && printedInterval(value, fact.decimals, archivedFiling(fact.filing).filing.rounding.policy);
}

const hundred: Rational = { numerator: 100n, denominator: 1n };

/** A share in per cent, from its least to its greatest value; undefined where the whole may be zero. */
export function shareInterval(part: Interval, whole: Interval): Interval | undefined {
  const quotient = divideIntervals(part, whole);
  return (
    quotient && {
      ...quotient,
      low: { numerator: quotient.low.numerator * hundred.numerator, denominator: quotient.low.denominator },
      high: { numerator: quotient.high.numerator * hundred.numerator, denominator: quotient.high.denominator },
    }
  );
}

/** What a figure was a year before, where only its growth in per cent is printed: forecast ÷ (1 + rate). */
export function impliedByRate(value: Interval, rate: Interval): Interval | undefined {
  const factor = (end: Rational): Rational =>
    addRational({ numerator: 1n, denominator: 1n }, { numerator: end.numerator, denominator: end.denominator * 100n });
  return divideIntervals(value, { ...rate, low: factor(rate.low), high: factor(rate.high) });
}

/** The ends of an interval with so many places; one text where both round to the same. */
export function roundEnds({ low, high }: Interval, places: number) {
  return { low: toDecimal(low, places), high: toDecimal(high, places) };
}
