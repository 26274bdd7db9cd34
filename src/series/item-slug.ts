import type { Fact } from '#model/fact.ts';
import { rememberTexts } from '#model/remember-texts.ts';
import { standardFreeConcept } from '#ties/rules/equivalent-concepts.ts';

const longest = 160;

/** FNV-1a, to keep the shortened names of very long labels apart. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** `ProfitLossBeforeTax` gives `profit-loss-before-tax`. */
const kebab = rememberTexts((name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase(),
);

const slugify = rememberTexts((text: string): string => {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'unnamed' : slug;
});

/** The local name of a concept as a slug, whatever other taxonomies call the same line. */
export function slugOfConcept(concept: string): string {
  return kebab(concept.slice(concept.indexOf(':') + 1));
}

/**
 * What a line item is called by its line alone (`item-of-fact.ts` tells documents apart): its concept's local name, of lines that several
 * accounting standards have the one of IFRS; else `<statement>--<path>--<label>`.
 */
export function itemSlug(fact: Pick<Fact, 'concept' | 'statement' | 'path' | 'label'>): string {
  if (fact.concept !== undefined) return slugOfConcept(standardFreeConcept(fact.concept) ?? fact.concept);
  const slug = [fact.statement, ...fact.path, fact.label].map(slugify).join('--');
  return slug.length <= longest ? slug : `${slug.slice(0, longest - 9)}-${digest(slug)}`;
}
