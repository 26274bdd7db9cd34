import type { Measure } from '#collections/measure-schema.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { formatDate } from '#format/format-date.ts';
import type { ChartSpec } from '#model/chart-spec.ts';
import type { AccountingStandard } from '#model/fact.ts';
import { type ArchivedFiling, readArchive } from '#series/archive.ts';
import { measureValue } from '#series/measure-value.ts';
import { type ArchivePeriod, listPeriods, standardsOf } from '#series/periods.ts';
import type { Notice } from '#site/notice.ts';
import { documentReference, periodReference } from './build-references.ts';
import { measureOf } from './charts/chart-data.ts';
import { homeCharts } from './charts/choose-charts.ts';
import { countArchive } from './count-archive.ts';
import { periodDownloads } from './data-downloads.ts';
import type { Figure } from './figure.ts';
import { figureOfMeasure } from './figure-of-measure.ts';
import { pageSelection } from './key-figures.ts';
import { latestPeriod } from './period-notices.ts';
import type { DocumentReference, Download, PeriodReference } from './references.ts';

export interface HomeColumn {
  readonly key: string;
  readonly label: string;
  readonly unitText: string;
  /** A remark on the column: the share basis, with factor and date. */
  readonly note?: string;
}

/** One period of the archive, newest first. */
export interface HomeRow {
  readonly period: PeriodReference;
  readonly standard?: AccountingStandard;
  /** One for each column. */
  readonly figures: readonly Figure[];
  /** The documents that report on the period; empty where it is known only as a comparative. */
  readonly documents: readonly DocumentReference[];
  /** `unaudited`, or where the period is known from: `first seen in this archive in the 1H25 release` */
  readonly statusText: string;
  readonly disclosedText: string;
  readonly downloads: readonly Download[];
}

/** The archive at a glance. */
export interface HomeView {
  readonly title: string;
  readonly latest: PeriodReference;
  readonly latestDocument: DocumentReference;
  readonly columns: readonly HomeColumn[];
  readonly rows: readonly HomeRow[];
  /** Counts, ready to print: filings, facts, tied, repaired, unresolved. */
  readonly counts: readonly { readonly label: string; readonly text: string }[];
  readonly charts: readonly ChartSpec[];
  readonly notices: readonly Notice[];
}

/** The document's own word, or where its words on audit and review are to be read. */
function statusOf({ filing: { document } }: ArchivedFiling): string {
  const { unaudited, review } = document.metadata;
  return unaudited?.value ?? (review ? 'audit and review: see the document' : '');
}

/** Figures are those of the period's own document under its own standard; per share, on the current share basis. */
function rowOf(period: ArchivePeriod): HomeRow {
  const { homeColumns } = readIssuer();
  const [standard] = standardsOf(period);
  const [own] = period.own;
  const [source] = period.sources;
  const shown = own ?? source;
  return {
    period: periodReference(period),
    figures: homeColumns.map((name) => figureOfMeasure(measureValue(measureOf(name), pageSelection(period)), measureOf(name).unit)),
    documents: period.own.map(documentReference),
    statusText: own ? statusOf(own) : source ? `first seen in this archive in the ${documentReference(source).name}` : '',
    disclosedText: shown ? documentReference(shown).publishedText : '',
    downloads: periodDownloads(period.slug, period.own.length > 0),
    ...(standard === undefined ? {} : { standard }),
  };
}

/** `On the current share basis: two-for-one stock split, effective January 1, 2021` */
function noteOf(measure: Measure): string | undefined {
  const { capitalActions } = readIssuer();
  if (measure.kind !== 'per-share' || capitalActions.length === 0) return measure.note;
  const splits = capitalActions.map(({ text, effective }) => `${text.toLowerCase()}, effective ${formatDate(effective)}`).join('; ');
  return `On the current share basis: ${splits}. Earlier figures are recomputed from profit and the weighted number of shares.`;
}

function columnOf(name: string, index: number, rows: readonly HomeRow[]): HomeColumn {
  const measure = measureOf(name);
  const note = noteOf(measure);
  const units = rows.flatMap(({ figures }) => figures[index]?.unitText || []);
  return { key: name, label: measure.short ?? measure.label, unitText: units[0] ?? '', ...(note === undefined ? {} : { note }) };
}

/** Whether there is no document at all: a new archive, or one whose first document is not out yet. */
export function isEmptyArchive(): boolean {
  return readArchive().length === 0;
}

/** The archive at a glance, newest period first. */
export function homeView(): HomeView {
  const rows = listPeriods()
    .filter(({ hasFlows }) => hasFlows)
    .map(rowOf)
    .reverse();
  const latest = latestPeriod();
  const newest = latest.own.at(-1) ?? latest.sources[0];
  if (!newest) throw new Error('The archive holds no document with a statement.');
  return {
    title: `${readIssuer().name}: results archive`,
    latest: periodReference(latest),
    latestDocument: documentReference(newest),
    columns: readIssuer().homeColumns.map((name, index) => columnOf(name, index, rows)),
    rows,
    counts: countArchive(),
    charts: homeCharts(),
    notices: [],
  };
}
