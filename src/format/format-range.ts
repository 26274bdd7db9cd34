import type { Decimal } from '#model/decimal.ts';
import { formatNumber } from './format-number.ts';

/** A number known between two ends: one number where both read the same, else both. Spoken, what is seen comes first. */
export function formatRange(low: Decimal, high: Decimal): { readonly text: string; readonly spoken: string } {
  const [least, most] = [formatNumber(low), formatNumber(high)];
  if (least.text === most.text) return least;
  const text = `${least.text}–${most.text}`;
  return { text, spoken: `${text}, ${least.spoken} to ${most.spoken}` };
}
