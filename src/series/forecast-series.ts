import { BrokenCollection } from '#collections/broken-collection.ts';
import { contentName } from '#collections/content-root.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { readSourceLines } from '#collections/read-source.ts';
import { remember } from '#collections/remember.ts';
import { formatDate } from '#format/format-date.ts';
import type { AccountingStandard, Fact } from '#model/fact.ts';
import { type Duration, type IsoDate, isInstant, monthsOf, periodKey } from '#model/period.ts';
import { type ArchivedFiling, issuersFilings } from './archive.ts';
import { type ForecastLine, readForecasts } from './read-forecasts.ts';

/** What was announced on one day for one period. A forecast is a series of these; none replaces another. */
export interface Announcement {
  readonly source: ArchivedFiling;
  /** The day of the announcement; absent where the document does not say whether it repeats an earlier one. */
  readonly announced?: IsoDate;
  /** The forecast before the document's revision, which the document prints beside its own. */
  readonly isBeforeRevision: boolean;
  readonly standard?: AccountingStandard;
  /** By the name of the measure: every printing. */
  readonly figures: ReadonlyMap<string, readonly Fact[]>;
}

/** All announcements for one period, oldest first. */
export interface ForecastSeries {
  readonly period: Duration;
  readonly announcements: readonly Announcement[];
}

export interface ForecastSource {
  readonly filing: string;
  readonly line: number;
  readonly announced?: IsoDate;
  readonly reason?: string;
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

function broken(why: string): BrokenCollection {
  return new BrokenCollection(contentName('issuer.yaml'), `forecastSources: ${why}`, 'Correct the line, the day or the words.');
}

/** What issuer.yaml says of the forecasts of a filing; the line names the day and holds the words, else the build stops. */
export function forecastSourceOf(filing: string): ForecastSource | undefined {
  const source = readIssuer().forecastSources.find((each) => each.filing === filing);
  if (!source) return undefined;
  const { line, announced, reason } = source;
  const text = words(readSourceLines(filing)[line - 1] ?? '');
  if (announced !== undefined && !text.includes(formatDate(announced))) {
    throw broken(`line ${line} of ${filing} does not name ${formatDate(announced)}.`);
  }
  if (reason !== undefined && !text.includes(words(reason))) throw broken(`line ${line} of ${filing} does not hold “${reason}”.`);
  return {
    filing,
    line,
    ...(announced === undefined ? {} : { announced }),
    ...(reason === undefined ? {} : { reason: words(reason) }),
  };
}

/** The day that the document names; its own day where it prints what it revises. */
function dayOf(source: ArchivedFiling, lines: readonly ForecastLine[]): IsoDate | undefined {
  const isRevision = lines.some(({ original }) => original.length > 0);
  return forecastSourceOf(source.name)?.announced ?? (isRevision ? source.published : undefined);
}

function announcementOf(source: ArchivedFiling, lines: readonly ForecastLine[], isBeforeRevision: boolean): Announcement | undefined {
  const figures = new Map(
    lines
      .map(({ key, original, current }) => [key, isBeforeRevision ? original : current] as const)
      .filter(([, facts]) => facts.length > 0),
  );
  if (figures.size === 0) return undefined;
  const announced = isBeforeRevision ? undefined : dayOf(source, lines);
  const standard = [...figures.values()][0]?.[0]?.standard;
  return {
    source,
    isBeforeRevision,
    figures,
    ...(announced === undefined ? {} : { announced }),
    ...(standard === undefined ? {} : { standard }),
  };
}

/** The spans for which a filing forecasts anything. */
function forecastSpans({ filing }: ArchivedFiling): readonly Duration[] {
  const spans = new Map<string, Duration>();
  for (const { period, dimensions } of filing.facts) {
    if (dimensions.scenario !== undefined && !isInstant(period) && monthsOf(period) !== undefined) spans.set(periodKey(period), period);
  }
  return [...spans.values()];
}

/** Every forecast of the archive, by period: the latest first, the longer of two that end together first. */
export function listForecasts(): readonly ForecastSeries[] {
  return remember('forecasts', () => {
    const series = new Map<string, { readonly period: Duration; readonly announcements: Announcement[] }>();
    for (const source of issuersFilings()) {
      for (const period of forecastSpans(source)) {
        const lines = readForecasts(source, period);
        const announced = [announcementOf(source, lines, true), announcementOf(source, lines, false)].filter((each) => each !== undefined);
        if (announced.length === 0) continue;
        const known = series.get(periodKey(period)) ?? { period, announcements: [] };
        known.announcements.push(...announced);
        series.set(periodKey(period), known);
      }
    }
    return [...series.values()].sort(
      (left, right) => right.period.end.localeCompare(left.period.end) || left.period.start.localeCompare(right.period.start),
    );
  });
}
