import { type Duration, durationEnding, type IsoDate, lengthOfMonth, partsOf, toIsoDate } from '#model/period.ts';

/** The fiscal year in which a day lies. `fiscalYearEnd` is `MM-DD`; the year ends with that month. */
export function fiscalYearAround(date: IsoDate, fiscalYearEnd: string): Duration {
  const endMonth = Number(fiscalYearEnd.slice(0, 2));
  const { year, month } = partsOf(date);
  const endYear = month > endMonth ? year + 1 : year;
  return durationEnding(toIsoDate(endYear, endMonth, lengthOfMonth(endYear, endMonth)) as IsoDate, 12);
}

/** From the first day of the fiscal year to a day in it: a balance date and a single quarter stand on the page of this span. */
export function spanToDate(end: IsoDate, fiscalYearEnd: string): Duration {
  return { start: fiscalYearAround(end, fiscalYearEnd).start, end };
}
