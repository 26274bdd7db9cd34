import { absolute, add, compare, type Decimal, decimal, isZero, powerOfTen, scale, subtract } from '#model/decimal.ts';
import type { NumberQuery } from './number-query.ts';

/** A number and how far it may be off. */
export interface Tolerance {
  readonly value: Decimal;
  readonly half: Decimal;
}

/** Half a unit of the last place: 0.5 × 10^-decimals. */
export function halfUnit(decimals: number): Decimal {
  return decimal(5, -decimals - 1);
}

/**
 * The leading digits, `length` of them, of all numbers within a tolerance, whatever their power of ten: 10.02 ± 0.05 begins with 99, 10.
 * A zero begins with `0`.
 */
export function leadingDigits({ value, half }: Tolerance, length: number): readonly string[] {
  const size = absolute(value);
  if (isZero(size)) return ['0'];
  const low = subtract(size, half);
  const from = compare(low, decimal(0)) > 0 ? low : size;
  const exponent = Math.min(from.exponent, size.exponent, half.exponent) - length;
  const [first, last] = [from, add(size, half)].map((end) => end.coefficient * powerOfTen(end.exponent - exponent)) as [bigint, bigint];
  const step = powerOfTen(Math.max(0, String(first).length - length));
  const found = new Set<string>();
  for (let prefix = first / step; prefix <= last / step; prefix += 1n) found.add(String(prefix).slice(0, length));
  return [...found];
}

const anyPower = [0, 3, 6, 9] as const;
const isScaled = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** A one-digit number is meant exactly; any other stands for all that round to it. */
function meant({ number }: NumberQuery, power: number): Tolerance {
  const isSingle = String(number.coefficient).length < 2;
  return { value: scale(number, power), half: isSingle ? decimal(0) : scale(decimal(5, number.exponent - 1), power) };
}

/** The leading digits under which a query is looked up. */
export function queryDigits(query: NumberQuery, length: number): readonly string[] {
  return leadingDigits(meant(query, 0), length);
}

/** A figure as the index knows it. */
export interface IndexedNumber {
  readonly value: Decimal;
  readonly decimals: number;
  readonly unit: string;
}

/**
 * Whether a query means a figure: one of the two lies within what the other may stand for. Amounts of money are found in thousands,
 * millions and billions too, unless the query names its scale.
 */
export function matches(query: NumberQuery, { value, decimals, unit }: IndexedNumber): boolean {
  if (query.unit !== undefined && !unit.startsWith(query.unit)) return false;
  if (query.isNegative && value.coefficient >= 0n) return false;
  const powers = query.power === undefined ? (isScaled(unit) ? anyPower : [0]) : [query.power];
  const half = halfUnit(decimals);
  return powers.some((power) => {
    const wanted = meant(query, power);
    const distance = absolute(subtract(absolute(value), wanted.value));
    if (isZero(value) || isZero(wanted.value)) return isZero(distance);
    return compare(distance, half) <= 0 || compare(distance, wanted.half) <= 0;
  });
}
