import type { Fact } from '#model/fact.ts';
import type { FilingMetadata, Stated } from '#model/filing.ts';
import { type Duration, dayBefore, type IsoDate, isInstant, isOfWeeks, monthsOf, type Period, partsOf, periodKey } from '#model/period.ts';
import type { Span } from '#model/span.ts';
import { type FiscalCalendar, fiscalYearAround } from '#numerals/fiscal-calendar.ts';

/** What a filing says of its own days and periods outside of the sentence that is read. */
export interface DateBook {
  /** A fact of the period: of a primary table where there is one. */
  readonly factAt: (period: Period) => string | undefined;
  /** The periods of facts that end in the month of a day and are of one kind and length with it. */
  readonly endingLike: (period: Period) => readonly Period[];
  /** The place at which the filing says its own period, as an id. */
  readonly periodPlace?: string;
  readonly publication?: { readonly date: IsoDate; readonly place: string };
  /** Claims that its periods are of weeks, which end on no last day of a month. */
  readonly countsWeeks: boolean;
  /** The fiscal years around the filing's own: the one it lies in, and the one before. */
  readonly fiscalYears: readonly Duration[];
}

/** The id of a place that is no fact: `<filing>#L12O5`. */
export function idOfPlace(filing: string, { line, offset }: Pick<Span, 'line' | 'offset'>): string {
  return `${filing}#L${line}O${offset}`;
}

function rank({ dimensions, statement, table }: Fact): number {
  if (table === undefined || statement === 'narrative') return 2;
  return Object.keys(dimensions).length > 0 ? 1 : 0;
}

/** Opens what the facts and the filing's words about itself tell of days. */
export function openDateBook(filing: string, facts: readonly Fact[], metadata: FilingMetadata, calendar: FiscalCalendar): DateBook {
  const byPeriod = new Map<string, Fact>();
  for (const fact of facts) {
    const key = periodKey(fact.period);
    const known = byPeriod.get(key);
    if (known === undefined || rank(fact) < rank(known)) byPeriod.set(key, fact);
  }
  const periods = [...byPeriod.values()].map(({ period }) => period);
  const place = (stated: Stated<unknown>): string => idOfPlace(filing, stated.span);
  const { period, published } = metadata;
  const year = period === undefined ? undefined : fiscalYearAround(calendar, period.value.end);
  const before = year === undefined ? undefined : fiscalYearAround(calendar, dayBefore(year.start));
  const publication = published === undefined ? {} : { publication: { date: published.value, place: place(published) } };
  return {
    factAt: (wanted) => byPeriod.get(periodKey(wanted))?.id,
    endingLike: (wanted) =>
      periods.filter((each) => {
        const [end, other] = isInstant(wanted) || isInstant(each) ? [] : [partsOf(wanted.end), partsOf(each.end)];
        return end !== undefined && end.year === other?.year && end.month === other.month && monthsOf(each) === monthsOf(wanted);
      }),
    ...(period === undefined ? {} : { periodPlace: place(period) }),
    ...publication,
    countsWeeks: [...periods, ...(period === undefined ? [] : [period.value])].some(isOfWeeks),
    fiscalYears: year === undefined || before === undefined ? [] : [year, before],
  };
}
