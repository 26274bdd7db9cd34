import type { Period } from '#model/period.ts';
import type { Figure } from './figure.ts';
import type { Basis } from './measure.ts';

/** A figure with the part it has in an assertion. */
export interface Part {
  readonly figure: Figure;
  readonly kind: 'value' | 'movement' | 'outcome' | 'rate' | 'change' | 'comparative';
  readonly direction?: 'up' | 'down';
  /** The basis that the words beside the figure name. */
  readonly basis?: Basis;
  /** The period that the words beside the figure name. */
  readonly period?: Period;
  /** A comparative of the year before, without a date. */
  readonly isYearBefore?: boolean;
}

/** What a sentence says of one thing: `Sales were EUR 5 million, up 25.0% YoY (EUR 4 million for 1H24)`. */
export interface Assertion {
  /** What is measured, in the words of the sentence, the fullest first. */
  readonly subjects: readonly string[];
  /** Whether it stands among other things (`including taxes paid of EUR 5 million`), not in a sentence of its own. */
  readonly isListed: boolean;
  /** The period that stands in the subject or opens the sentence. */
  readonly period?: Period;
  /** The value first, or what it moved by. */
  readonly parts: readonly Part[];
}
