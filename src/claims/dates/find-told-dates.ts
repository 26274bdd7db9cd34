import { isInstant, lengthOfMonth, type Period, partsOf, toIsoDate } from '#model/period.ts';
import { findDates } from '#numerals/find-dates.ts';
import { findPeriodLabels, resolvePeriodLabel } from '#numerals/find-period-labels.ts';
import { findPeriods, type PeriodMention } from '#numerals/find-periods.ts';
import type { FiscalCalendar } from '#numerals/fiscal-calendar.ts';
import { roleOfDate, weekdayBefore } from './date-role.ts';
import type { DateRole, ToldDate } from './told-date.ts';

/** A piece of a mention with a day of its own. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The places of the dates in a mention; a bare year, `and 2025`, is one by itself. */
function piecesOf(text: string, { end, start }: PeriodMention): readonly Piece[] {
  const dates = findDates(text.slice(start, end));
  return dates.length === 0 ? [{ start, end }] : dates.map((date) => ({ start: start + date.start, end: start + date.end }));
}

/** A name of a period beside dates, with no word between them but `from`: `("1H25", from April 1 …`, `… September 30, 2025, "1H25")`. */
function namedBeside(text: string, { end, start }: Piece, calendar: FiscalCalendar): Period | undefined {
  const label = findPeriodLabels(text).find((each) => {
    const between = each.end <= start ? text.slice(each.end, start) : each.start >= end ? text.slice(end, each.start) : undefined;
    return between !== undefined && /^[\s,"“”'(:)]{1,5}(?:from\s)?$/.test(between) && /["“”(]/.test(between);
  });
  return label === undefined ? undefined : resolvePeriodLabel(label, calendar);
}

/** A date by its place: the day, or all days of a month. */
function toldAt(text: string, piece: Piece, last: ToldDate['last'], role: DateRole, more: Partial<ToldDate>): ToldDate {
  const isMonth = /^\p{L}+\.?\s+\d{4}$/u.test(text.slice(piece.start, piece.end));
  const { month, year } = partsOf(last);
  const first = isMonth ? (toIsoDate(year, month, 1) ?? last) : last;
  const end = isMonth ? (toIsoDate(year, month, lengthOfMonth(year, month)) ?? last) : last;
  const weekday = weekdayBefore(text.slice(0, piece.start));
  return {
    ...piece,
    value: isMonth ? last.slice(0, 7) : last,
    first,
    last: end,
    role,
    ...more,
    ...(weekday === undefined ? {} : { weekday }),
  };
}

/** `As of March 31, 2025 and September 30, 2025`: what the first is, the second is too. */
const runsOn = /^\s*(?:,?\s*and|,|&)\s*$/;

function datesOf(text: string, mention: PeriodMention, calendar: FiscalCalendar, previous: ToldDate | undefined): readonly ToldDate[] {
  const { period } = mention;
  const pieces = piecesOf(text, mention);
  const named = mention.form === 'range' ? namedBeside(text, mention, calendar) : undefined;
  const beside = named === undefined ? {} : { named };
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined || mention.form === 'label' || mention.form === 'year') return [];
  if (isInstant(period)) {
    const before = text.slice(0, first.start);
    const role =
      previous?.role === 'balance' && runsOn.test(text.slice(previous.end, first.start))
        ? 'balance'
        : roleOfDate(before, text.slice(first.end));
    const isDefinite = role === 'publication' && /\btoday,\s*$/i.test(before);
    const told = toldAt(text, first, period.instant, role, isDefinite ? { isDefinite } : {});
    return [role === 'balance' && told.first === told.last ? { ...told, period } : told];
  }
  const closes = toldAt(text, last, period.end, 'period-end', { period, ...beside });
  if (mention.form === 'duration' || first === last) return [closes];
  return [toldAt(text, first, period.start, 'period-start', { period, ...beside }), closes];
}

/** The dates of a sentence, left to right; names of periods (`1H25`) are none, and bare years only behind a date that they repeat. */
export function findToldDates(text: string, calendar: FiscalCalendar): readonly ToldDate[] {
  const found: ToldDate[] = [];
  for (const mention of findPeriods(text)) found.push(...datesOf(text, mention, calendar, found.at(-1)));
  return found;
}
