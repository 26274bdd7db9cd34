import { absolute, type Decimal, equals, parseDecimal, scale } from '#model/decimal.ts';

/** What of a fact tells how it was printed. */
export interface Printing {
  readonly printed: string;
  /** Decimal string in base units. */
  readonly value: string;
  /** As in XBRL: -3 good to the thousand, 2 two decimals. */
  readonly decimals: number;
  readonly unit: string;
}

const scales = [0, 3, 6, 9, 12] as const;

/** The digits of a printed figure as they stand, without brackets, currency and words; undefined where they are damaged. */
function readDigits(printed: string): Decimal | undefined {
  const match = /^\D*(\d[\d,]*(?:\.\d+)?)\D*$/.exec(printed);
  return match?.[1] === undefined ? undefined : parseDecimal(match[1].replaceAll(',', ''));
}

/**
 * Claims that a point may part thousands: `84.120` is 84,120 thousand where commas are for decimals, and 84.120 million elsewhere. Both are one
 * amount, and the finer unit shows it beside `330` either way.
 */
const mayGroup = ({ decimals, printed, unit }: Printing): boolean =>
  /^[A-Z]{3}$/.test(unit) && decimals < 0 && /^\D*[1-9]\d{0,2}(?:,\d{3})*\.\d{3}\D*$/.test(printed);

/**
 * The power of ten of the unit in which a figure is printed: 3 for thousands, 9 for `JPY101.7 billion`. It follows from the printed
 * digits and the value; where the digits are damaged, from the precision.
 */
export function printedPower(printing: Printing): number {
  const { printed, value, decimals, unit } = printing;
  if (unit === 'percent') return 0;
  const digits = readDigits(printed);
  const amount = parseDecimal(value);
  if (digits && amount && digits.coefficient !== 0n) {
    const power = scales.find((candidate) => equals(scale(digits, candidate), absolute(amount)));
    if (power !== undefined) return mayGroup(printing) ? Math.max(0, power - 3) : power;
  }
  return Math.max(0, Math.floor(-decimals / 3) * 3);
}

/** The number in the unit in which it is printed, with the places that are printed: 101,664,990 of 101664990000. */
export function printedNumber(printing: Printing): Decimal {
  return numberAt(printing, printedPower(printing));
}

/** The number at a power of ten, with as many places as it is good to. */
export function numberAt({ value, decimals }: Printing, power: number): Decimal {
  const number = parseDecimal(value);
  if (!number) throw new Error(`“${value}” is not a decimal number`);
  const exponent = Math.min(0, -decimals - power);
  const moved = scale(number, -power);
  return atExponent(moved, exponent);
}

/** The same number written with another exponent, as far as its digits allow. */
function atExponent(number: Decimal, exponent: number): Decimal {
  let { coefficient, exponent: current } = number;
  while (current < exponent && coefficient % 10n === 0n) {
    coefficient /= 10n;
    current += 1;
  }
  while (current > exponent) {
    coefficient *= 10n;
    current -= 1;
  }
  return { coefficient, exponent: current };
}
