import type { Verdict } from '#model/finding.ts';
import {
  addDays,
  type Duration,
  type IsoDate,
  isInstant,
  lengthOfMonth,
  monthsOf,
  type Period,
  partsOf,
  periodKey,
  samePeriod,
} from '#model/period.ts';
import type { DateBook } from './date-book.ts';
import type { DateRole, ToldDate } from './told-date.ts';

/** What a date was compared with. */
export interface DateTie {
  readonly agreement: Extract<Verdict, 'exact' | 'inconsistent'>;
  /** Ids of facts, other claims or places of the document. */
  readonly facts: readonly string[];
  /** The day that they give. */
  readonly computed: IsoDate;
  /** What the day is, where this tells it better than the words beside it. */
  readonly role?: DateRole;
}

/** What else a sentence and its filing tell, against which one of its dates is held. */
export interface DateSurroundings {
  readonly book: DateBook;
  /** The facts behind the linked figures of the sentence that are of a period, the nearest first. */
  readonly factsBeside: (period: Period) => readonly string[];
  /** Where a figure of the sentence agrees with the facts of another period than the one that it names. */
  readonly misdated: readonly { readonly said: Period; readonly meant: Period; readonly facts: readonly string[] }[];
  /** The same event elsewhere in the filing. */
  readonly twins: readonly { readonly id: string; readonly value: string; readonly last: IsoDate }[];
}

function holdsAt(date: ToldDate, facts: readonly string[]): DateTie {
  return { agreement: 'exact', facts, computed: date.last };
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The nearest day that is of a weekday; 1970 began with a Thursday. */
function onWeekday(date: IsoDate, weekday: string): IsoDate {
  const days = Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
  const gap = (weekdays.indexOf(weekday.toLowerCase()) - ((((days + 4) % 7) + 7) % 7) + 7) % 7;
  return addDays(date, gap > 3 ? gap - 7 : gap);
}

/** `"1H25" from April 1, 2025 to September 3, 2025`: one of the two days is that of the name beside it, the other is off in its day or its year. */
function tieToName(date: ToldDate): DateTie | undefined {
  const { named, period } = date;
  if (named === undefined || period === undefined || isInstant(named) || isInstant(period)) return undefined;
  const [meant, said] = date.role === 'period-start' ? [named.start, period.start] : [named.end, period.end];
  const other = date.role === 'period-start' ? named.end === period.end : named.start === period.start;
  const isSlip = meant.slice(0, 7) === said.slice(0, 7) || meant.slice(5) === said.slice(5);
  return meant !== said && other && isSlip ? { agreement: 'inconsistent', facts: [], computed: meant } : undefined;
}

/** `six months ended September 3, 2025`, where the tables have the six months that end on the 30th. */
function tieToMonthEnd(date: ToldDate, { book }: DateSurroundings): DateTie | undefined {
  const { period } = date;
  if (book.countsWeeks || date.role !== 'period-end' || period === undefined || isInstant(period)) return undefined;
  const { day, month, year } = partsOf(period.end);
  if (day === lengthOfMonth(year, month)) return undefined;
  const like = [...book.endingLike(period), ...book.fiscalYears.filter((each) => isYearEnding(period, each))];
  const meant = like.find((each) => !isInstant(each) && partsOf(each.end).day === lengthOfMonth(year, month));
  if (meant === undefined || isInstant(meant) || like.some((each) => samePeriod(each, period))) return undefined;
  const fact = book.factAt(meant) ?? book.periodPlace;
  return { agreement: 'inconsistent', facts: fact === undefined ? [] : [fact], computed: meant.end };
}

/** Claims that a period is a year that ends in the month of another. */
function isYearEnding(period: Duration, year: Duration): boolean {
  return monthsOf(period) === 12 && period.end.slice(0, 7) === year.end.slice(0, 7);
}

/** A day of a period: by the figures of its sentence, else by any fact of the period, else by what the filing says of itself. */
function tieToPeriod(date: ToldDate, around: DateSurroundings): DateTie | undefined {
  const { period } = date;
  if (period === undefined) return undefined;
  const { book, factsBeside, misdated } = around;
  const beside = factsBeside(period);
  if (beside.length > 0) return holdsAt(date, beside);
  const slip = date.role === 'balance' ? misdated.find(({ said }) => periodKey(said) === periodKey(period)) : undefined;
  if (slip !== undefined && isInstant(slip.meant)) return { agreement: 'inconsistent', facts: slip.facts, computed: slip.meant.instant };
  const fact = book.factAt(period);
  if (fact !== undefined) return holdsAt(date, [fact]);
  const isOwn = isInstant(period) ? false : book.fiscalYears.some((year) => samePeriod(year, period));
  return isOwn && book.periodPlace !== undefined ? holdsAt(date, [book.periodPlace]) : undefined;
}

/** The first day of the fiscal year, on which a standard takes effect or a quarter begins. */
function tieToYearStart(date: ToldDate, { book }: DateSurroundings): DateTie | undefined {
  if (!['effective', 'period-start', 'balance'].includes(date.role) || book.periodPlace === undefined) return undefined;
  return book.fiscalYears[0]?.start === date.last ? holdsAt(date, [book.periodPlace]) : undefined;
}

/** The day of publication is told by itself: whatever else happens on it, no other day is meant. */
function tieToPublication(date: ToldDate, { book }: DateSurroundings, own: string): DateTie | undefined {
  const { publication } = book;
  if (publication === undefined || publication.place === own) return undefined;
  if (publication.date === date.value) return { ...holdsAt(date, [publication.place]), role: 'publication' };
  return date.isDefinite === true ? { agreement: 'inconsistent', facts: [publication.place], computed: publication.date } : undefined;
}

/** The same event told elsewhere; it differs where at least two other places agree on another day of the same year. */
function tieToTwins(date: ToldDate, { twins }: DateSurroundings): DateTie | undefined {
  const same = twins.find(({ value }) => value === date.value);
  if (same !== undefined) return holdsAt(date, [same.id]);
  const [first, ...others] = twins;
  if (first === undefined || others.length === 0 || others.some(({ value }) => value !== first.value)) return undefined;
  const isSlip = first.last.slice(0, 4) === date.last.slice(0, 4) && date.first === date.last;
  return isSlip ? { agreement: 'inconsistent', facts: twins.map(({ id }) => id), computed: first.last } : undefined;
}

/**
 * Holds a date against what its sentence and its filing tell of the same day; undefined where nothing does. A date differs only where two
 * expressions side by side or two other places prove another day.
 */
export function tieDate(date: ToldDate, around: DateSurroundings, own: string): DateTie | undefined {
  const { last, weekday } = date;
  if (weekday !== undefined && onWeekday(last, weekday) !== last) {
    return { agreement: 'inconsistent', facts: [], computed: onWeekday(last, weekday) };
  }
  return (
    tieToName(date) ??
    tieToMonthEnd(date, around) ??
    tieToPeriod(date, around) ??
    tieToPublication(date, around, own) ??
    tieToTwins(date, around) ??
    tieToYearStart(date, around)
  );
}
