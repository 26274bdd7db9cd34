import { type Fact, statementSlugs } from '#model/fact.ts';
import { archivedFiling, issuersFilings } from '#series/archive.ts';
import { indexFacts } from '#series/fact-index.ts';
import { untiedFrom } from '#series/item-of-fact.ts';
import { hasItemPage } from '#series/item-pages.ts';
import { evidenceHref, itemHref, type Link } from '#site/links.ts';
import { documentReference } from '#views/build-references.ts';
import { statementTitle } from '#views/tables/statement-titles.ts';

/** Lines of one kind of table that are joined to nothing, each with its page or its place. */
export interface UnjoinedGroup {
  readonly title: string;
  readonly links: readonly Link[];
}

/** Whether a line item stands in one document alone, though there are others; of a single document, whether it stands in one period. */
function joinsNothing(slug: string, facts: readonly Fact[]): boolean {
  return issuersFilings().length > 1 ? new Set(facts.map(({ filing }) => filing)).size === 1 : !hasItemPage(slug);
}

/** `Current assets › Prepaid expenses, US GAAP`; of a label that other documents print too, with its own: `…, 1H30 release`. */
function nameLine(fact: Fact): string {
  const { path, label, standard, filing } = fact;
  const own = untiedFrom(fact).length > 0 ? documentReference(archivedFiling(filing)).name : undefined;
  return [[...path, label].join(' › '), standard, own].filter((text) => text !== undefined).join(', ');
}

/**
 * Line items that no other document has: neither the same concept, nor the same label at the same place with a figure that both print.
 * Nothing is taken for the same by its sound.
 */
export function unjoinedItems(): readonly UnjoinedGroup[] {
  const lone = [...indexFacts().byItem]
    .filter(([slug, facts]) => joinsNothing(slug, facts))
    .flatMap(([slug, facts]) => facts.slice(0, 1).map((fact) => ({ slug, fact })));
  const groups = Map.groupBy(lone, ({ fact }) => fact.statement);
  return statementSlugs.flatMap((statement) => {
    const links = (groups.get(statement) ?? []).map(({ slug, fact }) => ({
      text: nameLine(fact),
      href: hasItemPage(slug) ? itemHref(slug) : evidenceHref(fact.id),
    }));
    return links.length === 0 ? [] : [{ title: statementTitle(statement), links }];
  });
}
