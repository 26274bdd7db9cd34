import { add, type Decimal, isZero, powerOfTen, sign, subtract } from '#model/decimal.ts';
import type { Basis, Measured } from './basis.ts';

/** Percentages are shown to one place. */
const rateExponent = -1;

/** Quotient in per cent, half away from zero, to one place; the divisor is not zero. */
function percentOf(part: Decimal, whole: Decimal): Decimal {
  const exponent = Math.min(part.exponent, whole.exponent);
  const numerator = part.coefficient * powerOfTen(part.exponent - exponent) * 1000n;
  const denominator = whole.coefficient * powerOfTen(whole.exponent - exponent);
  const negative = numerator < 0n !== denominator < 0n;
  const [top, bottom] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const rounded = (top * 2n + bottom) / (bottom * 2n);
  return { coefficient: negative ? -rounded : rounded, exponent: rateExponent };
}

/**
 * Change in per cent; undefined where it says nothing: from zero, or across a change of sign. A cost that is printed in brackets and
 * rises from (84,020) to (84,210) changes by 0.2: the percentage is the change in the cost. Two numbers on one basis only: see `basis.ts`.
 */
export function growth<B extends Basis>({ value: current }: Measured<B>, { value: prior }: Measured<B>): Decimal | undefined {
  if (isZero(prior) || sign(current) * sign(prior) < 0) return undefined;
  return percentOf(subtract(current, prior), prior);
}

/** A part in per cent of a whole; undefined where the whole is zero or negative. */
export function share<B extends Basis>({ value: part }: Measured<B>, { value: whole }: Measured<B>): Decimal | undefined {
  return sign(whole) <= 0 ? undefined : percentOf(part, whole);
}

/** The sum of numbers, or undefined where one is missing. */
export function sumOf(values: readonly (Decimal | undefined)[]): Decimal | undefined {
  let total: Decimal | undefined;
  for (const value of values) {
    if (!value) return undefined;
    total = total ? add(total, value) : value;
  }
  return total;
}
