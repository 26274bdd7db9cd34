import { type Decimal, negate, scale } from '#model/decimal.ts';
import type { Numeral } from '#numerals/read-numerals.ts';
import type { Measure } from './measure-of-cell.ts';

/** The exact value of a numeral in base units and the decimals that it is good to. */
export function valueOfNumeral(
  numeral: Numeral,
  measure: Measure,
  isNegative: boolean,
): { readonly value: Decimal; readonly decimals: number } {
  const scaled = scale(numeral.magnitude, measure.scale);
  return {
    value: isNegative ? negate(scaled) : scaled,
    decimals: numeral.magnitude.exponent === 0 && measure.scale === 0 ? 0 : -(numeral.magnitude.exponent + measure.scale),
  };
}
