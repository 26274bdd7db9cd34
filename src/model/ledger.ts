import type { Span } from '#model/span.ts';

/** A number that was read otherwise than its characters stand, with what proves it. */
export interface Repair {
  readonly fact: string;
  /** A repaired label leaves the number as it is printed. */
  readonly what: 'number' | 'label';
  readonly span: Span;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  /** Sums or quotients that hold with the repaired value, in words. */
  readonly evidence: readonly string[];
}

/** A number that stands in the text by extraction only; it never becomes a fact. */
export interface Phantom {
  readonly span: Span;
  readonly printed: string;
  readonly reason: string;
}

/** A numeric cell that was not understood; listed, never guessed. */
export interface Unresolved {
  readonly span: Span;
  readonly printed: string;
  readonly reason: string;
}

/** What became of the numeric cells of a filing that are no plain facts. */
export interface Ledger {
  readonly filing: string;
  readonly repairs: readonly Repair[];
  readonly phantoms: readonly Phantom[];
  readonly unresolved: readonly Unresolved[];
}
