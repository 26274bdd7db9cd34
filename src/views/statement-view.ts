import type { Notice } from '#site/notice.ts';
import type { DocumentReference, Download, PeriodReference } from './references.ts';
import type { Table } from './table.ts';

/** `/<period>/<statement>/`, and the pages `notes`, `segments` and `services`, which gather several. */
export interface StatementView {
  readonly period: PeriodReference;
  /** Slug of the page: `financial-position`, `services`. */
  readonly slug: string;
  /** `Statement of financial position` */
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  /** The period's own document first; another accounting standard after it, under its name. */
  readonly tables: readonly Table[];
  readonly notices: readonly Notice[];
  readonly documents: readonly DocumentReference[];
  readonly downloads: readonly Download[];
  /** The same page for the periods before and after, where there is one. */
  readonly previous?: PeriodReference & { readonly statementHref: string };
  readonly next?: PeriodReference & { readonly statementHref: string };
  /** The period's other pages. */
  readonly siblings: readonly { readonly slug: string; readonly title: string; readonly href: string; readonly isCurrent: boolean }[];
}

/** All pages of this kind, for getStaticPaths. */
export function statementPaths(): readonly { readonly period: string; readonly statement: string }[] {
  throw new Error('statementPaths');
}

export function statementView(_period: string, _statement: string): StatementView {
  throw new Error('statementView');
}
