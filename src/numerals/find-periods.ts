import {
  addDays,
  addMonths,
  type Duration,
  durationEnding,
  type IsoDate,
  lengthOfMonth,
  type Period,
  partsOf,
  toIsoDate,
} from '#model/period.ts';
import { type DateMention, findDatesInOrder } from './find-dates.ts';
import { findMonthRanges } from './find-month-ranges.ts';
import { findPeriodLabels, resolvePeriodLabel } from './find-period-labels.ts';
import { type FiscalCalendar, fiscalYearEnd } from './fiscal-calendar.ts';
import { plainWidth } from './mask-markup.ts';
import { takenPlaces } from './taken-places.ts';

/** A period in a text, with the way in which it is said. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly period: Period;
  /** `date` is a bare date, which a flow statement may still read as the end of a duration. */
  readonly form: 'date' | 'duration' | 'range' | 'label' | 'year';
}

const counts: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  first: 3,
  second: 3,
  third: 3,
  fourth: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
/** Fiscal years of weeks: quarters of thirteen, years of fifty-two or fifty-three. */
const weekCounts: Readonly<Record<string, number>> = {
  twelve: 12,
  'twenty-four': 24,
  'thirty-six': 36,
  thirteen: 13,
  fourteen: 14,
  'twenty-six': 26,
  'twenty-seven': 27,
  'thirty-nine': 39,
  forty: 40,
  'fifty-two': 52,
  'fifty-three': 53,
};
const weeksSource = String.raw`(?<weeks>twelve|thirteen|fourteen|twenty-(?:four|six|seven)|thirty-(?:six|nine)|forty|fifty-(?:two|three)|1[234]|2[467]|3[69]|40|5[23])[-\s]weeks?(?:[-\s]*periods?)?\s*(?:ended|ending|to)\b`;
const weekPhrases = new RegExp(weeksSource, 'gi');
const lengthSource = String.raw`(?:\b(?<fye>FYE)\b|(?:(?<number>three|six|nine|twelve|[369]|12)[-\s]*months?(?:[-\s]*periods?)?|(?:first|second)\s+half|half[-\s]?year(?:ly)?|(?<quarter>(?:first|second|third|fourth)\s+quarters?|quarters?|quarterly)|(?<year>(?:fiscal|financial|business)?\s*(?:years?|term)))\s*(?:periods?\s*)?(?:ended|ending|to(?!\s+date))\b)`;
const lengthPhrase = new RegExp(lengthSource, 'i');
const lengthPhrases = new RegExp(lengthSource, 'gi');

/** The whole months that a phrase such as `six months ended` or `fiscal year ending` names; undefined where it names none. */
export function readLength(phrase: string): number | undefined {
  const match = lengthPhrase.exec(phrase);
  if (!match) return undefined;
  const groups = match.groups ?? {};
  if (groups.number !== undefined) return counts[groups.number.toLowerCase()] ?? Number(groups.number);
  if (groups.quarter !== undefined) return 3;
  if (groups.year !== undefined || groups.fye !== undefined) return 12;
  return 6;
}

/** Words that say how long columns run up to the dates below, and nothing else: `Year Ended`, `For the three months ended:`. */
export function isSpanPhrase(text: string): boolean {
  return (
    text.length < 60 &&
    text
      .replace(/^for\s+the\s+/i, '')
      .replace(lengthPhrase, '')
      .replace(/[\s:]/g, '') === ''
  );
}

/** How long a duration is that a phrase announces. */
type Length = { readonly months: number } | { readonly weeks: number };

/** The length that the last such phrase of a text names, and where it starts. */
function lengthBefore(text: string): { readonly length: Length; readonly start: number } | undefined {
  let nearest: { length: Length; start: number } | undefined;
  for (const match of text.matchAll(lengthPhrases)) {
    const months = readLength(match[0]);
    if (months !== undefined) nearest = { length: { months }, start: match.index ?? 0 };
  }
  for (const match of text.matchAll(weekPhrases)) {
    const words = (match.groups?.weeks ?? '').toLowerCase();
    const start = match.index ?? 0;
    if (nearest === undefined || start > nearest.start) nearest = { length: { weeks: weekCounts[words] ?? Number(words) }, start };
  }
  return nearest;
}

/**
 * Whether a day ends a quarter of thirteen weeks: up to six days before the end of a month, or three after it. February ends on its
 * 28th in the mouth of many in every year.
 */
function endsWeeks(date: IsoDate): boolean {
  const { day, month, year } = partsOf(date);
  const last = lengthOfMonth(year, month);
  return day <= 3 || (day >= last - 6 && day < last && !(month === 2 && day === 28));
}

/** Months that end on such a day are thirteen weeks for three: `Three months ended September 28, 2024`. */
function spanEnding(date: IsoDate, length: Length): Duration {
  if ('months' in length && !(length.months % 3 === 0 && endsWeeks(date))) return durationEnding(date, length.months);
  const weeks = 'months' in length ? (length.months / 3) * 13 : length.weeks;
  return { start: addDays(date, 1 - 7 * weeks), end: date };
}

interface Dated {
  readonly mention: DateMention;
  readonly date: IsoDate;
}

/** The dates that bare years add to the date before them: `September 30, 2018 and 2019`, `December 31, 2023, 2022 and 2021`. */
function repeatForYears(text: string, dated: Dated): readonly Dated[] {
  const { day, end: from, month } = dated.mention;
  const all = [dated];
  const more = /\s{0,9}(?:,?\s{0,9}and|&|,)\s{0,9}((?:19|20)\d\d)(?!\d|[,.]\d)/y;
  more.lastIndex = from;
  for (let behind = more.exec(text); behind !== null; behind = more.exec(text)) {
    const date = toIsoDate(Number(behind[1]), month, day);
    if (date === undefined) break;
    const end = behind.index + behind[0].length;
    all.push({ mention: { ...dated.mention, start: end - 4, end, date }, date });
  }
  return all;
}

