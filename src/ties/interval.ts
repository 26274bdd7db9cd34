import { addRational, compareRational, divideRational, multiplyRational, negateRational, type Rational } from './rational.ts';

/** All the values that a figure may stand for. An open end does not belong to it. */
export interface Interval {
  readonly low: Rational;
  readonly high: Rational;
  readonly lowIsOpen: boolean;
  readonly highIsOpen: boolean;
}

/** A figure that stands for itself alone: a count, a dash read as zero. */
export function pointInterval(value: Rational): Interval {
  return { low: value, high: value, lowIsOpen: false, highIsOpen: false };
}

export function negateInterval({ low, high, lowIsOpen, highIsOpen }: Interval): Interval {
  return { low: negateRational(high), high: negateRational(low), lowIsOpen: highIsOpen, highIsOpen: lowIsOpen };
}

export function addIntervals(left: Interval, right: Interval): Interval {
  return {
    low: addRational(left.low, right.low),
    high: addRational(left.high, right.high),
    lowIsOpen: left.lowIsOpen || right.lowIsOpen,
    highIsOpen: left.highIsOpen || right.highIsOpen,
  };
}

/** The sum of intervals, each taken with weight plus or minus one. */
export function sumIntervals(terms: readonly { readonly interval: Interval; readonly weight: 1 | -1 }[]): Interval {
  return terms.reduce(
    (sum, { interval, weight }) => addIntervals(sum, weight === 1 ? interval : negateInterval(interval)),
    pointInterval({ numerator: 0n, denominator: 1n }),
  );
}

interface End {
  readonly value: Rational;
  readonly isOpen: boolean;
}

/** The outer of two ends in a direction; of equal ones the closed. */
function closerTo(one: End, other: End, direction: -1 | 1): End {
  const order = compareRational(one.value, other.value);
  if (order === 0) return one.isOpen ? other : one;
  return order === direction ? one : other;
}

/** Every combination of the ends of two intervals under an operation that is monotonic in both. */
function combine(left: Interval, right: Interval, operation: (a: Rational, b: Rational) => Rational | undefined): Interval | undefined {
  const ends: End[] = [];
  for (const [a, aIsOpen] of [
    [left.low, left.lowIsOpen],
    [left.high, left.highIsOpen],
  ] as const) {
    for (const [b, bIsOpen] of [
      [right.low, right.lowIsOpen],
      [right.high, right.highIsOpen],
    ] as const) {
      const value = operation(a, b);
      if (value === undefined) return undefined;
      ends.push({ value, isOpen: aIsOpen || bIsOpen });
    }
  }
  const [first] = ends;
  if (!first) return undefined;
  const least = (one: End, other: End): End => closerTo(one, other, -1);
  const greatest = (one: End, other: End): End => closerTo(one, other, 1);
  const low = ends.reduce(least, first);
  const high = ends.reduce(greatest, first);
  return { low: low.value, high: high.value, lowIsOpen: low.isOpen, highIsOpen: high.isOpen };
}

export function multiplyIntervals(left: Interval, right: Interval): Interval {
  return combine(left, right, multiplyRational) ?? left;
}

/** The quotients of two intervals; undefined where the divisor may be zero. */
export function divideIntervals(left: Interval, right: Interval): Interval | undefined {
  const lowSign = compareRational(right.low, { numerator: 0n, denominator: 1n });
  const highSign = compareRational(right.high, { numerator: 0n, denominator: 1n });
  if (lowSign === 0 || highSign === 0 || lowSign !== highSign) return undefined;
  return combine(left, right, divideRational);
}

/** Whether two figures can stand for the same value. */
export function intervalsMeet(left: Interval, right: Interval): boolean {
  const below = compareRational(left.high, right.low);
  const above = compareRational(right.high, left.low);
  if (below < 0 || above < 0) return false;
  if (below === 0 && (left.highIsOpen || right.lowIsOpen)) return false;
  return !(above === 0 && (right.highIsOpen || left.lowIsOpen));
}
