import { readIssuer } from '#collections/read-issuer.ts';
import type { ChartSpec } from '#model/chart-spec.ts';
import type { AccountingStandard } from '#model/fact.ts';
import type { Duration } from '#model/period.ts';
import { type ArchivePeriod, listPeriods } from '#series/periods.ts';
import type { Link } from '#site/links.ts';
import type { Notice } from '#site/notice.ts';
import { readSite } from '#site/site.ts';
import { periodReference, requirePeriod } from './build-references.ts';
import { chartsOn, trendOfArchive } from './charts/choose-charts.ts';
import { checksLine } from './checks-line.ts';
import { citePeriod } from './cite-period.ts';
import { comparabilityOf } from './comparability-of.ts';
import { periodDownloads } from './data-downloads.ts';
import { describeEvents, type StatedEvent } from './describe-events.ts';
import type { Direction, Figure, SentencePart } from './figure.ts';
import { forecastsOf } from './forecasts.ts';
import { identifyPeriod } from './identify-period.ts';
import { keyFigures } from './key-figures.ts';
import { sectionsOf } from './period-sections.ts';
import type { DocumentReference, Download, PeriodReference } from './references.ts';
import { summarize } from './summarize.ts';
import type { Table } from './table.ts';
import { type Why, whysOfPeriod } from './why/why-view.ts';

/** Who, what, when, on what terms: the first lines of a period page. */
export interface PeriodIdentity {
  readonly company: string;
  readonly code: string;
  readonly period: PeriodReference;
  readonly span: Duration;
  /** `April 1, 2020 to September 30, 2020` */
  readonly dates: string;
  /** `Consolidated`, as the document says; empty where it does not. */
  readonly consolidated: string;
  readonly standard?: AccountingStandard;
  /** `Figures in JPY millions and thousands, as printed; rounded to the nearest unit` */
  readonly unitAndRounding: string;
  readonly documents: readonly DocumentReference[];
  /** `Latest in this archive`, `First seen in this archive in the 1H25 release`, or empty. */
  readonly standing: string;
  readonly notices: readonly Notice[];
}

export interface KeyFigure {
  readonly key: string;
  readonly label: string;
  readonly unitText: string;
  readonly current: Figure;
  /** `1H25` */
  readonly priorLabel: string;
  readonly prior: Figure;
  /** Per cent, or points for a ratio; absent across accounting standards, n.m. across a change of sign. */
  readonly change: Figure;
  readonly direction: Direction;
  /** Why there is no comparison, the share basis, how the figure is computed. */
  readonly note?: string;
  readonly itemHref?: string;
}

/** Result against forecast, or a forecast alone; always shown with the forward-looking notice. */
export interface Forecasts {
  readonly tables: readonly Table[];
  readonly notices: readonly Notice[];
}

/** A part of the page with its own heading. `href` leads to the part's own page where it has one. */
export interface PeriodSection {
  readonly id: string;
  readonly title: string;
  readonly tables: readonly Table[];
  readonly href?: string;
  readonly notes: readonly string[];
}

/** One primary statement; under two accounting standards, two entries with their standard in the title. */
export interface StatementSection extends PeriodSection {
  readonly statement: string;
  readonly standard?: AccountingStandard;
  /** Whether the standard is another one than that of the period's own document. */
  readonly isOther: boolean;
}

export interface NoteSection {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

/** The parts of the page that stand in their document as tables. */
export interface PeriodSections {
  readonly dividends?: PeriodSection;
  readonly services?: PeriodSection;
  readonly orders?: PeriodSection;
  readonly segments?: PeriodSection;
  readonly contracts?: PeriodSection;
  readonly perShare?: PeriodSection;
  /** Summaries that the document prints before its statements: operating results, the exchange's summary page. */
  readonly summaries: readonly PeriodSection[];
  /** In the filing's order. */
  readonly statements: readonly StatementSection[];
  readonly notes?: PeriodSection;
}

/** Everything a period page shows, in the order of the page. */
export interface PeriodView extends PeriodSections {
  readonly title: string;
  readonly description: string;
  readonly identity: PeriodIdentity;
  readonly summary: readonly SentencePart[];
  readonly keyFigures: readonly KeyFigure[];
  readonly forecasts?: Forecasts;
  /** Changes of policy, splits, reclassification: what breaks comparison with other periods, in sentences. */
  readonly comparability: readonly string[];
  readonly charts: readonly ChartSpec[];
  /** Those that stand below orders and backlog. */
  readonly orderCharts: readonly ChartSpec[];
  /** The chief changes, opened into the parts that add up to them. */
  readonly whys: readonly Why[];
  /** Small multiples over all known periods. */
  readonly trend?: ChartSpec;
  readonly documents: readonly DocumentReference[];
  /** The one line about checks, with counts and a link. */
  readonly checks: { readonly text: string; readonly link: Link };
  readonly downloads: readonly Download[];
  /** Next dates, splits, policies adopted, events after the period: what its own documents say beside the figures. */
  readonly events: readonly StatedEvent[];
  /** How to cite the page. */
  readonly citation: string;
  readonly previous?: PeriodReference;
  readonly next?: PeriodReference;
}

/** Slugs of all periods with a page, oldest first. */
export function periodSlugs(): readonly string[] {
  return listPeriods().map(({ slug }) => slug);
}

/** Everything that the page of a period shows. */
export function periodView(slug: string): PeriodView {
  const period = requirePeriod(slug);
  const figures = keyFigures(period);
  const identity = identifyPeriod(period);
  const { period: reference, documents } = identity;
  const forecasts = forecastsOf(period);
  const [previous, next] = neighbors(period);
  const trend = trendOfArchive();
  return {
    title: `${reference.label}: ${reference.words}`,
    description: `${readIssuer().name}, ${reference.words}, ${reference.fiscalYear}: results, statements and notes, each figure with its place in the document.`,
    identity,
    summary: readSite().showsGenerated ? summarize(figures) : [],
    keyFigures: figures,
    ...(forecasts === undefined ? {} : { forecasts }),
    ...sectionsOf(period),
    comparability: comparabilityOf(period),
    charts: chartsOn(period),
    orderCharts: chartsOn(period, 'orders'),
    whys: whysOfPeriod(period),
    ...(trend === undefined ? {} : { trend }),
    documents,
    checks: checksLine(period),
    downloads: periodDownloads(slug, period.own.length > 0),
    events: eventsOf(period),
    citation: citePeriod(period),
    ...(previous === undefined ? {} : { previous: periodReference(previous) }),
    ...(next === undefined ? {} : { next: periodReference(next) }),
  };
}

function neighbors(period: ArchivePeriod): readonly [ArchivePeriod | undefined, ArchivePeriod | undefined] {
  const periods = listPeriods();
  const index = periods.indexOf(period);
  return [periods[index - 1], periods[index + 1]];
}

/** What several documents of a period say of one thing is said once. What they say of forecasts stands beside these. */
function eventsOf({ own }: ArchivePeriod): readonly StatedEvent[] {
  const all = own.flatMap((archived) => describeEvents(archived, ['forecast', 'audit-status', 'declaration']));
  return [...new Map(all.map((event) => [`${event.label} ${event.text}`, event])).values()];
}