/** Gives a date without a year the year of the next date, or of a bare year behind it (`September 30, 2022 and 2023`). */
function completeDates(text: string, mentions: readonly DateMention[]): readonly Dated[] {
  const later: (IsoDate | undefined)[] = [];
  for (let index = mentions.length - 1; index >= 0; index -= 1) later[index] = mentions[index]?.date ?? later[index + 1];
  return mentions.flatMap((mention, index) => {
    if (mention.date !== undefined) return repeatForYears(text, { mention, date: mention.date });
    const behind = /^\D{0,12}?((?:19|20)\d\d)(?!\d)/.exec(text.slice(mention.end))?.[1];
    const year = behind ?? later[index]?.slice(0, 4);
    const date = year === undefined ? undefined : toIsoDate(Number(year), mention.month, mention.day);
    return date === undefined ? [] : [{ mention, date }];
  });
}

function findRange(text: string, dates: readonly Dated[], index: number): Duration | undefined {
  const [from, to] = [dates[index], dates[index + 1]];
  if (!from || !to) return undefined;
  const start = from.date < to.date || from.mention.date !== undefined ? from.date : addMonths(from.date, -12);
  if (start >= to.date) return undefined;
  const between = text.slice(from.mention.end, to.mention.start);
  return between.length < 60 && /^\s*,?\s*(?:to|through|until|-|–|—|~)\s*$/i.test(between) ? { start, end: to.date } : undefined;
}

/** A fiscal year by the two years in which it lies: `2024-25`, `FY 2024/2025`. */
const twoYears = /(?<![\d,./-])(?:FY\s?)?(?<first>(?:19|20)\d\d)\s?[-–/]\s?(?<second>(?:19|20)?\d\d)(?!\d|[-–/.,]\d)/g;

/** The fiscal years that a text names by two years in a row. Of calendar years none is: the short form `2024-25` then names no period. */
function findTwoYears(
  text: string,
  calendar: FiscalCalendar,
): readonly { readonly start: number; readonly end: number; readonly period?: Period }[] {
  return [...text.matchAll(twoYears)].flatMap((match) => {
    const [first, second] = [Number(match.groups?.first), match.groups?.second ?? ''];
    if (Number(second) % 100 !== (first + 1) % 100) return [];
    const start = match.index ?? 0;
    const place = { start, end: start + match[0].length };
    if (calendar.endMonth === 12) return second.length === 2 ? [place] : [];
    return [{ ...place, period: durationEnding(fiscalYearEnd({ ...calendar, namedBy: 'end' }, first + 1), 12) }];
  });
}

/**
 * The periods that a header, heading or row label names, left to right: bare dates, `six months ended …`, `from … to …`, and,
 * where a calendar is known, period labels (`1H25`) and bare years.
 */
export function findPeriods(raw: string, calendar?: FiscalCalendar): readonly PeriodMention[] {
  const plain = plainWidth(raw);
  if (!/\d/.test(plain)) return [];
  const ranges = findMonthRanges(plain);
  const found: PeriodMention[] = [];
  const text = ranges.reduce((rest, { end, start }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), plain);
  const dates = completeDates(text, findDatesInOrder(text, calendar?.dateOrder));
  let length: Length | undefined;
  for (let index = 0; index < dates.length; index += 1) {
    const { mention, date } = dates[index] as Dated;
    const range = findRange(text, dates, index);
    if (range) {
      found.push({ start: mention.start, end: (dates[index + 1] as Dated).mention.end, period: range, form: 'range' });
      index += 1;
      continue;
    }
    const previousEnd = found.at(-1)?.end ?? 0;
    const between = text.slice(previousEnd, mention.start);
    const announced = lengthBefore(between);
    const runsOn = found.at(-1)?.form === 'duration' && between.length < 60 && /^\s*(?:,?\s*and|,|&)\s*$/.test(between);
    length = announced?.length ?? (runsOn ? length : undefined);
    if (length !== undefined && !/\bas (?:of|at)\s*$/i.test(text.slice(Math.max(0, mention.start - 20), mention.start))) {
      found.push({
        start: announced ? previousEnd + announced.start : mention.start,
        end: mention.end,
        period: spanEnding(date, length),
        form: 'duration',
      });
    } else {
      found.push({ start: mention.start, end: mention.end, period: { instant: date }, form: 'date' });
    }
  }
  found.push(...ranges.map((mention): PeriodMention => ({ ...mention, form: 'range' })));
  if (calendar) {
    const places = takenPlaces();
    for (const { end, start } of found) places.take(start, end);
    const years = findTwoYears(text, calendar).filter(({ end, start }) => places.take(start, end));
    for (const { end, period, start } of years) if (period !== undefined) found.push({ start, end, period, form: 'label' });
    const labels = findPeriodLabels(text).filter(({ end, start }) => places.take(start, end));
    for (const label of labels) {
      const period = resolvePeriodLabel(label, calendar);
      if (period !== undefined) found.push({ start: label.start, end: label.end, period, form: 'label' });
    }
    if (found.length === 0 && labels.length === 0 && years.length === 0) {
      for (const match of text.matchAll(/(?<![\d,.]|\d\/)((?:19|20)\d\d)(?![\d,.]\d|\d)/g)) {
        const end = fiscalYearEnd({ ...calendar, namedBy: 'end' }, Number(match[1]));
        const start = match.index ?? 0;
        found.push({ start, end: start + 4, period: durationEnding(end, 12), form: 'year' });
      }
    }
  }
  return found.sort((left, right) => left.start - right.start);
}
