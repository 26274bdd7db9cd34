import { addDays, type Duration, durationEnding, type IsoDate, lengthOfMonth, monthsOf, partsOf, toIsoDate } from '#model/period.ts';

/** The fiscal year in which a day lies. `fiscalYearEnd` is `MM-DD`; the year ends with that month. */
export function fiscalYearAround(date: IsoDate, fiscalYearEnd: string): Duration {
  const endMonth = Number(fiscalYearEnd.slice(0, 2));
  const { year, month } = partsOf(date);
  const endYear = month > endMonth ? year + 1 : year;
  return durationEnding(toIsoDate(endYear, endMonth, lengthOfMonth(endYear, endMonth)) as IsoDate, 12);
}

/**
 * The day by which a span that is counted in weeks lies in its fiscal year: the end of the month beside its own. Years of weeks end up
 * to six days before a month does, or up to three days after.
 */
export function monthEndBeside(date: IsoDate): IsoDate {
  const { day, month, year } = partsOf(date);
  if (day <= 3) return addDays(date, -day);
  const last = lengthOfMonth(year, month);
  return day >= last - 6 ? addDays(date, last - day) : date;
}

/** The span to date of an issuer whose year has weeks; undefined where no quarter ends beside that day. */
export function weeksToDate(end: IsoDate, fiscalYearEnd: string): Duration | undefined {
  const day = monthEndBeside(end);
  const months = monthsOf(spanToDate(day, fiscalYearEnd));
  return months === undefined || months % 3 !== 0 ? undefined : { start: addDays(end, 1 - (months / 3) * 13 * 7), end };
}

/** From the first day of the fiscal year to a day in it: a balance date and a single quarter stand on the page of this span. */
export function spanToDate(end: IsoDate, fiscalYearEnd: string): Duration {
  return { start: fiscalYearAround(end, fiscalYearEnd).start, end };
}
