import { readIssuer } from '#collections/read-issuer.ts';
import { fiscalYearNumber } from '#format/format-fiscal-year.ts';
import { formatPeriod } from '#format/format-period.ts';
import { type ArchivePeriod, listPeriods } from '#series/periods.ts';
import type { NamedPeriod } from './number-part.ts';

const ordinals: Readonly<Record<number, string>> = {
  3: 'first quarter',
  6: 'second quarter first half interim',
  9: 'third quarter nine',
  12: 'full annual fourth quarter',
};

/** `1H25`, `2Q25`, `2Q FY2025`, `first half of fiscal 2025`, `six months ended September 30, 2025`. */
function wordsOf({ label, slug, span, months, fiscalYear }: ArchivePeriod): readonly string[] {
  const year = String(fiscalYearNumber(fiscalYear, readIssuer().fiscalYearNamedBy));
  const short = year.slice(2);
  const quarter = months / 3;
  const half = months === 6 ? `1h h1 1h${short} h1${short}` : '';
  const names = `${label} ${slug} ${formatPeriod(span)} ${ordinals[months] ?? ''} of fiscal year fy fy${year} fy${short} ${quarter}q q${quarter} ${quarter}q${short} ${quarter}q${year} ${half} results`;
  return [...new Set(names.toLowerCase().match(/[a-z0-9]+/g) ?? [])];
}

/** The periods with a page under all their names, newest first. */
export function namePeriods(): readonly NamedPeriod[] {
  return [...listPeriods()].reverse().map((period) => ({
    text: `${period.label}, ${formatPeriod(period.span)}`,
    path: `${period.slug}/`,
    words: wordsOf(period),
  }));
}
