import type { Rule } from './page.ts';
import type { PageLine } from './segment.ts';

/** Consecutive lines that are a table, with the rules of their pages. */
export interface TableBlock {
  readonly kind: 'table';
  readonly lines: readonly PageLine[];
  readonly rules: readonly Rule[];
}

/** Consecutive lines of a page. */
export type PageBlock =
  | TableBlock
  | { readonly kind: 'prose'; readonly lines: readonly PageLine[] }
  /** Lines that belong to the page and not to the text: running heads, page numbers. */
  | { readonly kind: 'margin'; readonly lines: readonly PageLine[] };
