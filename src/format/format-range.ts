import type { Decimal } from '#model/decimal.ts';
import { formatNumber } from './format-number.ts';

/** A number known between two ends: one number where both read the same, else both. */
export function formatRange(low: Decimal, high: Decimal): { readonly text: string; readonly spoken: string } {
  const [least, most] = [formatNumber(low), formatNumber(high)];
  if (least.text === most.text) return least;
  return { text: `${least.text}–${most.text}`, spoken: `${least.spoken} to ${most.spoken}` };
}
