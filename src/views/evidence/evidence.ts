import type { FactStatus } from '#model/fact.ts';

/** A place inside the site, without its base path, and what stands there. */
export interface Place {
  readonly path: string;
  /** `1H25 earnings release, line 254` */
  readonly text: string;
}

/** A printing of the same fact elsewhere. */
export interface OtherPrinting extends Place {
  /** `101,665 (JPY millions)` */
  readonly figure: string;
  /** Absent where the document gives no date. */
  readonly published?: string;
  /** False where the two cannot both be right within their precision. */
  readonly agrees: boolean;
}

/** A check that a figure takes part in; figures of one part share it. */
export interface EvidenceCheck extends Place {
  /** `agrees exactly` */
  readonly verdict: string;
  readonly isProblem: boolean;
  readonly message: string;
}

/** How a damaged figure was read. */
export interface ReadingRepair {
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly evidence: readonly string[];
}

/** What a document states of one figure in turn; oldest document first. */
export interface HistoryEntry {
  readonly document: string;
  readonly published?: string;
  readonly figure: string;
  /** Whether the value differs from the document before. */
  readonly isChanged: boolean;
}

/** Everything that is known of one figure. */
export interface Evidence {
  /** Of the file as received. */
  readonly line: number;
  /** The line of `lines`, and the printed characters in it as UTF-16 indices. */
  readonly at: string;
  readonly start: number;
  readonly end: number;
  /** `101,664,990` */
  readonly figure: string;
  /** `JPY thousands` */
  readonly unit: string;
  /** In base units, where the unit shown is another: `JPY 101,664,990,000`. */
  readonly exact?: string;
  /** `to the thousand`; absent where the last digit is a whole one. */
  readonly precision?: string;
  /** `Cost of revenues › Cost of cloud services` */
  readonly label: string;
  /** `component=Retained earnings` */
  readonly members?: string;
  readonly period: string;
  readonly statement: string;
  readonly standard?: string;
  readonly status: FactStatus;
  readonly statusText: string;
  readonly remark?: string;
  readonly repair?: ReadingRepair;
  /** The page of the line item. */
  readonly item?: string;
  /** Indices of the part's checks. */
  readonly checks: readonly number[];
  readonly printings: readonly OtherPrinting[];
  /** Only where several documents state the figure. */
  readonly history: readonly HistoryEntry[];
}

/** `/data/evidence/<filing>/<n>.json`: the evidence of the figures of fifty lines. */
export interface EvidencePart {
  readonly filing: string;
  /** `1H25 earnings release` */
  readonly document: string;
  /** The document's own title, for citations. */
  readonly title: string;
  readonly company: string;
  readonly published?: string;
  /** The lines that hold a figure: of plain text and PDF verbatim, of Markdown and HTML what they say. */
  readonly lines: Readonly<Record<string, string>>;
  readonly checks: readonly EvidenceCheck[];
  /** By the part of the fact's id behind `#`. */
  readonly facts: Readonly<Record<string, Evidence>>;
}
