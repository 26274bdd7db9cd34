import { type Decimal, powerOfTen } from '#model/decimal.ts';

export type Rounding = 'half-up' | 'truncate';

/**
 * The number at another exponent. A coarser one rounds (half away from zero) or cuts; a finer one never invents digits: the number
 * comes back as it is.
 */
export function roundDecimal(value: Decimal, exponent: number, rounding: Rounding = 'half-up'): Decimal {
  if (value.exponent >= exponent) return value;
  const divisor = powerOfTen(exponent - value.exponent);
  const magnitude = value.coefficient < 0n ? -value.coefficient : value.coefficient;
  const quotient = rounding === 'truncate' ? magnitude / divisor : (magnitude * 2n + divisor) / (divisor * 2n);
  return { coefficient: value.coefficient < 0n ? -quotient : quotient, exponent };
}
