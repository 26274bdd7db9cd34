import { remember } from '#collections/remember.ts';
import { addDays, type Duration, endOf, type IsoDate, isInstant, isOfWeeks, monthsOf, type Period, shiftPeriod } from '#model/period.ts';
import { issuersFilings } from './archive.ts';

/** The spans that the documents count in weeks, by their last day. */
function weekSpans(): ReadonlyMap<string, readonly Duration[]> {
  return remember('spans of weeks', () => {
    const periods = issuersFilings().flatMap(({ filing }) => filing.facts.map(({ period }) => period));
    const spans = periods.flatMap((period) => (!isInstant(period) && isOfWeeks(period) ? [period] : []));
    return Map.groupBy(spans, ({ end }) => end);
  });
}

/** The span of so many months that a document counts in weeks up to a day; undefined where none does. */
export function weekSpanEnding(end: IsoDate, months: number): Duration | undefined {
  return weekSpans()
    .get(end)
    ?.find((span) => monthsOf(span) === months);
}

/** Whether a span that is counted in weeks ends on a day. */
export function endsWeeks(end: IsoDate): boolean {
  return weekSpans().has(end);
}

/**
 * The same period a year before. Years of 52 or 53 weeks end on another day each: theirs is the one that the documents know within a
 * week of that day.
 */
export function aYearBefore<P extends Period>(period: P): P {
  const shifted = shiftPeriod(period, -12) as P;
  if (!endsWeeks(endOf(period))) return shifted;
  const days = Array.from({ length: 15 }, (_, index) => addDays(endOf(shifted), index - 7));
  const end = days.find((day) => weekSpans().has(day));
  if (end === undefined) return shifted;
  if (isInstant(period)) return { instant: end } as P;
  return (weekSpanEnding(end, monthsOf(period) ?? 0) ?? shifted) as P;
}
