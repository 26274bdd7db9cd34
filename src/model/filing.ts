import type { AccountingStandard } from '#model/fact.ts';
import type { Duration, IsoDate, Period } from '#model/period.ts';
import type { SourceForm } from '#model/source-form.ts';
import type { Span } from '#model/span.ts';

/** A metadata value together with the place that says so. */
export interface Stated<T> {
  readonly value: T;
  readonly span: Span;
}

export type DocumentType = 'earnings-release' | 'quarterly-report' | 'annual-report' | 'unknown';

/** A name that the filing itself gives to a period: `1H25`, `2Q24`, `FY2023`. */
export interface PeriodLabel {
  readonly label: string;
  readonly period: Duration;
  readonly span: Span;
}

/** How the filing says its figures were shortened. */
export type RoundingPolicy = 'rounded' | 'truncated' | 'unknown';

/** What a filing says about itself. A field is absent where the text does not say. */
export interface FilingMetadata {
  readonly issuer?: Stated<string>;
  readonly ticker?: Stated<string>;
  readonly documentType: DocumentType;
  /** The document's own title, as printed. */
  readonly title?: Stated<string>;
  readonly published?: Stated<IsoDate>;
  /** The period that the document reports on. */
  readonly period?: Stated<Duration>;
  /** First month and day of a fiscal year, `MM-DD`, as it follows from the text. */
  readonly fiscalYearStart?: string;
  readonly standard?: Stated<AccountingStandard>;
  readonly unaudited?: Stated<string>;
  readonly consolidated?: Stated<string>;
  /** The sentence about audit or review, verbatim. */
  readonly review?: Stated<string>;
  readonly translation?: Stated<string>;
  readonly forwardLooking?: Stated<string>;
  readonly rounding?: Stated<RoundingPolicy>;
  readonly periodLabels: readonly PeriodLabel[];
}

/** One column of a table as its header says. */
export interface TableColumn {
  /** 1-based tab cell of the column's header. */
  readonly column: number;
  /** Header texts from the outermost group to the leaf, as printed. */
  readonly header: readonly string[];
  readonly period?: Period;
  readonly versus?: Period;
  readonly unit?: string;
  readonly kind?: string;
}

export type RowRole = 'section' | 'item' | 'total';

/** One row of a table; `facts` run parallel to the table's columns, '' where the cell is blank or unresolved. */
export interface TableRow {
  readonly line: number;
  readonly label: string;
  readonly depth: number;
  readonly role: RowRole;
  readonly facts: readonly string[];
}

/** A table of a filing as it stands there, with the facts that its cells state. */
export interface FilingTable {
  /** `<filing>#T<first line>`; lines as for blocks */
  readonly id: string;
  readonly statement: string;
  /** The heading or caption, as printed; empty where it has none. */
  readonly title: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The period of the table as a whole, where its heading gives one. */
  readonly period?: Period;
  /** The period that the header prints where it contradicts the heading sentence and the cover; the facts follow the heading. */
  readonly contradicted?: Period;
  readonly standard?: AccountingStandard;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table' | 'note' | 'footnote' | 'furniture';

/** A run of lines of one kind; lines of the text as it was read, which in Markdown and HTML are not those of the file. */
export interface Block {
  readonly kind: BlockKind;
  readonly firstLine: number;
  readonly lastLine: number;
  /** 1 for the outermost; headings only. */
  readonly level?: number;
}

/** What a section of a filing is about. */
export const sectionKinds = [
  'overview',
  'management-analysis',
  'results',
  'financial-position',
  'cash-flows',
  'segments',
  'orders',
  'research',
  'employees',
  'targets',
  'dividends',
  'risks',
  'company',
  'non-gaap',
  'statements',
  'notes',
  'accounting-policies',
  'going-concern',
  'subsequent-events',
  'shares',
  'review',
  'disclaimer',
  'other',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** A heading and what stands below it, to the next heading of its level or above. */
export interface Section {
  readonly kind: SectionKind;
  /** The heading, as printed, on one line. */
  readonly title: string;
  readonly level: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** What a filing says beside its figures that bears on them. */
export const eventKinds = [
  'dividend-payment',
  'record-date',
  'report-filing',
  'stock-split',
  'forecast',
  'accounting-policy',
  'subsequent-event',
  'going-concern',
  'audit-status',
  'declaration',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** A date, decision or change that a filing states, in its own words. */
export interface FilingEvent {
  readonly kind: EventKind;
  /** The sentence that says so, verbatim, with its place. */
  readonly said: Stated<string>;
  /** The day of which it speaks: of payment, of effect, of adoption. */
  readonly date?: IsoDate;
  /** Shares after a split for one before it. */
  readonly factor?: number;
}

/** Everything about one filing except its facts and findings. */
export interface FilingDocument {
  readonly filing: string;
  /** How the document was received. */
  readonly form: SourceForm;
  readonly sha256: string;
  /** Of the file as received; of the extracted text where that has pages. */
  readonly lineCount: number;
  readonly metadata: FilingMetadata;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly events: readonly FilingEvent[];
  readonly tables: readonly FilingTable[];
}
