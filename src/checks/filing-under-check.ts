import type { Fact } from '#model/fact.ts';
import type { FilingTable } from '#model/filing.ts';
import type { Duration } from '#model/period.ts';
import type { InferredRounding } from '#model/rounding.ts';
import type { FactBook } from './fact-book.ts';
import type { FootedTable } from './footed-tables.ts';

/** What every rule may look at. */
export interface FilingUnderCheck {
  readonly filing: string;
  /** As they were read, in the order of the document. */
  readonly facts: readonly Fact[];
  readonly book: FactBook;
  readonly tables: readonly FilingTable[];
  readonly footed: readonly FootedTable[];
  readonly rounding: InferredRounding;
  /** The period that the document says it reports on. */
  readonly period?: Duration | undefined;
}
