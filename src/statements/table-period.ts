import {
  type Duration,
  dayAfter,
  durationEnding,
  endOf,
  type IsoDate,
  isInstant,
  lengthOfMonth,
  monthsOf,
  type Period,
  partsOf,
  samePeriod,
  shiftPeriod,
  toIsoDate,
} from '#model/period.ts';
import { findDates, isBareDate } from '#numerals/find-dates.ts';
import { findPeriods, readLength } from '#numerals/find-periods.ts';
import type { RecognizedRow } from '#tables/recognize-tables.ts';
import type { FilingContext } from './context.ts';
import type { ColumnMeaning } from './read-columns.ts';

/** The one period that a table's title, or a line above it, names; two different periods name none. */
export function wholePeriod(texts: readonly string[], context: FilingContext): Period | undefined {
  for (const text of texts) {
    const mentions = findPeriods(text, context.calendar).filter((mention) => mention.form !== 'year');
    const best = mentions.filter((mention) => mention.form !== 'date');
    const candidates = best.length > 0 ? best : mentions;
    const first = candidates[0]?.period;
    if (first !== undefined && candidates.every((mention) => endOf(mention.period) === endOf(first))) return first;
  }
  return undefined;
}

/** The day and length that bare years over columns stand for: `Year ended 30 June` over `2024⇥2023`. */
export interface YearTemplate {
  readonly month: number;
  readonly day: number;
  /** Whole months; absent for a balance date. */
  readonly months?: number;
  /** The day of each year, where the words name several: `At 30 June 2024 and 31 December 2023`. */
  readonly dates?: readonly IsoDate[];
  /** Set where no words around the table say it, but the filing's own period. */
  readonly isAssumed?: true;
  /** The last days of the years that are known, where years are counted in weeks: one has a period where the year before it is among them. */
  readonly ends?: ReadonlyMap<number, IsoDate>;
}

/** The template that the words around a table give to its bare years, nearest first; else the filing's own period. */
export function yearTemplate(texts: readonly string[], context: FilingContext): YearTemplate | undefined {
  for (const text of texts) {
    const [mention, until] = findDates(text);
    if (mention === undefined) continue;
    if (until !== undefined && /^\s*(?:to|-|–|—)\s*$/i.test(text.slice(mention.end, until.start))) {
      const months = ((until.month - mention.month + 12) % 12) + 1;
      return { month: until.month, day: until.day, months };
    }
    const months = /\bas\s+(?:of|at)\b/i.test(text.slice(0, mention.start)) ? undefined : readLength(text.slice(0, mention.start));
    const dates = findDates(text).flatMap(({ date }) => date ?? []);
    const isListed = months === undefined && dates.length > 1 && new Set(dates.map((date) => partsOf(date).year)).size === dates.length;
    return { month: mention.month, day: mention.day, ...(months === undefined ? {} : { months }), ...(isListed ? { dates } : {}) };
  }
  if (context.period === undefined) return undefined;
  const { day, month } = partsOf(context.period.end);
  const months = monthsOf(context.period);
  const ends = context.yearEnds === undefined ? {} : { ends: context.yearEnds };
  return { month, day, ...(months === undefined ? {} : { months }), isAssumed: true, ...ends };
}

/** The period that a year stands for under a template. */
export function periodOfYear(year: number, template: YearTemplate): Period | undefined {
  if (template.ends !== undefined) {
    const [end, before] = [template.ends.get(year), template.ends.get(year - 1)];
    return end === undefined || before === undefined ? undefined : { start: dayAfter(before), end };
  }
  const listed = template.dates?.find((date) => partsOf(date).year === year);
  if (listed !== undefined) return { instant: listed };
  const end = toIsoDate(year, template.month, Math.min(template.day, lengthOfMonth(year, template.month)));
  if (end === undefined) return undefined;
  return template.months === undefined ? { instant: end } : durationEnding(end, template.months);
}

