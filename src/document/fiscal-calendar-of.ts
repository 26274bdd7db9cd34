import type { FilingMetadata } from '#model/filing.ts';
import { monthsOf, partsOf } from '#model/period.ts';
import { findPeriodLabels } from '#numerals/find-period-labels.ts';
import type { FiscalCalendar } from '#numerals/fiscal-calendar.ts';
import { readNaming } from './year-naming.ts';

/** The month of the day before `MM-DD`; a year of 52 weeks, which starts some days off, ends with the nearest month. */
function readEndMonth(metadata: FilingMetadata): number {
  const start = metadata.fiscalYearStart;
  if (start !== undefined) {
    const [month, day] = [Number(start.slice(0, 2)), Number(start.slice(3))];
    return day > 15 ? month : ((month + 10) % 12) + 1;
  }
  const period = metadata.period?.value;
  return period && monthsOf(period) === 12 ? partsOf(period.end).month : 12;
}

/**
 * How a filing counts its fiscal years: the month of their end from `fiscalYearStart`, the way in which they are named from its
 * labels (`1H25` for days of the year that starts in 2025). Where the text does not say, a year ends with the twelve months that
 * the document reports on, else in December; how it is named stays open, and `FY2025` is no period then.
 */
export function fiscalCalendarOf(metadata: FilingMetadata): FiscalCalendar {
  const endMonth = readEndMonth(metadata);
  const namings = metadata.periodLabels.map(({ label, period }) => readNaming(findPeriodLabels(label)[0]?.year ?? 0, period.end, endMonth));
  return { endMonth, namedBy: namings.find((naming) => naming !== undefined) };
}
