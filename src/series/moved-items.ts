import { remember } from '#collections/remember.ts';
import { indexFacts } from './fact-index.ts';
import { itemOf } from './item-of-fact.ts';
import { hasItemPage } from './item-pages.ts';
import { slugOfConcept } from './item-slug.ts';

/**
 * The names that line items would have by the concepts of their own taxonomies, and the line item that has them: an address that once was a
 * page of its own leads on. A name that another line item bears is none of these.
 */
export function movedItems(): ReadonlyMap<string, string> {
  return remember('moved items', () => {
    const { byItem } = indexFacts();
    const moved = new Map<string, string>();
    for (const fact of [...byItem.values()].flat()) {
      if (fact.concept === undefined) continue;
      const [own, item] = [slugOfConcept(fact.concept), itemOf(fact)];
      if (own !== item && !byItem.has(own) && hasItemPage(item)) moved.set(own, item);
    }
    return new Map([...moved].sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}
