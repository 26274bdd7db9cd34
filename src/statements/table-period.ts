import { dayAfter, endOf, type IsoDate, isInstant, type Period, partsOf, samePeriod, shiftPeriod } from '#model/period.ts';
import { findDates } from '#numerals/find-dates.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import type { RecognizedRow } from '#tables/recognize-tables.ts';
import type { FilingContext } from './context.ts';
import type { ColumnMeaning } from './read-columns.ts';

/** The one period that a table's title, or a line above it, names; two different periods name none. */
export function wholePeriod(texts: readonly string[], context: FilingContext): Period | undefined {
  for (const text of texts) {
    const mentions = findPeriods(text, context.calendar).filter((mention) => mention.form !== 'year');
    const best = mentions.filter((mention) => mention.form !== 'date');
    const candidates = best.length > 0 ? best : mentions;
    const first = candidates[0]?.period;
    if (first !== undefined && candidates.every((mention) => endOf(mention.period) === endOf(first))) return first;
  }
  return undefined;
}

/** The span of a roll-forward that no heading dates: from its first dated balance to its last. */
export function rollForwardPeriod(rows: readonly RecognizedRow[]): Period | undefined {
  const dates = rows
    .filter((row) => /\bbalance\b/i.test(row.label))
    .flatMap((row): readonly IsoDate[] => findDates(row.label).flatMap((mention) => mention.date ?? []));
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || first >= last) return undefined;
  return { start: partsOf(first).day === 1 ? first : dayAfter(first), end: last };
}

/**
 * The one period that all columns of a table name, where the heading sentence names the period of the filing itself and not
 * that one: a header left over from another document.
 */
export function contradictedPeriod(
  columns: readonly ColumnMeaning[],
  heading: Period | undefined,
  context: FilingContext,
): Period | undefined {
  const first = columns[0]?.period;
  if (first === undefined || heading === undefined || context.period === undefined || isInstant(first)) return undefined;
  const agreed = columns.every((column) => column.period !== undefined && samePeriod(column.period, first));
  return agreed && samePeriod(heading, context.period) && endOf(first) < endOf(heading) && endOf(first) > context.period.start
    ? first
    : undefined;
}

/** The columns of a table dated by its heading. */
export function followHeading(columns: readonly ColumnMeaning[], heading: Period): readonly ColumnMeaning[] {
  return columns.map((column) => ({
    ...column,
    period: heading,
    ...(column.versus === undefined ? {} : { versus: shiftPeriod(heading, -12) }),
  }));
}
