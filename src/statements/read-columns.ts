import {
  addDays,
  type Duration,
  dayBefore,
  durationEnding,
  endOf,
  isInstant,
  isOfWeeks,
  monthsOf,
  type Period,
  shiftPeriod,
} from '#model/period.ts';
import { findPeriods, type PeriodMention } from '#numerals/find-periods.ts';
import type { UnitReading } from '#numerals/read-unit.ts';
import type { ColumnHeader } from '#tables/read-headers.ts';
import { completeChange, isForecast, laterFirst } from './change-columns.ts';
import type { FilingContext } from './context.ts';
import { closingDay, periodOf, sinceYearStart, spanInWords, yearToDate } from './heading-period.ts';
import { mergeUnits, takeUnit } from './heading-unit.ts';
import { readRelative, relativePeriod } from './relative-period.ts';
import type { YearTemplate } from './table-period.ts';

/** What a column states, as far as its heading says. */
export interface ColumnMeaning {
  readonly column: number;
  readonly header: readonly string[];
  /** The heading without unit and period: a component, a segment, a measure, a concept. */
  readonly words: string;
  /** The outer headings of `words`, outermost first. */
  readonly groups: readonly string[];
  readonly period?: Period;
  /** Set where the heading gives a bare date, which may be a balance date or the end of a duration. */
  readonly isBareDate: boolean;
  /** Set where nothing but a year heads the column, so that its figures may be of the year or of its last day. */
  readonly isBareYear?: true;
  /** Set where a bare year may mean its last day or the day of the filing's own period. */
  readonly isOfUnsureDay?: true;
  readonly versus?: Period;
  readonly isChange: boolean;
  /** What a change column is the change of: the words of the column before it; else the column's own words. */
  readonly measured: string;
  readonly unit?: UnitReading;
  /** Set where its currency is another than the table's, and nothing says its scale. */
  readonly lacksScale?: true;
}

const changeWords =
  /\+\s*\/\s*\(?[-−–]\)?|\bchanges?\b|\bYoY\b|year[\s-]*(?:over|on)[\s-]*year|\bincrease\b|\bgrowth\b|\bvariance\b|y\/y|vs\.?\s|%\s*chg|\bchg\b|\bvar\.?(?=$|\s*%)|^\s*[Δ∆]|^\s*\+\/[-−–]|^\s*\(?[A-D]\)?\s*[-−–]\s*\(?[A-D]\)?\s*$/i;
/** A date in brackets under another heading: the day of an announcement, not a period. */
const announced = /^\(\s*\d{1,2}\s+\p{L}+\s+\d{4}\s*\)$|^\(\s*\p{L}+\s+\d{1,2},?\s+\d{4}\s*\)$/u;
/** The twelve months up to the end of the period reported, whatever months stand beside it. */
const rolling = /\b(?:R12|LTM|TTM|(?:rolling|last|trailing)\s+(?:12|twelve)\s+months)\b/i;
/** Years that tell loans apart by when they were made: no period of the figures. */
const vintage = /\borigination\b|\bvintage\b/i;
/** Words that only say which period stands over a column. */
const periodWords =
  /\b(?:first|second|third|fourth|\d(?:st|nd|rd|th))\s+(?:quarter|half)\b|\bterms?\b|\bperiods?\b|\bfrom\b|\bto\b|\b(?:un)?audited\b|\bfiscal years?\b|\bmonths?\b|\bended\b|\b(?:three|six|nine|twelve)\b/gi;

/** `Non-` and `controlling interests` stand in two rows: one heading. */
export function joinWords(left: string, right: string): string {
  if (left === '') return right;
  return left.endsWith('-') ? `${left}${right.replace(/^\s+/, '')}` : `${left} ${right}`;
}

function withoutPeriods(text: string): string {
  return text
    .replace(/\b(?:for\s+the|as\s+(?:of|at))\s*$|^\s*(?:for\s+the|as\s+(?:of|at))\b/i, '')
    .replace(/[\s,:()]+$/g, '')
    .trim();
}

