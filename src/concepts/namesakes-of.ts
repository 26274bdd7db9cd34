import { accountingStandards } from '#model/fact.ts';
import { dictionaryOf } from './dictionaries.ts';

/** Line items bear the local name of their concept, in small letters. */
const nameOf = (concept: string): string => concept.slice(concept.indexOf(':') + 1).toLowerCase();

const ofTaxonomies: ReadonlySet<string> = new Set(
  accountingStandards.flatMap((standard) => dictionaryOf(standard).map(({ concept }) => concept)),
);

/**
 * Which concepts of a file would share the line item of another concept, because only the prefix or the letter case tells their names apart:
 * pairs of the concept and its namesake. What the dictionaries hold themselves is no clash: there it is known which names mean one line.
 */
export function namesakesOf(concepts: readonly string[]): readonly (readonly [string, string])[] {
  const known = new Map([...ofTaxonomies].map((concept) => [nameOf(concept), concept]));
  return concepts.flatMap((concept) => {
    if (ofTaxonomies.has(concept)) return [];
    const namesake = known.get(nameOf(concept));
    known.set(nameOf(concept), namesake ?? concept);
    return namesake === undefined || namesake === concept ? [] : [[concept, namesake] as const];
  });
}
