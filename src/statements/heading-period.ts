import {
  addDays,
  addMonths,
  dayBefore,
  durationEnding,
  endOf,
  type IsoDate,
  isInstant,
  monthsOf,
  type Period,
  partsOf,
  shiftPeriod,
} from '#model/period.ts';
import type { PeriodMention } from '#numerals/find-periods.ts';
import type { FilingContext } from './context.ts';
import { periodOfYear, type YearTemplate } from './table-period.ts';

/** The period of a mention; a bare year stands for what the words around the table say. */
export function periodOf(mention: PeriodMention, words: string, template: YearTemplate | undefined): Period | undefined {
  const isWholeYear = /\b(?:forecast|guidance|outlook|actual|target|budget|full[\s-]year|year[\s-]?end)\b/i.test(words);
  if (mention.form !== 'year' || template === undefined || isWholeYear) return partOf(mention.period, words);
  const months = monthsIn(words);
  const meant = months === undefined ? template : { month: template.month, day: template.day, months };
  const period = periodOfYear(Number(words.slice(mention.start, mention.end)), meant);
  return 'ends' in meant ? period : (period ?? mention.period);
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day on which a named span ends, where the heading says that day without its year: `FY2024` over `1Q` over `(As of June 30)`. */
export function closingDay({ form, period }: PeriodMention, words: string): Period | undefined {
  const month = /\bas (?:of|at)\s+(?:the\s+end\s+of\s+)?(\p{L}{3})\p{L}*\.?(?:\s+\d{1,2})?\b(?!,?\s*\d{4})/iu
    .exec(words)?.[1]
    ?.toLowerCase();
  if (form !== 'label' || month === undefined || isInstant(period)) return undefined;
  return partsOf(period.end).month === monthNames.indexOf(month) + 1 ? { instant: period.end } : undefined;
}

/** `FY23 Targets` over `First Half` means the first six months of the year. */
function partOf(period: Period, words: string): Period {
  if (isInstant(period) || monthsOf(period) !== 12 || !/\b(?:first half|1st half|interim|half[-\s]?year|1H)\b/i.test(words)) return period;
  return { start: period.start, end: addMonths(dayBefore(period.start), 6) };
}

const lengths: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12 };

/** Words that say that a column counts from the first day of the fiscal year. */
export const sinceYearStart = /\bcumulative\b|\byear[\s-]to[\s-]date\b|\bYTD\b/i;

/** The part of a fiscal year that ends on a day. */
export function yearToDate(end: IsoDate, endMonth: number): Period {
  return durationEnding(end, ((partsOf(end).month - endMonth + 11) % 12) + 1);
}

/** The months that words over a column count: `3 months`, `Six months`; not those that a loss has lasted: `12 months or more`. */
function monthsIn(words: string): number | undefined {
  const length =
    /(?<!\b(?:less|more|longer|greater) than )\b(three|six|nine|twelve|[369]|12)[\s-]months?\b(?! or (?:more|greater|longer|less))/i
      .exec(words)?.[1]
      ?.toLowerCase();
  return length === undefined ? undefined : (lengths[length] ?? Number(length));
}

/** The weeks that words over a column count: `26 Week`, `52 weeks`. */
function weeksIn(words: string): number | undefined {
  const count = /(?<![\w.,-])(1[234]|2[467]|3[69]|40|5[23])[\s-]weeks?\b/i.exec(words)?.[1];
  return count === undefined ? undefined : Number(count);
}

/** The part of a year up to the day on which the filing's own period ends; undefined where that is not known. */
function partUpTo(year: Period, reported: Period | undefined, endMonth: number): Period | undefined {
  if (reported === undefined || isInstant(reported) || isInstant(year)) return undefined;
  const years = [0, -12, -24, -36, -48, 12].map((months) => endOf(shiftPeriod(reported, months)));
  const end = years.find((day) => day >= year.start && day <= year.end);
  return end === undefined ? undefined : yearToDate(end, endMonth);
}

/**
 * The span that ends on a bare date, where the words over or below it say which: `Individual quarter` over `30.9.2024`, `Year to
 * date` over the same, `30 June 2024` over `Six months`, `52 Week` over `28 July 2024`.
 */
export function spanInWords(mention: PeriodMention, words: string, { calendar, period: reported }: FilingContext): Period | undefined {
  if (mention.form === 'year' && sinceYearStart.test(words)) return partUpTo(mention.period, reported, calendar.endMonth);
  if (mention.form !== 'date' || !isInstant(mention.period)) return undefined;
  const end = mention.period.instant;
  const around = words.slice(0, mention.start) + words.slice(mention.end);
  if (sinceYearStart.test(around)) return yearToDate(end, calendar.endMonth);
  const length = monthsIn(around);
  if (length !== undefined) return durationEnding(end, length);
  const weeks = weeksIn(around);
  if (weeks !== undefined) return { start: addDays(end, 1 - 7 * weeks), end };
  return /\bquarters?\b(?![\s-]?end)/i.test(around) && !/\bas (?:of|at)\b/i.test(around) ? durationEnding(end, 3) : undefined;
}
