import { addIntervals, divideIntervals, type Interval, multiplyIntervals, negateInterval, pointInterval } from '#ties/interval.ts';
import type { Estimate } from '#ties/judge.ts';
import { divideRational, multiplyRational, type Rational, subtractRational } from '#ties/rational.ts';
import type { PrintedFact } from './printed-fact.ts';

const one: Rational = { numerator: 1n, denominator: 1n };
const hundred: Rational = { numerator: 100n, denominator: 1n };
const lessOne: Interval = pointInterval({ numerator: -1n, denominator: 1n });

/** `current / prior − 1`, in percent; undefined where no percentage is formed: from zero, or across a change of sign. */
export function percentOf(current: PrintedFact, prior: PrintedFact): Estimate | undefined {
  const changesSign = current.value.numerator < 0n !== prior.value.numerator < 0n && current.value.numerator !== 0n;
  const quotient = divideRational(current.value, prior.value);
  const interval = divideIntervals(current.interval, prior.interval);
  if (changesSign || !quotient || !interval) return undefined;
  return {
    value: multiplyRational(subtractRational(quotient, one), hundred),
    interval: multiplyIntervals(addIntervals(interval, lessOne), pointInterval(hundred)),
  };
}

/** `current − prior`. */
export function differenceOf(current: PrintedFact, prior: PrintedFact): Estimate {
  return { value: subtractRational(current.value, prior.value), interval: addIntervals(current.interval, negateInterval(prior.interval)) };
}
