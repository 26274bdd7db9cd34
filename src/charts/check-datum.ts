import type { Datum } from '#model/chart-spec.ts';
import { absolute, compare, decimal, isZero, parseDecimal, subtract } from '#model/decimal.ts';
import { readDisplayText } from './read-display-text.ts';

/**
 * Whether the text of a datum shows its value: equal, or less than one unit of the text's last place apart, because a text
 * may be printed to fewer places. A text without number stands for no value, or for zero (a printed dash).
 */
export function checkDatum({ value, text }: Datum): string | undefined {
  const shown = readDisplayText(text);
  if (value === undefined) return shown ? `the text "${text}" shows a number, but there is no value` : undefined;
  const exact = parseDecimal(value);
  if (!exact) return `the value "${value}" is not plain digits`;
  if (!shown) return isZero(exact) ? undefined : `the value is ${value}, but the text "${text}" shows no single number`;
  const lastPlace = decimal(1, shown.exponent);
  return compare(absolute(subtract(exact, shown)), lastPlace) < 0 ? undefined : `the value is ${value}, but the text shows ${text}`;
}
