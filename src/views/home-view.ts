import type { AccountingStandard } from '#model/fact.ts';
import type { Notice } from '#site/notice.ts';
import type { Chart } from './chart.ts';
import type { Figure } from './figure.ts';
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
  /** `unaudited`, or where the period is known from: `first seen in this archive in the 1H23 release` */
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
  readonly charts: readonly Chart[];
  readonly notices: readonly Notice[];
}

export function homeView(): HomeView {
  throw new Error('homeView');
}
