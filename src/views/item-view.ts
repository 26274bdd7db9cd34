import type { AccountingStandard } from '#model/fact.ts';
import type { Chart } from './chart.ts';
import type { Figure } from './figure.ts';
import type { DocumentReference, Download, PeriodReference } from './references.ts';

/** The item in one period. */
export interface ItemRow {
  /** The period in words: `six months ended September 30, 2020`, `as of March 31, 2020`. */
  readonly periodText: string;
  readonly periodLabel: string;
  readonly period?: PeriodReference;
  /** The value as the latest document states it. */
  readonly latest: Figure;
  readonly latestDocument: DocumentReference;
  /** The value as first seen in this archive, where it is another one. */
  readonly firstSeen?: Figure;
  readonly firstSeenDocument: DocumentReference;
  readonly isRestated: boolean;
  /** Against the same period a year before, same standard, same dimensions. */
  readonly change: Figure;
}

/** Values that can be compared with each other: one accounting standard, one set of dimensions, one unit, one length of period. */
export interface ItemSeries {
  /** `IFRS, six months` or `US GAAP, six months, Network services` */
  readonly title: string;
  readonly standard?: AccountingStandard;
  readonly unitText: string;
  /** Newest first. */
  readonly rows: readonly ItemRow[];
}

export interface ItemView {
  readonly slug: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  readonly concept?: string;
  /** Other labels under which documents print it. */
  readonly alsoPrintedAs: readonly string[];
  readonly statementTexts: readonly string[];
  readonly definition?: { readonly term: string; readonly text: string; readonly href: string };
  readonly series: readonly ItemSeries[];
  readonly chart?: Chart;
  readonly downloads: readonly Download[];
}

/** A group of items on the list of all items. */
export interface ItemGroup {
  readonly statement: string;
  readonly title: string;
  readonly items: readonly {
    readonly slug: string;
    readonly label: string;
    readonly detail: string;
    readonly href: string;
    readonly periods: number;
  }[];
}

/** Slugs of all items with a page. */
export function itemSlugs(): readonly string[] {
  throw new Error('itemSlugs');
}

export function itemView(_slug: string): ItemView {
  throw new Error('itemView');
}

export function itemsView(): { readonly title: string; readonly groups: readonly ItemGroup[] } {
  throw new Error('itemsView');
}
