import { formatPeriod } from '#format/format-period.ts';
import type { Fact } from '#model/fact.ts';
import { dimensionKey } from '#series/fact-identity.ts';
import { factAnchor } from '#site/links.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import type { FactMark } from '#views/document-view.ts';
import { itemLink } from '#views/item-link.ts';

/** `Total revenues, six months ended September 30, 2020: 101,664,990 (JPY thousands)` */
function describe(fact: Fact): string {
  const { spoken, unitText } = figureAsPrinted(fact);
  const label = [...fact.path, fact.label].filter(Boolean).join(' › ');
  const members = dimensionKey(fact.dimensions);
  const compared = fact.versus ? `, compared with ${formatPeriod(fact.versus)}` : '';
  return `${label}${members === '' ? '' : ` [${members}]`}, ${formatPeriod(fact.period)}${compared}: ${spoken} (${unitText})`;
}

/** What a document's page says about a fact at its place. */
export function markFact(fact: Fact): FactMark {
  const href = itemLink(fact);
  return {
    id: fact.id,
    anchor: factAnchor(fact.id),
    status: fact.status,
    meaning: describe(fact),
    ...(href === undefined ? {} : { itemHref: href }),
  };
}
