import { type Decimal, negate, parseDecimal } from '#model/decimal.ts';

/**
 * The number that a display text shows: `(33.6)` is −33.6, `¥1,234` is 1234, `▲5` is −5, `19.7 %` is 19.7. Undefined where
 * the text shows none, or more than one.
 */
export function readDisplayText(text: string): Decimal | undefined {
  const numerals = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const [numeral] = numerals;
  if (numeral === undefined || numerals.length > 1) return undefined;
  const magnitude = parseDecimal(numeral.replaceAll(',', ''));
  const before = text.slice(0, text.indexOf(numeral));
  const isNegative = /[(（−–▲△-]/.test(before);
  return magnitude && isNegative ? negate(magnitude) : magnitude;
}
