import type { IsoDate } from '#model/period.ts';
import { fiscalYearAround } from '#numerals/fiscal-calendar.ts';

/**
 * Whether a fiscal year that bears a year's number is named by its start or its end, given a day of it: 2020 for a day in the
 * year to March 2021 is the start. Undefined where it is both (a calendar year) or neither.
 */
export function readNaming(year: number, day: IsoDate, endMonth: number): 'start' | 'end' | undefined {
  const around = fiscalYearAround({ endMonth, namedBy: 'end' }, day);
  const [starts, ends] = [Number(around.start.slice(0, 4)), Number(around.end.slice(0, 4))];
  if (starts === ends) return undefined;
  return year === starts ? 'start' : year === ends ? 'end' : undefined;
}
