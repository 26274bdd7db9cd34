import { rememberTexts } from './remember-texts.ts';

declare const isoDate: unique symbol;

/** A calendar date, `YYYY-MM-DD`, known to exist. */
export type IsoDate = string & { readonly [isoDate]: true };

/** A balance date. */
export interface Instant {
  readonly instant: IsoDate;
}

/** A span of days, both ends included. */
export interface Duration {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export type Period = Instant | Duration;

export function isInstant(period: Period): period is Instant {
  return 'instant' in period;
}

/** The last day of a period; the date itself for an instant. */
export function endOf(period: Period): IsoDate {
  return isInstant(period) ? period.instant : period.end;
}

/** A stable text for a period: `2023-09-30` or `2023-04-01/2023-09-30`. */
export function periodKey(period: Period): string {
  return isInstant(period) ? period.instant : `${period.start}/${period.end}`;
}

export function samePeriod(left: Period, right: Period): boolean {
  return periodKey(left) === periodKey(right);
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days of a month (1 to 12). */
export function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysInMonth[month - 1] ?? 0);
}

/** The date, or undefined where the calendar has no such day. */
export function toIsoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (!Number.isInteger(year) || year < 1900 || year > 2199 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > lengthOfMonth(year, month)) return undefined;
  return writeDate(year, month, day);
}

function writeDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}

/** Reads `YYYY-MM-DD`; undefined for anything else. */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? toIsoDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(date: IsoDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Reckoning may leave the years that a text can name: the year before 1900 starts in 1899. */
function fromParts(year: number, month: number, day: number): IsoDate {
  return writeDate(year, month, Math.min(day, lengthOfMonth(year, month)));
}

/** The date moved by whole months; a month end stays a month end. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const atMonthEnd = day === lengthOfMonth(year, month);
  return fromParts(targetYear, targetMonth, atMonthEnd ? 31 : day);
}

/** The day before. */
export function dayBefore(date: IsoDate): IsoDate {
  const { year, month, day } = partsOf(date);
  if (day > 1) return fromParts(year, month, day - 1);
  return month > 1 ? fromParts(year, month - 1, 31) : fromParts(year - 1, 12, 31);
}

/** The day after. */
export function dayAfter(date: IsoDate): IsoDate {
  const { year, month, day } = partsOf(date);
  if (day < lengthOfMonth(year, month)) return fromParts(year, month, day + 1);
  return month < 12 ? fromParts(year, month + 1, 1) : fromParts(year + 1, 1, 1);
}

/** A number of days later (negative: earlier). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const { day, month, year } = partsOf(date);
  const there = new Date(Date.UTC(year, month - 1, day + days));
  return fromParts(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
}

/** A span of whole months that ends on a date: `months` 6 and 2023-09-30 give 2023-04-01 to 2023-09-30. */
export function durationEnding(end: IsoDate, months: number): Duration {
  return { start: dayAfter(addMonths(end, -months)), end };
}

/** Fiscal years of 52 or 53 weeks: their quarters have 13 or 14, or the first three have 12. */
const weeks: Readonly<Record<number, number>> = { 12: 3, 24: 6, 36: 9, 13: 3, 14: 3, 26: 6, 27: 6, 39: 9, 40: 9, 52: 12, 53: 12 };

export function daysOf({ end, start }: Duration): number {
  return Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000) + 1;
}

/** Whether a duration is counted in weeks, 26 or 53 of them, and not in calendar months. */
export function isOfWeeks(period: Period): boolean {
  return !isInstant(period) && partsOf(period.start).day !== 1 && weeks[daysOf(period) / 7] !== undefined;
}

/** The number of weeks of a duration that is counted in weeks; undefined for any other. */
export function weeksOf(period: Period): number | undefined {
  return isInstant(period) || !isOfWeeks(period) ? undefined : daysOf(period) / 7;
}

/** The months of a duration: whole ones, or those that its weeks stand for; undefined for any other length. */
export function monthsOf(period: Period): number | undefined {
  return isInstant(period) ? undefined : (wholeMonths(period) ?? weeks[daysOf(period) / 7]);
}

/** An archive has few spans, and asks for their lengths at every figure. */
const monthsOfKey = rememberTexts((key: string): number | undefined => {
  const [start, end] = key.split('/') as [IsoDate, IsoDate];
  return countMonths({ start, end });
});

const wholeMonths = (period: Duration): number | undefined => monthsOfKey(periodKey(period));

function countMonths(period: Duration): number | undefined {
  const [first, last] = [partsOf(period.start), partsOf(period.end)];
  const near = (last.year - first.year) * 12 + last.month - first.month;
  const fits = (months: number): boolean => months >= 1 && months <= 24 && durationEnding(period.end, months).start === period.start;
  return [near, near + 1].find(fits);
}

/** A span as long as another one that ends on a date: as many whole months, or else as many days. */
export function likeEnding(end: IsoDate, other: Duration): Duration {
  const months = wholeMonths(other);
  return months === undefined ? { start: addDays(end, 1 - daysOf(other)), end } : durationEnding(end, months);
}

/** The same period a number of months earlier (negative: earlier). */
export function shiftPeriod(period: Period, months: number): Period {
  if (isInstant(period)) return { instant: addMonths(period.instant, months) };
  const length = wholeMonths(period);
  const end = addMonths(period.end, months);
  return length === undefined ? { start: addMonths(period.start, months), end } : durationEnding(end, length);
}
