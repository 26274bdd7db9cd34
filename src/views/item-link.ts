import type { Fact } from '#model/fact.ts';
import { itemOf } from '#series/item-of-fact.ts';
import { hasItemPage } from '#series/item-pages.ts';
import { itemHref } from '#site/links.ts';

/** The page of a fact's line item, where it has one. */
export function itemLink(fact: Fact): string | undefined {
  const slug = itemOf(fact);
  return hasItemPage(slug) ? itemHref(slug) : undefined;
}
