import { readIssuer } from '#collections/read-issuer.ts';
import { groupDigits } from '#format/group-digits.ts';
import type { FactStatus } from '#model/fact.ts';
import type { BlockKind } from '#model/filing.ts';
import { type ArchivedFiling, archivedFiling, readArchive } from '#series/archive.ts';
import { documentHref, evidenceHref, lineHref } from '#site/links.ts';
import type { Notice } from '#site/notice.ts';
import { copyrightNotice, forwardLookingNotice, reviewNotice, translationNotice } from '#site/notices.ts';
import { documentReference } from './build-references.ts';
import { periodDownloads } from './data-downloads.ts';
import { describeMetadata } from './document/describe-metadata.ts';
import { readDocumentBlocks } from './document/read-document-blocks.ts';
import { noticedDocument } from './noticed-document.ts';
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
  /** Further lines of the file that stand here. */
  readonly others: readonly string[];
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
    /** The readings that were weighed and not taken. */
    readonly refused: readonly string[];
  }[];
  readonly unresolved: readonly { readonly line: number; readonly href: string; readonly printed: string; readonly reason: string }[];
  readonly downloads: readonly Download[];
}

/** Folder names of all filings, oldest first. */
export function documentSlugs(): readonly string[] {
  return readArchive().map(({ name }) => name);
}

const count = (number: number): string => groupDigits(String(number));

function countsOf({ filing: { facts, ledger } }: ArchivedFiling): DocumentView['counts'] {
  const having = (status: FactStatus): string => count(facts.filter((fact) => fact.status === status).length);
  return [
    { label: 'Facts', text: count(facts.length) },
    { label: 'Tied', text: having('tied') },
    { label: 'Repaired', text: having('repaired') },
    { label: 'Do not agree', text: having('disputed') },
    { label: 'Unresolved', text: count(ledger.unresolved.length) },
  ];
}

function noticesOf(archived: ArchivedFiling): readonly Notice[] {
  const document = noticedDocument(archived);
  const notices = [reviewNotice(document), translationNotice(document), forwardLookingNotice(document), copyrightNotice(readIssuer())];
  return notices.filter((notice) => notice !== undefined);
}

function contentsOf({ name }: ArchivedFiling, blocks: readonly DocumentBlock[]): DocumentView['contents'] {
  return blocks.flatMap(({ kind, level, lines }) => {
    const [first] = lines;
    if (kind !== 'heading' || !first) return [];
    const text = lines
      .flatMap(({ cells }) => cells.map((parts) => parts.map((part) => part.text).join('')))
      .join(' ')
      .trim();
    return [{ text, level: level ?? 1, href: `${documentHref(name)}#${first.anchor}` }];
  });
}

/** A document's whole text, line by line, with every fact at its place. */
export function documentView(filing: string): DocumentView {
  const archived = archivedFiling(filing);
  const document = documentReference(archived);
  const blocks = readDocumentBlocks(archived);
  const { repairs, unresolved } = archived.filing.ledger;
  return {
    document,
    title: document.name,
    description: `${document.title}, ${document.publishedText}: the full text, with the place of every figure.`,
    metadata: describeMetadata(archived),
    notices: noticesOf(archived),
    counts: countsOf(archived),
    contents: contentsOf(archived, blocks),
    blocks,
    repairs: repairs.map(({ fact, span, before, after, reason, evidence, refused = [] }) => ({
      line: span.line,
      href: evidenceHref(fact),
      before,
      after,
      reason,
      evidence,
      refused: refused.map((reading) => reading.after),
    })),
    unresolved: unresolved.map(({ span, printed, reason }) => ({ line: span.line, href: lineHref(filing, span.line), printed, reason })),
    downloads: document.period ? periodDownloads(document.period.slug, true) : [],
  };
}

/** The list at `/documents/`, newest first. */
export function documentsView(): { readonly title: string; readonly documents: readonly DocumentReference[] } {
  return { title: 'Documents', documents: readArchive().map(documentReference).reverse() };
}
