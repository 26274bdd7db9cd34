import { addDays, type Duration, daysOf, type IsoDate, partsOf, shiftPeriod } from '#model/period.ts';
import { findDates } from '#numerals/find-dates.ts';
import type { Passage } from './passage.ts';

/** Years before the one reported for which figures stand in a report. */
const mostYears = 4;
/** A year of weeks ends so many days at most before or after the day of the month on which another one ended. */
const mostDays = 8;
const yearsOfWeeks: ReadonlySet<number> = new Set([52, 53]);
/** Years that head columns: `2024⇥2023⇥2022`. */
const headings = /(?<!\d|[.,/-])((?:19|20)\d\d)(?:[\s|]+((?:19|20)\d\d))+(?!\d|[.,/-]\d)/g;
/** A fiscal year that ends so early in a year may bear the name of the year before. */
const lastEarlyMonth = 3;

/** The name of the year that ends with a day, as the years at the head of most tables show it; undefined where they name another. */
function nameOf(end: IsoDate, passages: readonly Passage[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { kind, text } of passages) {
    if (kind !== 'table') continue;
    for (const [list] of text.matchAll(headings)) {
      const latest = Math.max(...(list.match(/\d{4}/g) ?? []).map(Number));
      counts.set(latest, (counts.get(latest) ?? 0) + 1);
    }
  }
  const [latest] = [...counts].sort((left, right) => right[1] - left[1] || right[0] - left[0])[0] ?? [];
  const { month, year } = partsOf(end);
  return latest === year || (latest === year - 1 && month <= lastEarlyMonth) ? latest : undefined;
}

const weekday = (date: IsoDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/**
 * The days on which fiscal years ended that are counted in weeks, by the bare years that stand for them over columns: those dates of the
 * text that lie a year apart and fall on the same day of the week, the most frequent one of each year. Undefined for a report that is
 * not of such a year, or whose columns name others.
 */
export function readYearEnds(passages: readonly Passage[], period: Duration | undefined): ReadonlyMap<number, IsoDate> | undefined {
  if (period === undefined || !yearsOfWeeks.has(daysOf(period) / 7)) return undefined;
  const name = nameOf(period.end, passages);
  if (name === undefined) return undefined;
  const counts = new Map<IsoDate, number>();
  for (const { date } of passages.flatMap(({ text }) => findDates(text))) {
    if (date !== undefined) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  const ends = new Map<number, IsoDate>([[name, period.end]]);
  for (let back = 1; back <= mostYears; back += 1) {
    const { instant } = shiftPeriod({ instant: period.end }, -12 * back) as { readonly instant: IsoDate };
    const near = [...counts].filter(
      ([date]) => date >= addDays(instant, -mostDays) && date <= addDays(instant, mostDays) && weekday(date) === weekday(period.end),
    );
    const [date] = near.sort((left, right) => right[1] - left[1])[0] ?? [];
    if (date !== undefined) ends.set(name - back, date);
  }
  return ends;
}
