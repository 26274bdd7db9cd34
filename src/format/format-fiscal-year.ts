import { type Duration, partsOf } from '#model/period.ts';
import { formatDate } from './format-date.ts';

/** Whether an issuer numbers its fiscal years by the calendar year in which they start, or by that in which they end. */
export type YearNaming = 'start' | 'end';

/** The number of a fiscal year: 2020 for April 2020 to March 2021, named by its start. */
export function fiscalYearNumber(year: Duration, naming: YearNaming): number {
  return partsOf(naming === 'start' ? year.start : year.end).year;
}

/** `FY2020 (fiscal year ending March 31, 2021)` */
export function formatFiscalYear(year: Duration, naming: YearNaming): string {
  return `FY${fiscalYearNumber(year, naming)} (fiscal year ending ${formatDate(year.end)})`;
}