/** What stands before the date of a row that states the equity of that day: `Shareholders' equity, 1 December 2024`. */
const equityOf = /^(?:(?:total|group|opening|closing|(?:share|stock)holders['’]?)\s+)*equity,?\s*(?:as\s+)?(?:at|of|on)?$/i;

/** The day that a row names which states a balance: `Balance, April 1, 2024`, `Carrying amount at 1 July 2024`, `30 June 2024`. */
export function balanceDay(label: string): IsoDate | undefined {
  const [day] = findDates(label);
  if (day === undefined) return undefined;
  const isBalance =
    /\bbalances?\b|\bcarrying (?:amounts?|values?)\b|\bnet book (?:amounts?|values?)\b|^(?:as )?at\b/i.test(label) ||
    isBareDate(label) ||
    equityOf.test(label.slice(0, day.start).trim());
  return isBalance ? day.date : undefined;
}

/**
 * The periods of the rows of a roll-forward: from the dated balance above a row to the next later one below it. A table may hold
 * several, one below the other.
 */
export function rollForwardPeriods(rows: readonly RecognizedRow[]): readonly (Duration | undefined)[] {
  const days = rows.map((row) => balanceDay(row.label));
  return rows.map((_, index) => {
    const opening = days.slice(0, index + 1).findLast((day) => day !== undefined);
    const closing = opening === undefined ? undefined : days.slice(index).find((day) => day !== undefined && day > opening);
    if (opening === undefined || closing === undefined) return undefined;
    return { start: partsOf(opening).day === 1 ? opening : dayAfter(opening), end: closing };
  });
}

/**
 * The one period that all columns of a table name, where the heading sentence names the period of the filing itself and not
 * that one: a header left over from another document.
 */
export function contradictedPeriod(
  columns: readonly ColumnMeaning[],
  heading: Period | undefined,
  context: FilingContext,
): Period | undefined {
  const first = columns[0]?.period;
  if (first === undefined || heading === undefined || context.period === undefined || isInstant(first)) return undefined;
  const agreed = columns.every((column) => column.period !== undefined && samePeriod(column.period, first));
  return agreed && samePeriod(heading, context.period) && endOf(first) < endOf(heading) && endOf(first) > context.period.start
    ? first
    : undefined;
}

/**
 * Bare dates over columns that are the end of the filing's period and the day before its fiscal year: the two days of a balance. Spans that
 * end on them would be of different lengths.
 */
export function settleBalances(columns: readonly ColumnMeaning[], { calendar, period }: FilingContext): readonly ColumnMeaning[] {
  if (period === undefined || isInstant(period) || (monthsOf(period) ?? 12) >= 12) return columns;
  const days = columns.flatMap((column) => (column.isBareDate && column.period !== undefined ? [endOf(column.period)] : []));
  const isYearEnd = (day: IsoDate): boolean => partsOf(day).month === calendar.endMonth && day < period.end;
  const isPair = days.includes(period.end) && days.some(isYearEnd) && partsOf(period.end).month !== calendar.endMonth;
  return isPair ? columns.map((column) => (column.isBareDate ? { ...column, isBareDate: false } : column)) : columns;
}

/** No caption is longer; a paragraph speaks of other things too. */
const longestCaption = 250;

/**
 * The columns of a table under bare dates that its caption names as the ends of spans, all of them: `Changes in the liability for the
 * second quarters ended June 29, 2025 and June 30, 2024 are as follows`.
 */
export function spansOfCaption(
  columns: readonly ColumnMeaning[],
  captions: readonly string[],
  { calendar }: FilingContext,
): readonly ColumnMeaning[] {
  const bare = columns.filter(({ isBareDate, period }) => isBareDate && period !== undefined && isInstant(period));
  for (const caption of captions.filter(({ length }) => length <= longestCaption)) {
    const spans = findPeriods(caption, calendar).flatMap(({ form, period }) => (form === 'duration' && !isInstant(period) ? [period] : []));
    const spanOf = ({ period }: ColumnMeaning): Duration | undefined => {
      const ending = spans.filter((span) => period !== undefined && span.end === endOf(period));
      return ending.length === 1 ? ending[0] : undefined;
    };
    if (bare.length === 0 || !bare.every((column) => spanOf(column) !== undefined)) continue;
    return columns.map((column) => (bare.includes(column) ? { ...column, period: spanOf(column) as Duration, isBareDate: false } : column));
  }
  return columns;
}

/** The columns of a table dated by its heading. */
export function followHeading(columns: readonly ColumnMeaning[], heading: Period): readonly ColumnMeaning[] {
  return columns.map((column) => ({
    ...column,
    period: heading,
    ...(column.versus === undefined ? {} : { versus: shiftPeriod(heading, -12) }),
  }));
}

/** A row's date under the words that head the stub: `Fiscal year ended` over `March 31, 2024`. */
export function datedLabel(label: string, stubHeader: string): string {
  return isBareDate(label) && /\b(?:ended|ending|months to|as of|as at|at|term|year)\s*$/i.test(stubHeader)
    ? `${stubHeader} ${label}`
    : label;
}
