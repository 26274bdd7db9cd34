import { type Decimal, powerOfTen } from '#model/decimal.ts';

/** An exact quotient of whole numbers; the denominator is positive, and nothing is rounded. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

function reduce(numerator: bigint, denominator: bigint): Rational {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function toRational({ coefficient, exponent }: Decimal): Rational {
  if (exponent >= 0) return { numerator: coefficient * powerOfTen(exponent), denominator: 1n };
  return reduce(coefficient, powerOfTen(-exponent));
}

export function addRational(left: Rational, right: Rational): Rational {
  return reduce(left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator);
}

export function negateRational({ numerator, denominator }: Rational): Rational {
  return { numerator: -numerator, denominator };
}

export function subtractRational(left: Rational, right: Rational): Rational {
  return addRational(left, negateRational(right));
}

export function multiplyRational(left: Rational, right: Rational): Rational {
  return reduce(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** Undefined where the divisor is zero. */
export function divideRational(left: Rational, right: Rational): Rational | undefined {
  if (right.numerator === 0n) return undefined;
  const sign = right.numerator < 0n ? -1n : 1n;
  return reduce(sign * left.numerator * right.denominator, sign * right.numerator * left.denominator);
}

export function compareRational(left: Rational, right: Rational): -1 | 0 | 1 {
  const a = left.numerator * right.denominator;
  const b = right.numerator * left.denominator;
  return a < b ? -1 : a > b ? 1 : 0;
}

export function magnitudeOf(value: Rational): Rational {
  return value.numerator < 0n ? negateRational(value) : value;
}

/** The same with all of its places, closing zeros too: what stands in a column. */
export function toFixedDecimal(value: Rational, places: number): Decimal {
  const { coefficient, exponent } = toDecimal(value, places);
  return { coefficient: coefficient * powerOfTen(exponent + places), exponent: -places };
}

/** The decimal with so many places that lies nearest, halves away from zero; without closing zeros behind the point. */
export function toDecimal({ numerator, denominator }: Rational, places: number): Decimal {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const doubled = (2n * magnitude * powerOfTen(places) + denominator) / (2n * denominator);
  let coefficient = numerator < 0n ? -doubled : doubled;
  let exponent = -places;
  while (exponent < 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return { coefficient, exponent: coefficient === 0n ? 0 : exponent };
}
