import type { Decimal } from '#model/decimal.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import { type Interval, negateInterval } from './interval.ts';
import { addRational, type Rational, subtractRational, toRational } from './rational.ts';

/** One unit of the last printed place: decimals -3 gives 1000, 1 gives a tenth. */
export function lastPlace(decimals: number): Rational {
  return toRational({ coefficient: 1n, exponent: -decimals });
}

/**
 * What a printed value stands for, after XBRL Calculations 1.1: rounded half up [v − u/2, v + u/2]; truncated toward zero
 * [v, v + u), mirrored below zero, (−u, u) at zero; where the filing does not say, the union of both.
 */
export function printedInterval(value: Decimal, decimals: number, policy: RoundingPolicy): Interval {
  if (value.coefficient < 0n) {
    return negateInterval(printedInterval({ coefficient: -value.coefficient, exponent: value.exponent }, decimals, policy));
  }
  const center = toRational(value);
  const unit = lastPlace(decimals);
  const half = toRational({ coefficient: 5n, exponent: -decimals - 1 });
  const isZero = value.coefficient === 0n;
  switch (policy) {
    case 'rounded':
      return { low: subtractRational(center, half), high: addRational(center, half), lowIsOpen: false, highIsOpen: false };
    case 'truncated':
      return {
        low: isZero ? subtractRational(center, unit) : center,
        high: addRational(center, unit),
        lowIsOpen: isZero,
        highIsOpen: true,
      };
    case 'unknown':
      return { low: subtractRational(center, isZero ? unit : half), high: addRational(center, unit), lowIsOpen: isZero, highIsOpen: true };
  }
}
