import { type Duration, isInstant, monthsOf, type Period, weeksOf } from '#model/period.ts';
import { formatDate } from './format-date.ts';

const counts: Readonly<Record<number, string>> = {
  1: 'one month',
  2: 'two months',
  3: 'three months',
  6: 'six months',
  9: 'nine months',
  12: 'year',
};

/** The length of a period in words: `six months`, `year`, `26 weeks`; empty for a balance date and for broken months. */
export function formatLength(period: Period): string {
  const weeks = weeksOf(period);
  if (weeks !== undefined) return `${weeks} weeks`;
  const length = monthsOf(period);
  return length === undefined ? '' : (counts[length] ?? `${length} months`);
}

/** `April 1, 2020 to September 30, 2020` */
export function formatDates(duration: Duration): string {
  return `${formatDate(duration.start)} to ${formatDate(duration.end)}`;
}

/** A period in words: `six months ended September 30, 2020`, `year ended March 31, 2020`, `as of September 30, 2020`. */
export function formatPeriod(period: Period): string {
  if (isInstant(period)) return `as of ${formatDate(period.instant)}`;
  const length = formatLength(period);
  return length === '' ? formatDates(period) : `${length} ended ${formatDate(period.end)}`;
}
