import { readClaims } from '#collections/read-filing.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import type { Fact } from '#model/fact.ts';
import { periodPage } from '#series/periods.ts';
import { evidenceHref, type Link, periodHref, statementHref } from '#site/links.ts';
import { placeHref } from '#site/place-href.ts';
import { itemLink } from './item-link.ts';
import { pageGroups } from './tables/page-groups.ts';

/** The charts of the issuer's selection that are drawn from a concept, by their titles. */
function chartsWith(concept: string | undefined): readonly string[] {
  if (concept === undefined) return [];
  const { charts, measures } = readIssuer();
  const named = Object.entries(measures)
    .filter(([, measure]) => JSON.stringify(measure).includes(`"${concept}"`))
    .map(([name]) => name);
  return charts.filter((chart) => named.some((name) => JSON.stringify(chart).includes(`"${name}"`))).map(({ title }) => title);
}

/** Everything of this site that uses a figure: pages, sentences of the document, charts, and the data files it stands in. */
export function touchedBy(fact: Fact): readonly Link[] {
  const page = periodPage(fact.period);
  const group = pageGroups.find(({ statements }) => statements.includes(fact.statement));
  const item = itemLink(fact);
  const sentences = readClaims(fact.filing).filter(({ facts, kind }) => kind !== 'date' && facts.includes(fact.id));
  return [
    { text: 'its place in the document', href: evidenceHref(fact.id) },
    ...(page ? [{ text: page.label, href: periodHref(page.slug) }] : []),
    ...(page && group ? [{ text: `${page.label}, ${group.title.toLowerCase()}`, href: statementHref(page.slug, group.slug) }] : []),
    ...(item === undefined ? [] : [{ text: 'the line item over time', href: item }]),
    ...sentences.map(({ line, offset, printed }) => ({
      text: `the sentence on line ${line} (${printed})`,
      href: placeHref(fact.filing, { line, offset }),
    })),
    ...(page ? chartsWith(fact.concept).map((title) => ({ text: `the chart “${title}”`, href: `${periodHref(page.slug)}#why` })) : []),
  ];
}
