import { formatPeriod } from '#format/format-period.ts';
import type { Fact } from '#model/fact.ts';
import { dimensionKey } from '#series/fact-identity.ts';
import { factAnchor } from '#site/links.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import type { FactMark } from '#views/document-view.ts';
import { itemLink } from '#views/item-link.ts';

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What stands around a figure in its table. */
export interface Surroundings {
  /** The first cell of its line. */
  readonly row: string;
  /** The column has a header that says period and unit. */
  readonly isHeaded: boolean;
}

/**
 * `Total revenues, six months ended September 30, 2020 (JPY thousands)`: what the figure is, as far as the label before it and the
 * header above it do not say so; empty where they say all.
 */
function describe(fact: Fact, { isHeaded, row }: Surroundings): string {
  const { unitText } = figureAsPrinted(fact);
  const isLabelled = plain(row) === plain(fact.label);
  if (isLabelled && isHeaded) return '';
  const label = isLabelled ? '' : [...fact.path, fact.label].filter(Boolean).join(' › ');
  const members = dimensionKey(fact.dimensions);
  const compared = fact.versus ? `, compared with ${formatPeriod(fact.versus)}` : '';
  const named = `${label}${members === '' ? '' : ` [${members}]`}`.trim();
  return `${named === '' ? '' : `${named}, `}${formatPeriod(fact.period)}${compared} (${unitText})`;
}

/** What a document's page says about a fact at its place. */
export function markFact(fact: Fact, around: Surroundings): FactMark {
  const href = itemLink(fact);
  return {
    id: fact.id,
    anchor: factAnchor(fact.id),
    status: fact.status,
    meaning: describe(fact, around),
    ...(fact.value?.startsWith('-') ? { isNegative: true } : {}),
    ...(href === undefined ? {} : { itemHref: href }),
  };
}
