import { readClaims } from '#collections/read-filing.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { readReceivedText } from '#collections/read-source.ts';
import { groupDigits } from '#format/group-digits.ts';
import type { ClaimVerdict } from '#model/claim.ts';
import type { Fact, FactStatus } from '#model/fact.ts';
import type { BlockKind, RowRole } from '#model/filing.ts';
import { type ArchivedFiling, archivedFiling, readArchive } from '#series/archive.ts';
import { evidenceHref, receivedTextHref } from '#site/links.ts';
import type { Notice } from '#site/notice.ts';
import { copyrightNotice, forwardLookingNotice, reviewNotice, translationNotice } from '#site/notices.ts';
import { placeHref } from '#site/place-href.ts';
import { documentReference } from './build-references.ts';
import { periodDownloads } from './data-downloads.ts';
import { describeEvents } from './describe-events.ts';
import { describeMetadata } from './document/describe-metadata.ts';
import { listContents } from './document/list-contents.ts';
import { readDocumentBlocks } from './document/read-document-blocks.ts';
import { readSheets, type Sheet } from './document/read-sheets.ts';
import { noticedDocument } from './noticed-document.ts';
import { correctedNotice } from './period-notices.ts';
import type { DocumentReference, Download } from './references.ts';

/** A fact where it stands in a line. */
export interface FactMark {
  readonly id: string;
  /** Id of the element and fragment of the link: `L254C2`. */
  readonly anchor: string;
  readonly status: FactStatus;
  /** `Total revenues, six months ended September 30, 2020 (JPY thousands)`; as far as label and header do not say it. */
  readonly meaning: string;
  readonly itemHref?: string;
  /** Whether it is below zero: brackets may also set a figure apart that is not. */
  readonly isNegative?: boolean;
}

/** A number of a sentence, and what it ties to. */
export interface ClaimMark {
  /** `L254O77` */
  readonly anchor: string;
  readonly verdict: ClaimVerdict;
  /** The figure on this page that it ties to. */
  readonly href?: string;
  /** Empty where it ties to nothing. */
  readonly meaning: string;
}

/** A footnote's mark: at its place a link to the note, in the note a link back. */
export interface NoteMark {
  readonly href: string;
  /** The mark's own fragment, where the note links back to it. */
  readonly anchor?: string;
  readonly isBack: boolean;
}

/** A piece of a line, verbatim. */
export interface LinePart {
  readonly text: string;
  readonly fact?: FactMark;
  readonly claim?: ClaimMark;
  readonly note?: NoteMark;
}

export interface DocumentLine {
  readonly number: number;
  /** `L254` */
  readonly anchor: string;
  /** Further lines of the file that stand here. */
  readonly others: readonly string[];
  /** The whole line in order; joined, the parts (and tabs between the cells) give the line. */
  readonly cells: readonly (readonly LinePart[])[];
  /** In an understood table: what the row is. */
  readonly role?: 'header' | RowRole;
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
  /** Sections, for a table of contents; `depth` from 0. */
  readonly contents: readonly { readonly text: string; readonly depth: number; readonly href: string }[];
  /** The numbers of its sentences, dates aside: all, and those that tie to figures or are facts themselves. */
  readonly told: { readonly all: string; readonly tied: string; readonly differing: string };
  /** The text as received; absent for a PDF. */
  readonly receivedHref?: string;
  readonly blocks: readonly DocumentBlock[];
  /** The same blocks page by page, with the picture of each; none where the form of the document has no pages. */
  readonly sheets: readonly Sheet[];
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
  const notices = [
    correctedNotice(archived),
    reviewNotice(document),
    translationNotice(document),
    forwardLookingNotice(document),
    copyrightNotice(readIssuer()),
  ];
  return notices.filter((notice) => notice !== undefined);
}

function toldBy(name: string, facts: readonly Fact[]): DocumentView['told'] {
  const claims = readClaims(name).filter(({ kind, verdict }) => kind !== 'date' || verdict === 'differs');
  const own = facts.filter(({ statement }) => statement === 'narrative').length;
  const having = (verdict: ClaimVerdict): number => claims.filter((claim) => claim.verdict === verdict).length;
  return { all: count(claims.length + own), tied: count(having('holds') + own), differing: count(having('differs')) };
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
    metadata: [...describeMetadata(archived), ...describeEvents(archived, ['audit-status'])],
    notices: noticesOf(archived),
    counts: countsOf(archived),
    contents: listContents(archived),
    told: toldBy(filing, archived.filing.facts),
    ...(readReceivedText(filing) === undefined ? {} : { receivedHref: receivedTextHref(filing) }),
    blocks,
    sheets: readSheets(archived, blocks),
    repairs: repairs.map(({ fact, span, before, after, reason, evidence, refused = [] }) => ({
      line: span.line,
      href: evidenceHref(fact),
      before,
      after,
      reason,
      evidence,
      refused: refused.map((reading) => reading.after),
    })),
    unresolved: unresolved.map(({ span, printed, reason }) => ({ line: span.line, href: placeHref(filing, span), printed, reason })),
    downloads: document.period ? periodDownloads(document.period.slug, true) : [],
  };
}

/** The list at `/documents/`, newest first. */
export function documentsView(): { readonly title: string; readonly documents: readonly DocumentReference[] } {
  return { title: 'Documents', documents: readArchive().map(documentReference).reverse() };
}
