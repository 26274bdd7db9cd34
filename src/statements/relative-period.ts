import { isInstant, monthsOf, type Period, shiftPeriod } from '#model/period.ts';
import type { FilingContext } from './context.ts';

const span = String.raw`(?:(?:fiscal|financial|interim|reporting|business|consolidated)\s+)*(?:years?|periods?|term|half(?:[\s-]year)?|quarter)`;
const current = new RegExp(String.raw`\b(?:current|this|present)\s+${span}\b`, 'i');
const prior = new RegExp(String.raw`\b(?:prior|previous|preceding|last|corresponding|comparative)\s+${span}\b`, 'i');

/** Whether a heading without a date says only `Current period`, or `Prior year`. */
export function readRelative(header: readonly string[]): 'current' | 'prior' | undefined {
  const words = header.join(' ');
  if (prior.test(words)) return 'prior';
  return current.test(words) ? 'current' : undefined;
}

/**
 * The periods of columns headed `Current period` and `Prior period`, where `whole` is what the table's title names, or the filing's
 * own fiscal year. A balance before an interim date may be of the last year's end or of a year ago: it has none.
 */
export function relativePeriod(relative: 'current' | 'prior', whole: Period | undefined, context: FilingContext): Period | undefined {
  const isYear = context.period !== undefined && monthsOf(context.period) === 12;
  const base = whole ?? (isYear ? context.period : undefined);
  if (base === undefined || relative === 'current') return base;
  return isInstant(base) && !isYear ? undefined : shiftPeriod(base, -12);
}
