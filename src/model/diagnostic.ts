import type { Span } from '#model/span.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A problem with its place. The code is permanent; what it means stands in `src/diagnostics/catalog.ts`. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly filing: string;
  readonly span?: Span;
  readonly message: string;
  readonly hint?: string;
}

/** What every stage returns: its value, and what it has to say about its input. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
