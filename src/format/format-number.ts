import { absolute, type Decimal, formatDecimal } from '#model/decimal.ts';
import { groupDigits } from './group-digits.ts';

/** A number for eyes and for ears. */
export interface NumberText {
  /** `133,121`, negatives in brackets: `(133,121)`. */
  readonly text: string;
  /** `minus 133,121` */
  readonly spoken: string;
}

/** Prints a number with the places that it has: `12.0` keeps its tenth. A zero has no sign. */
export function formatNumber(value: Decimal): NumberText {
  const digits = groupDigits(formatDecimal(absolute(value)));
  return value.coefficient < 0n ? { text: `(${digits})`, spoken: `minus ${digits}` } : { text: digits, spoken: digits };
}
