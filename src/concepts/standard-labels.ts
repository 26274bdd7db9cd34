import { accountingStandards } from '#model/fact.ts';
import type { IssuerConcepts } from './concept.ts';
import { dictionaryOf } from './dictionaries.ts';
import { sectionLabels } from './section-labels.ts';

const builtIn: ReadonlySet<string> = new Set([
  ...sectionLabels,
  ...accountingStandards.flatMap((standard) => dictionaryOf(standard).flatMap((entry) => entry.labels)),
]);

/**
 * Clean labels as they are printed: `Income tax expense`, `Total current assets`. A label that lost its first letters is the end of one
 * of them. With the issuer's concepts, the issuer's own labels too.
 */
export function standardLabels(issuer?: IssuerConcepts): ReadonlySet<string> {
  if (!issuer) return builtIn;
  return new Set([...builtIn, ...issuer.labels, ...issuer.entries.flatMap((entry) => entry.labels)]);
}
