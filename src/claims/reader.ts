import type { RoundingPolicy } from '#model/filing.ts';
import type { ConceptFinder } from './concept-of-subject.ts';
import type { FactBook } from './fact-book.ts';

/** What subjects are looked up in: the facts of the filing, and the dictionary. */
export interface Reader {
  readonly book: FactBook;
  /** The currency of the filing's amounts, for sentences that give percentages only. */
  readonly currency: string | undefined;
  readonly policy: RoundingPolicy;
  readonly findConcept: ConceptFinder;
}
