import { readIssuer } from '#collections/read-issuer.ts';
import { formatFiscalYear } from '#format/format-fiscal-year.ts';
import { formatPeriod } from '#format/format-period.ts';
import type { ChartSpec } from '#model/chart-spec.ts';
import { type Duration, monthsOf } from '#model/period.ts';
import type { ArchivedFiling } from '#series/archive.ts';
import { type ForecastSeries, forecastSourceOf, listForecasts } from '#series/forecast-series.ts';
import { listPeriods, periodName } from '#series/periods.ts';
import { dataHref, type Link, lineHref } from '#site/links.ts';
import type { Notice } from '#site/notice.ts';
import { forwardLookingNotice } from '#site/notices.ts';
import { documentReference } from '#views/build-references.ts';
import { noticedDocument } from '#views/noticed-document.ts';
import type { SeriesTable } from '#views/series-table.ts';
import { announcementTable, outcomeTable, progressTable } from './forecast-tables.ts';
import { outcomeChart } from './outcome-chart.ts';

/** All that was announced for one period, and what became of it. */
export interface ForecastSection {
  readonly id: string;
  /** `FY2024 (fiscal year ending March 31, 2025)`, `1H24, six months ended September 30, 2024` */
  readonly title: string;
  /** The result beside its forecast, where it is known under the same standard. */
  readonly chart?: ChartSpec;
  readonly tables: readonly SeriesTable[];
  readonly notes: readonly string[];
  /** The company's own words on the difference, and where they stand. */
  readonly reasons: readonly { readonly text: string; readonly place: Link }[];
  readonly documents: readonly Link[];
}

/** `/forecasts/` */
export interface ForecastsView {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly ForecastSection[];
  readonly notices: readonly Notice[];
  readonly file: Link;
}

function titleOf(period: Duration): string {
  if (monthsOf(period) === 12) return formatFiscalYear(period, readIssuer().fiscalYearNamedBy);
  return `${periodName(period).label}, ${formatPeriod(period)}`;
}

/** The longest part of a year, from its start, that the archive knows. */
function reachedIn(year: Duration): Duration | undefined {
  return listPeriods()
    .filter(({ span, hasFlows }) => hasFlows && span.start === year.start && span.end < year.end)
    .at(-1)?.span;
}

const sourcesOf = ({ announcements }: ForecastSeries): readonly ArchivedFiling[] => [...new Set(announcements.map(({ source }) => source))];

function sectionOf(series: ForecastSeries): ForecastSection {
  const id = monthsOf(series.period) === 12 ? `year-${series.period.end.slice(0, 4)}` : periodName(series.period).slug;
  const reached = reachedIn(series.period);
  const progress = reached && progressTable(series, reached, `${id}-progress`);
  const { table, note } = outcomeTable(series, `${id}-outcome`);
  const chart = outcomeChart(series, `result-${id}`);
  const sources = sourcesOf(series);
  const reasons = table
    ? sources.flatMap(({ name }) => {
        const stated = forecastSourceOf(name);
        if (stated?.reason === undefined) return [];
        const text = `${documentReference(sources.find((each) => each.name === name) as ArchivedFiling).name}, line ${stated.line}`;
        return [{ text: stated.reason, place: { text, href: lineHref(name, stated.line) } }];
      })
    : [];
  return {
    id,
    title: titleOf(series.period),
    ...(chart === undefined ? {} : { chart: { ...chart, stem: `announced-${chart.id}` } }),
    tables: [...(table ? [table] : []), announcementTable(series, id), ...(progress ? [progress] : [])],
    notes: note === undefined ? [] : [note],
    reasons,
    documents: sources.map((source) => ({ text: documentReference(source).name, href: documentReference(source).href })),
  };
}

/** Every forecast as a series of announcements, the latest period first. */
export function forecastsView(): ForecastsView {
  const all = listForecasts();
  const sources = [...new Set(all.flatMap(sourcesOf))].sort((left, right) => (right.published ?? '').localeCompare(left.published ?? ''));
  return {
    title: 'Forecasts',
    description: 'The company’s consolidated financial forecasts as announced, each with its day, and the results beside them.',
    sections: all.map(sectionOf),
    notices: sources.flatMap((source) => forwardLookingNotice(noticedDocument(source)) ?? []),
    file: { text: 'forecasts.csv', href: dataHref('forecasts.csv') },
  };
}
