import { readIssuer } from '#collections/read-issuer.ts';
import { remember } from '#collections/remember.ts';
import type { Fact } from '#model/fact.ts';
import { issuersFilings } from './archive.ts';
import { itemSlug } from './item-slug.ts';
import { tiedDocuments } from './tied-documents.ts';

/** Labels without a concept that several documents print, and that no figure ties: by document, the first of those that are tied to it. */
function untiedLines(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return remember('untied lines', () => {
    const stated = new Set(readIssuer().joins.map(({ item }) => item));
    const bare = issuersFilings().flatMap(({ filing }) => filing.facts.filter(({ concept }) => concept === undefined));
    const lines = [...Map.groupBy(bare, itemSlug)].filter(([slug]) => !stated.has(slug));
    return new Map(
      lines.flatMap(([slug, facts]) => {
        const firsts = tiedDocuments(facts);
        return new Set(firsts.values()).size > 1 ? [[slug, firsts] as const] : [];
      }),
    );
  });
}

/**
 * The document from which on a line is the same as in a fact's own; undefined where nothing is apart: a concept says what a line is, and so
 * does a person (`joins` of issuer.yaml), else a figure that two documents agree on.
 */
export function tiedSince(fact: Fact): string | undefined {
  return fact.concept === undefined ? untiedLines().get(itemSlug(fact))?.get(fact.filing) : undefined;
}

/** The line item of a fact. A label that documents share, but no figure, is one item for each: behind the oldest one's stands the document. */
export function itemOf(fact: Fact): string {
  const slug = itemSlug(fact);
  const since = tiedSince(fact);
  const [oldest] = since === undefined ? [] : (untiedLines().get(slug)?.values() ?? []);
  return since === undefined || since === oldest ? slug : `${slug}--${since}`;
}

/** The other documents that print a fact's label, and that no figure ties to its own; oldest first. */
export function untiedFrom(fact: Fact): readonly string[] {
  const since = tiedSince(fact);
  if (since === undefined) return [];
  return [...(untiedLines().get(itemSlug(fact)) ?? [])].filter(([, first]) => first !== since).map(([filing]) => filing);
}
