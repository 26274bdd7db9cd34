import type { Fact } from '#model/fact.ts';
import { hasItemPage } from '#series/item-pages.ts';
import { itemSlug } from '#series/item-slug.ts';
import { itemHref } from '#site/links.ts';

/** The page of a fact's line item, where it has one. */
export function itemLink(fact: Fact): string | undefined {
  const slug = itemSlug(fact);
  return hasItemPage(slug) ? itemHref(slug) : undefined;
}
