import { findPeriods } from '#numerals/find-periods.ts';
import type { FilingContext } from './context.ts';

/** Whether a label is a period and hardly anything else: `Six Months ended September 30, 2023`, `FY2023 (forecast)`. */
export function namesPeriod(label: string, { calendar }: Pick<FilingContext, 'calendar'>): boolean {
  const mentions = findPeriods(label, calendar).filter((mention) => mention.form !== 'year');
  const rest = mentions.reduceRight((text, mention) => text.slice(0, mention.start) + text.slice(mention.end), label);
  const words = rest
    .replace(/\b(?:for|the|as|of|at|ended|ending|forecast|actual|result|target|fiscal|year|revised|restated|previous|current)\b/gi, '')
    .replace(/[^\p{L}]/gu, '');
  return mentions.length > 0 && words.length <= 6;
}
