import type { FilingMetadata, PeriodLabel } from '#model/filing.ts';
import { isInstant, monthsOf, partsOf } from '#model/period.ts';
import { findPeriodLabels } from '#numerals/find-period-labels.ts';
import { type FiscalCalendar, fiscalYearAround } from '#numerals/fiscal-calendar.ts';

function readEndMonth(metadata: FilingMetadata): number {
  const start = metadata.fiscalYearStart;
  if (start !== undefined) {
    const [month, day] = [Number(start.slice(0, 2)), Number(start.slice(3))];
    return day > 15 ? month : ((month + 10) % 12) + 1;
  }
  const period = metadata.period?.value;
  return period && !isInstant(period) && monthsOf(period) === 12 ? partsOf(period.end).month : 12;
}

function readNaming(label: PeriodLabel, endMonth: number): 'start' | 'end' | undefined {
  const year = findPeriodLabels(label.label)[0]?.year;
  const around = fiscalYearAround({ endMonth, namedBy: 'end' }, label.period.end);
  const [starts, ends] = [Number(around.start.slice(0, 4)), Number(around.end.slice(0, 4))];
  if (starts === ends) return undefined;
  return year === starts ? 'start' : year === ends ? 'end' : undefined;
}

/**
 * How a filing counts its fiscal years: the month of their end from `fiscalYearStart`, the way in which they are named from its
 * labels (`1H20` for days of the year that starts in 2020). Where the text does not say, a year ends with the twelve months that
 * the document reports on, else in December, and is named by the year in which it ends.
 */
export function fiscalCalendarOf(metadata: FilingMetadata): FiscalCalendar {
  const endMonth = readEndMonth(metadata);
  const namings = metadata.periodLabels.map((label) => readNaming(label, endMonth));
  return { endMonth, namedBy: namings.find((naming) => naming !== undefined) ?? 'end' };
}
