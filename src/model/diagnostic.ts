import type { Span } from '#model/span.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A place in a file: `content/concepts.yaml`, line and column from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A problem with its place. The code is permanent; what it means stands in `src/diagnostics/catalog.ts`. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly filing: string;
  readonly span?: Span;
  /** Where it stands in a file that a person writes beside the filings, from the root of the project; instead of a span. */
  readonly place?: FilePlace;
  readonly message: string;
  readonly hint?: string;
}

/** What every stage returns: its value, and what it has to say about its input. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
