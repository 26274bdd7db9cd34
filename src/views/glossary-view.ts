import { readGlossary } from '#collections/read-glossary.ts';
import { hasItemPage } from '#series/item-pages.ts';
import { itemHref } from '#site/links.ts';

export interface GlossaryEntry {
  /** Id on the page: `ordinary-profit`. */
  readonly anchor: string;
  readonly term: string;
  readonly also: readonly string[];
  readonly text: string;
  /** The line item's page, where there is one. */
  readonly itemHref?: string;
}

/** `/glossary/`, terms in alphabetical order. */
export interface GlossaryView {
  readonly title: string;
  readonly entries: readonly GlossaryEntry[];
}

/** The id of a term on its page. */
export function termAnchor(term: string): string {
  return term
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

export function glossaryView(): GlossaryView {
  const entries = readGlossary().map(({ term, also, text, item }) => ({
    anchor: termAnchor(term),
    term,
    also,
    text,
    ...(item !== undefined && hasItemPage(item) ? { itemHref: itemHref(item) } : {}),
  }));
  return { title: 'Glossary', entries: entries.sort((left, right) => (left.term.toLowerCase() < right.term.toLowerCase() ? -1 : 1)) };
}
