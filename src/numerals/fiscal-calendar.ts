import { addMonths, type Duration, dayAfter, durationEnding, type IsoDate, lengthOfMonth, partsOf, toIsoDate } from '#model/period.ts';
import type { DateOrder } from './find-dates.ts';

/** How an issuer counts its fiscal years. */
export interface FiscalCalendar {
  /** Month in which a fiscal year ends, 1 to 12. */
  readonly endMonth: number;
  /** Whether `FY2020` is the year that starts in 2020 or the one that ends in it; undefined where nothing says. */
  readonly namedBy: 'start' | 'end' | undefined;
  /** How the filing writes dates with strokes, as others of them show: `9/3/2022`. */
  readonly dateOrder?: DateOrder;
}

/** The last day of the fiscal year that bears a name. */
export function fiscalYearEnd(calendar: FiscalCalendar, year: number): IsoDate {
  const endYear = calendar.namedBy === 'start' && calendar.endMonth !== 12 ? year + 1 : year;
  return toIsoDate(endYear, calendar.endMonth, lengthOfMonth(endYear, calendar.endMonth)) as IsoDate;
}

/** The name (a year) of the fiscal year in which a day lies. */
export function fiscalYearOf(calendar: FiscalCalendar, date: IsoDate): number {
  const { year, month } = partsOf(date);
  const endYear = month > calendar.endMonth ? year + 1 : year;
  return calendar.namedBy === 'start' && calendar.endMonth !== 12 ? endYear - 1 : endYear;
}

/** The fiscal year in which a day lies. */
export function fiscalYearAround(calendar: FiscalCalendar, date: IsoDate): Duration {
  return durationEnding(fiscalYearEnd(calendar, fiscalYearOf(calendar, date)), 12);
}

/** A part of a fiscal year: `months` long, from its `first` month on (0 is the year's first month). */
export function partOfYear(calendar: FiscalCalendar, year: number, first: number, months: number): Duration {
  const start = dayAfter(addMonths(fiscalYearEnd(calendar, year), -12));
  return durationEnding(addMonths(fiscalYearEnd(calendar, year), first + months - 12), months).start < start
    ? durationEnding(fiscalYearEnd(calendar, year), 12)
    : durationEnding(addMonths(fiscalYearEnd(calendar, year), first + months - 12), months);
}
