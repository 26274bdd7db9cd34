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

export function glossaryView(): GlossaryView {
  throw new Error('glossaryView');
}
