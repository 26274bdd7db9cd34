import type { Fact } from '#model/fact.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import type { FilingContext } from '#statements/context.ts';
import { type Breakdown, findBreakdown, type SentenceSoFar } from './breakdown.ts';
import type { ConceptFinder } from './concept-of-subject.ts';
import { openFactBook } from './fact-book.ts';
import { findFigures } from './figure.ts';
import { findMisdated, type Misdated } from './find-misdated.ts';
import { readAssertions } from './read-assertions.ts';
import type { Reader } from './reader.ts';
import type { Sentence } from './sentence.ts';
import { moveOn, type Passage, understand } from './understand.ts';

/** A sentence with what it asserts, each assertion with the measure under which it agrees best with the facts. */
export interface ReadSentence extends SentenceSoFar {
  readonly breakdown?: Breakdown;
  /** Figures that are those of another day than the sentence names. */
  readonly misdated: readonly Misdated[];
}

/** The currency in which most facts are. */
function commonCurrency(facts: readonly Fact[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { unit } of facts) if (/^[A-Z]{3}$/.test(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Reads the sentences of a filing in their order, each against the facts and against what its block said before. */
export function readProse(
  sentences: readonly Sentence[],
  facts: readonly Fact[],
  context: FilingContext,
  policy: RoundingPolicy,
  findConcept: ConceptFinder,
): readonly ReadSentence[] {
  const reader: Reader = { book: openFactBook(facts), policy, findConcept, currency: context.currency ?? commonCurrency(facts) };
  let passage: Passage = { block: 0, section: [] };
  let before: SentenceSoFar | undefined;
  return sentences.map((sentence): ReadSentence => {
    const assertions = readAssertions(sentence.text, context.calendar, context.dollar);
    passage = moveOn(passage, sentence, assertions, reader);
    const understood = assertions.map((assertion) => understand(assertion, passage, context, reader));
    const read = { sentence, figures: findFigures(sentence.text, context.dollar), understood };
    const breakdown = findBreakdown(read, before, context, reader);
    before = read;
    const misdated = understood.flatMap((each) => findMisdated(each, reader));
    return { ...read, misdated, ...(breakdown === undefined ? {} : { breakdown }) };
  });
}
