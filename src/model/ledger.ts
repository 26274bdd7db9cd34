import type { Span } from '#model/span.ts';

/** A reading of a damaged place that was weighed and not taken. */
export interface RefusedReading {
  readonly after: string;
  /** How unlikely the damage is that it supposes; 1 is the usual one. */
  readonly cost: number;
  readonly reason: string;
}

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
  /** The other readings of the place, where there were some. */
  readonly refused?: readonly RefusedReading[];
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
  /** The readings that were weighed, where there were some. */
  readonly refused?: readonly RefusedReading[];
}

/** What became of the numeric cells of a filing that are no plain facts. */
export interface Ledger {
  readonly filing: string;
  readonly repairs: readonly Repair[];
  readonly phantoms: readonly Phantom[];
  readonly unresolved: readonly Unresolved[];
}
