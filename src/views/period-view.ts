import type { AccountingStandard } from '#model/fact.ts';
import type { Link } from '#site/links.ts';
import type { Notice } from '#site/notice.ts';
import type { Chart } from './chart.ts';
import type { Direction, Figure, SentencePart } from './figure.ts';
import type { DocumentReference, Download, PeriodReference } from './references.ts';
import type { Table } from './table.ts';

/** Who, what, when, on what terms: the first lines of a period page. */
export interface PeriodIdentity {
  readonly company: string;
  readonly code: string;
  readonly period: PeriodReference;
  /** `April 1, 2020 to September 30, 2020` */
  readonly dates: string;
  /** `Consolidated`, as the document says; empty where it does not. */
  readonly consolidated: string;
  readonly standard?: AccountingStandard;
  /** `Figures in JPY millions and thousands, as printed; rounded to the nearest unit` */
  readonly unitAndRounding: string;
  readonly documents: readonly DocumentReference[];
  /** `Latest in this archive`, `First seen in this archive in the 1H23 release`, or empty. */
  readonly standing: string;
  readonly notices: readonly Notice[];
}

export interface KeyFigure {
  readonly key: string;
  readonly label: string;
  readonly unitText: string;
  readonly current: Figure;
  /** `1H19` */
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
}

export interface NoteSection {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

/** Everything a period page shows, in the order of the page. */
export interface PeriodView {
  readonly title: string;
  readonly description: string;
  readonly identity: PeriodIdentity;
  readonly summary: readonly SentencePart[];
  readonly keyFigures: readonly KeyFigure[];
  readonly forecasts?: Forecasts;
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
  /** Changes of policy, splits, reclassification: what breaks comparison with other periods, in sentences. */
  readonly comparability: readonly string[];
  readonly charts: readonly Chart[];
  /** Small multiples over all known periods. */
  readonly trend?: Chart;
  readonly documents: readonly DocumentReference[];
  /** The one line about checks, with counts and a link. */
  readonly checks: { readonly text: string; readonly link: Link };
  readonly downloads: readonly Download[];
  /** How to cite the page. */
  readonly citation: string;
  readonly previous?: PeriodReference;
  readonly next?: PeriodReference;
}

/** Slugs of all periods with a page, oldest first. */
export function periodSlugs(): readonly string[] {
  throw new Error('periodSlugs');
}

export function periodView(_slug: string): PeriodView {
  throw new Error('periodView');
}
