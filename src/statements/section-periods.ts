import type { Period } from '#model/period.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import type { RecognizedRow } from '#tables/recognize-tables.ts';
import type { RowPlace } from './build-paths.ts';
import type { FilingContext } from './context.ts';
import { namesPeriod } from './names-period.ts';

type Calendar = Pick<FilingContext, 'calendar'>;

/**
 * The periods that rows take from a section row above them that is a period and nothing else, up to the next such row, by index:
 *
 *     ⇥United States⇥International
 *     Three Months Ended June 30, 2024⇥⇥
 *     Beverages⇥2,268⇥6,021                  three months to 2024-06-30
 *     Three Months Ended June 30, 2023⇥⇥
 *     Beverages⇥2,278⇥5,216                  three months to 2023-06-30
 */
export function sectionPeriods(
  rows: readonly Pick<RecognizedRow, 'label' | 'isSection'>[],
  context: Calendar,
): ReadonlyMap<number, Period> {
  const periods = new Map<number, Period>();
  let open: Period | undefined;
  for (const [index, row] of rows.entries()) {
    if (row.isSection && namesPeriod(row.label, context)) {
      const mentions = findPeriods(row.label, context.calendar).filter(({ form }) => form !== 'year');
      open = (mentions.find(({ form }) => form !== 'date') ?? mentions[0])?.period;
    } else if (!row.isSection && open !== undefined) periods.set(index, open);
  }
  return periods;
}

/** The places of rows without the sections that are periods, which rows state apart. */
export function withoutPeriodSections(places: readonly RowPlace[], context: Calendar): readonly RowPlace[] {
  return places.map((place) => ({ ...place, path: place.path.filter((label) => !namesPeriod(label, context)) }));
}
