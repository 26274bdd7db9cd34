import type { FactStatus } from '#model/fact.ts';
import type { BlockKind } from '#model/filing.ts';
import type { Notice } from '#site/notice.ts';
import type { DocumentReference, Download } from './references.ts';

/** A fact where it stands in a line. */
export interface FactMark {
  readonly id: string;
  /** Id of the element and fragment of the link: `L254C2`. */
  readonly anchor: string;
  readonly status: FactStatus;
  /** `Total revenues, six months ended September 30, 2020: JPY 101,664,990,000` */
  readonly meaning: string;
  readonly itemHref?: string;
}

/** A piece of a line, verbatim. */
export interface LinePart {
  readonly text: string;
  readonly fact?: FactMark;
}

export interface DocumentLine {
  readonly number: number;
  /** `L254` */
  readonly anchor: string;
  /** The whole line in order; joined, the parts (and tabs between the cells) give the line. */
  readonly cells: readonly (readonly LinePart[])[];
}

/** A run of lines of one kind. Blank lines between blocks are left out. */
export interface DocumentBlock {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly lines: readonly DocumentLine[];
  /** For tables: the widest row. */
  readonly columns: number;
  /** For tables that were understood. */
  readonly table?: { readonly title: string; readonly statementText: string; readonly href?: string };
}

export interface DocumentView {
  readonly document: DocumentReference;
  readonly title: string;
  readonly description: string;
  /** What the document says about itself, with the line that says so. */
  readonly metadata: readonly { readonly label: string; readonly text: string; readonly href?: string }[];
  readonly notices: readonly Notice[];
  /** Facts, tied, repaired, unresolved. */
  readonly counts: readonly { readonly label: string; readonly text: string }[];
  /** Headings, for a table of contents. */
  readonly contents: readonly { readonly text: string; readonly level: number; readonly href: string }[];
  readonly blocks: readonly DocumentBlock[];
  readonly repairs: readonly {
    readonly line: number;
    readonly href: string;
    readonly before: string;
    readonly after: string;
    readonly reason: string;
    readonly evidence: readonly string[];
  }[];
  readonly unresolved: readonly { readonly line: number; readonly href: string; readonly printed: string; readonly reason: string }[];
  readonly downloads: readonly Download[];
}

/** Folder names of all filings, oldest first. */
export function documentSlugs(): readonly string[] {
  throw new Error('documentSlugs');
}

export function documentView(_filing: string): DocumentView {
  throw new Error('documentView');
}

/** The list at `/documents/`, newest first. */
export function documentsView(): { readonly title: string; readonly documents: readonly DocumentReference[] } {
  throw new Error('documentsView');
}
