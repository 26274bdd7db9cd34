/**
 * An exact decimal: `coefficient × 10^exponent`. The exponent also keeps what was printed: `12.0` is 120 × 10⁻¹, and is good
 * to one tenth. No floating point enters a value.
 */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

export const zero: Decimal = { coefficient: 0n, exponent: 0 };

export function decimal(coefficient: bigint | number, exponent = 0): Decimal {
  return { coefficient: BigInt(coefficient), exponent };
}

const powersOfTen = Array.from({ length: 32 }, (_, power) => 10n ** BigInt(power));

/** Ten to a power of zero or more. */
export function powerOfTen(power: number): bigint {
  return powersOfTen[power] ?? 10n ** BigInt(power);
}

/** Reads plain digits with an optional minus and point (`-12.50`); undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const fraction = match[3] ?? '';
  const magnitude = BigInt(`${match[2]}${fraction}`);
  return { coefficient: match[1] === '-' ? -magnitude : magnitude, exponent: fraction === '' ? 0 : -fraction.length };
}

/** Plain digits, no exponent notation: 120 × 10⁻¹ gives `12.0`, 5 × 10³ gives `5000`. */
export function formatDecimal(value: Decimal): string {
  const { coefficient, exponent } = value;
  if (exponent >= 0) return (coefficient * powerOfTen(exponent)).toString();
  const negative = coefficient < 0n;
  const digits = (negative ? -coefficient : coefficient).toString().padStart(1 - exponent, '0');
  const point = digits.length + exponent;
  return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Both numbers on the finer of the two exponents. */
function align(left: Decimal, right: Decimal): readonly [bigint, bigint, number] {
  if (left.exponent === right.exponent) return [left.coefficient, right.coefficient, left.exponent];
  const exponent = Math.min(left.exponent, right.exponent);
  return [left.coefficient * powerOfTen(left.exponent - exponent), right.coefficient * powerOfTen(right.exponent - exponent), exponent];
}

export function add(left: Decimal, right: Decimal): Decimal {
  const [a, b, exponent] = align(left, right);
  return { coefficient: a + b, exponent };
}

export function subtract(left: Decimal, right: Decimal): Decimal {
  const [a, b, exponent] = align(left, right);
  return { coefficient: a - b, exponent };
}

export function multiply(left: Decimal, right: Decimal): Decimal {
  return { coefficient: left.coefficient * right.coefficient, exponent: left.exponent + right.exponent };
}

export function negate(value: Decimal): Decimal {
  return { coefficient: -value.coefficient, exponent: value.exponent };
}

export function absolute(value: Decimal): Decimal {
  return value.coefficient < 0n ? negate(value) : value;
}

/** The value moved by a power of ten: `scale(5, 3)` is 5 thousand. */
export function scale(value: Decimal, power: number): Decimal {
  return { coefficient: value.coefficient, exponent: value.exponent + power };
}

export function compare(left: Decimal, right: Decimal): -1 | 0 | 1 {
  const [a, b] = align(left, right);
  return a < b ? -1 : a > b ? 1 : 0;
}

export function equals(left: Decimal, right: Decimal): boolean {
  return compare(left, right) === 0;
}

export function isZero(value: Decimal): boolean {
  return value.coefficient === 0n;
}

export function sign(value: Decimal): -1 | 0 | 1 {
  return value.coefficient < 0n ? -1 : value.coefficient > 0n ? 1 : 0;
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce(add, zero);
}