/** The first piece of a group heading that was cut over the columns: `Reportable⇥segments`, of which the second heads several. */
function isCutGroup(text: string, level: number, headers: readonly ColumnHeader[]): boolean {
  const index = headers.findIndex((header) => header.texts[level] === text && header.texts.length > level + 1);
  const next = headers[index + 1]?.texts[level];
  return (
    index >= 0 &&
    level === 0 &&
    next !== undefined &&
    /^\p{Ll}/u.test(next) &&
    headers.filter((header) => header.texts[level] === next).length > 1
  );
}

/** The period that a change names besides its own, where there is one of the same length: `Δ 2Q25/1Q25`, `H1 2025 vs H1 2024`. */
function otherPeriod(mentions: readonly PeriodMention[], own: PeriodMention): Period | undefined {
  const others = mentions.filter(({ form }) => form === own.form);
  const [first, second, third] = others;
  if (first !== own || second === undefined || third !== undefined || isInstant(first.period) !== isInstant(second.period))
    return undefined;
  return monthsOf(first.period) === monthsOf(second.period) && endOf(second.period) < endOf(first.period) ? second.period : undefined;
}

/** Reads one heading; whether outer texts are groups or the first half of a wrapped heading is decided by `isGroup`. */
function readColumn(
  header: ColumnHeader,
  isGroup: (text: string, level: number) => boolean,
  context: FilingContext,
  template: YearTemplate | undefined,
): ColumnMeaning {
  const parts = header.texts.map(takeUnit);
  const unit = mergeUnits(parts.flatMap((part) => part.unit ?? []));
  const whole = parts
    .map((part) => part.rest)
    .filter((text) => text !== '')
    .reduce(joinWords, '');
  const dated = parts
    .filter((part) => !announced.test(part.rest))
    .map((part) => part.rest)
    .filter((text) => text !== '')
    .reduce(joinWords, '');
  const isVintage = vintage.test(whole);
  const mentions = findPeriods(dated, context.calendar).filter(({ form }) => form !== 'year' || (whole.length < 40 && !isVintage));
  const best = mentions.find((mention) => mention.form !== 'date') ?? mentions[0];
  const isPartOfYear = best?.form === 'year' && sinceYearStart.test(whole);
  const span = best === undefined ? undefined : (closingDay(best, whole) ?? spanInWords(best, whole, context));
  const stated = span ?? (best === undefined || isPartOfYear ? undefined : periodOf(best, whole, template));
  const isChange = changeWords.test(whole);
  const versus = isChange && best !== undefined ? otherPeriod(mentions, best) : undefined;
  const twelve = context.period !== undefined && rolling.test(whole) ? durationEnding(context.period.end, 12) : undefined;
  const period = stated ?? twelve;
  const groups: string[] = [];
  let words = '';
  for (const [level, part] of parts.entries()) {
    if (part.rest === '') continue;
    const own = findPeriods(part.rest, context.calendar).reduceRight(
      (text, { end, form, start }) => (isVintage && form === 'year' ? text : text.slice(0, start) + text.slice(end)),
      part.rest,
    );
    const plain = withoutPeriods(
      own
        .replace(/\s*\(notes?\s*\d*\)/gi, ' ')
        .replace(
          /\b(?:three|six|nine|twelve)\s+months\s+(?:ended|ending)\b|\b(?:fiscal\s+)?years?\s+(?:ended|ending)\b|\b(?:\d+(?:st|nd|rd|th)\s+)?business term\b/gi,
          ' ',
        ),
    );
    if (!isVintage && plain.replace(periodWords, '').replace(/[^\p{L}%]/gu, '') === '') continue;
    if (isGroup(header.texts[level] ?? '', level)) groups.push(plain);
    else words = joinWords(words, plain);
  }
  return {
    column: header.column,
    header: header.texts,
    words: words.replace(/\s+/g, ' ').trim(),
    groups,
    ...(period === undefined ? {} : { period }),
    isBareDate: best?.form === 'date' && !/\bas\s+(?:of|at)\b/i.test(whole),
    ...(best?.form === 'year' && span === undefined && monthsOf(period ?? best.period) === 12 ? { isBareYear: true } : {}),
    ...(versus === undefined ? {} : { versus }),
    isChange,
    measured: words.replace(/\s+/g, ' ').trim(),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Shares of a total stand behind each dated amount, under nothing but `%`: each is of the date before it. */
function dateShares(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const isShare = ({ isChange, period, unit, words }: ColumnMeaning): boolean =>
    unit?.unit === 'percent' && period === undefined && words === '' && !isChange;
  const isDatedAmount = (column: ColumnMeaning): boolean => column.period !== undefined && column.unit?.unit !== 'percent';
  const alternate = columns.every((column, index) => (index % 2 === 0 ? isDatedAmount(column) : isShare(column)));
  if (columns.length < 4 || columns.length % 2 === 1 || !alternate) return columns;
  return columns.map((column, index) => {
    const period = columns[index - 1]?.period;
    return index % 2 === 0 || period === undefined ? column : { ...column, period };
  });
}

/** The period of a share or margin in percent behind dated amounts, under words of its own: the latest one reported. */
function shareOf(meaning: ColumnMeaning, columns: readonly ColumnMeaning[]): Period | undefined {
  if (meaning.isChange || meaning.unit?.unit !== 'percent' || !/\p{L}/u.test(meaning.words)) return undefined;
  const before = columns.slice(0, columns.indexOf(meaning)).filter((other) => !other.isChange && !isForecast(other));
  if (before.length === 0 || isForecast(meaning) || before.some((other) => other.words !== '' || other.groups.length > 0)) return undefined;
  return before.flatMap((other) => other.period ?? []).sort(laterFirst)[0];
}

/** Whether a column without a period says the same as one with a period: they would state every line twice, so its own period is lost. */
function isTwin(meaning: ColumnMeaning, columns: readonly ColumnMeaning[]): boolean {
  if (meaning.period !== undefined || meaning.isChange) return false;
  const dated = columns.filter((other) => other.period !== undefined && !other.isChange);
  const isAmount = ({ unit }: ColumnMeaning): boolean => unit?.unit === undefined || unit.unit.length === 3;
  const isSameUnit = (other: ColumnMeaning): boolean =>
    other.unit?.unit === meaning.unit?.unit || (isAmount(other) && isAmount(meaning) && other.unit?.unit === undefined);
  return dated.some((other) => other.words === meaning.words && isSameUnit(other));
}

/** The period whose heading is lost beside a comparative: the one reported. Beside any other it is unknown. */
function reportedBeside(comparative: Period, { period }: FilingContext): Period | undefined {
  if (period === undefined || isInstant(period)) return undefined;
  if (isInstant(comparative)) {
    const isOpening = comparative.instant === dayBefore(period.start) || comparative.instant === endOf(shiftPeriod(period, -12));
    return isOpening ? { instant: period.end } : undefined;
  }
  const yearBefore = shiftPeriod(period, -12);
  return !isInstant(yearBefore) && yearBefore.start === comparative.start && yearBefore.end === comparative.end ? period : undefined;
}

/**
 * Where one column is counted in weeks, so are the others, also one that happens to end with a month: `Three months ended` over
 * `September 28, 2024⇥September 30, 2023`.
 */
function countWeeks(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  if (!columns.some(({ period }) => period !== undefined && isOfWeeks(period))) return columns;
  return columns.map((column) => {
    const { header, period } = column;
    const months = period === undefined || isInstant(period) || isOfWeeks(period) ? undefined : monthsOf(period);
    const words = header.join(' ');
    if (months === undefined || months % 3 !== 0 || !/\bend(?:ed|ing)\b/i.test(words) || /\bweeks?\b/i.test(words)) return column;
    const end = endOf(period as Period);
    return { ...column, period: { start: addDays(end, 1 - (months / 3) * 13 * 7), end } };
  });
}

/** The latest part of a year that a table names, where the filing names no period of its own: a year to date ends with it. */
function lastDuration(columns: readonly ColumnMeaning[]): Duration | undefined {
  const parts = columns.flatMap(({ period }) =>
    period === undefined || isInstant(period) || (monthsOf(period) ?? 12) > 11 ? [] : [period],
  );
  return [...parts].sort(laterFirst)[0];
}

/** A column that names its part of the year itself, `H1 2024`: beside it a bare year is a whole one. */
function namesPartOfYear({ texts }: ColumnHeader, { calendar }: FilingContext): boolean {
  return findPeriods(texts.join(' '), calendar).some(
    ({ form, period }) => (form === 'label' || form === 'range') && !isInstant(period) && (monthsOf(period) ?? 12) < 12,
  );
}

/**
 * Reads what the columns of a table state: period, unit, whether they are changes, and the words that remain.
 * `whole` is the period of the table itself, for columns that name none.
 */
export function readColumns(
  headers: readonly ColumnHeader[],
  context: FilingContext,
  whole?: Period,
  template?: YearTemplate,
): readonly ColumnMeaning[] {
  const isGroup = (text: string, level: number): boolean => {
    const sharing = headers.filter((other) => other.texts.includes(text));
    if (text.endsWith('-')) return false;
    return sharing.length > 1 ? sharing.every((other) => other.texts.length > level + 1) : isCutGroup(text, level, headers);
  };
  const parts = headers.some((header) => namesPartOfYear(header, context));
  const reported = context.period ?? lastDuration(headers.map((header) => readColumn(header, isGroup, context, undefined)));
  const around = reported === undefined ? context : { ...context, period: reported };
  const read = headers.map((header) => readColumn(header, isGroup, around, parts ? undefined : template));
  const own = countWeeks(dateShares(read));
  const stated = own.flatMap((meaning) => meaning.period ?? []);
  const single = stated.length > 0 && stated.every((period) => endOf(period) === endOf(stated[0] as Period)) ? stated[0] : undefined;
  const isRelated = headers.filter((header) => readRelative(header.texts) !== undefined).length > 1;
  const completed = own.map((meaning) => {
    const relative = isRelated && meaning.period === undefined && !meaning.isChange ? readRelative(meaning.header) : undefined;
    if (relative !== undefined) {
      const period = relativePeriod(relative, whole, context);
      return period === undefined ? meaning : { ...meaning, period };
    }
    const isCumulative = meaning.period === undefined && !meaning.isChange && sinceYearStart.test(meaning.header.join(' '));
    if (isCumulative && whole !== undefined && !isInstant(whole) && !/\b(?:19|20)\d\d\b/.test(meaning.header.join(' '))) {
      return { ...meaning, period: yearToDate(whole.end, context.calendar.endMonth) };
    }
    const implied = single !== undefined && isTwin(meaning, own) ? reportedBeside(single, context) : single;
    const period = meaning.period ?? (meaning.isChange && stated.length > 1 ? undefined : (whole ?? implied ?? shareOf(meaning, own)));
    return period === undefined || meaning.period !== undefined ? meaning : { ...meaning, period };
  });
  return completed.map((meaning, index) => {
    const stated = completed.slice(0, index).filter((other) => !other.isChange);
    const before = stated.findLast(({ unit }) => unit?.unit !== 'percent') ?? stated.at(-1);
    const measured = meaning.isChange && before !== undefined ? before.words : meaning.words;
    return { ...completeChange(meaning, index, completed), measured };
  });
}
