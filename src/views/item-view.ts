import { readGlossary } from '#collections/read-glossary.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { formatDate } from '#format/format-date.ts';
import type { ChartSpec } from '#model/chart-spec.ts';
import { type AccountingStandard, statementSlugs } from '#model/fact.ts';
import { archivedFiling } from '#series/archive.ts';
import { indexFacts } from '#series/fact-index.ts';
import { untiedFrom } from '#series/item-of-fact.ts';
import { hasItemPage, itemsWithPages } from '#series/item-pages.ts';
import { itemSeries } from '#series/item-series.ts';
import type { Movement } from '#series/movement-of-item.ts';
import { statedJoin } from '#series/stated-items.ts';
import { glossaryHref, itemHref, type Link, lineHref } from '#site/links.ts';
import { documentReference } from './build-references.ts';
import { itemDownloads } from './data-downloads.ts';
import { differencesOfItem } from './differences/restatements.ts';
import type { Figure } from './figure.ts';
import { termAnchor } from './glossary-view.ts';
import { bothStandards } from './items/both-standards.ts';
import { derivedTables } from './items/derived-table.ts';
import { itemChart } from './items/item-chart.ts';
import { type ItemSpark, itemSpark } from './items/item-spark.ts';
import { listItemPrintings, type PeriodPrintings } from './items/list-printings.ts';
import { nameItem } from './items/name-item.ts';
import { shareBasisTables } from './items/share-basis-tables.ts';
import { showSeries } from './items/show-series.ts';
import { type UnjoinedGroup, unjoinedItems } from './items/unjoined-items.ts';
import type { DocumentReference, Download, PeriodReference } from './references.ts';
import type { SeriesTable } from './series-table.ts';
import { isPrimary, primaryStatements, statementTitle } from './tables/statement-titles.ts';
import { type Why, whysOfItem } from './why/why-view.ts';

/** The item in one period. */
export interface ItemRow {
  /** The period in words: `six months ended September 30, 2020`, `as of March 31, 2020`. */
  readonly periodText: string;
  readonly periodLabel: string;
  readonly period?: PeriodReference;
  /** The value as the latest document states it. */
  readonly latest: Figure;
  readonly latestDocument: DocumentReference;
  /** The value as first seen in this archive, where it is another one. */
  readonly firstSeen?: Figure;
  readonly firstSeenDocument: DocumentReference;
  readonly isRestated: boolean;
  /** Against the same period a year before, same standard, same dimensions. */
  readonly change: Figure;
}

/** Values that can be compared with each other: one accounting standard, one set of dimensions, one unit, one length of period. */
export interface ItemSeries {
  /** `IFRS, six months` or `US GAAP, six months, Cloud services` */
  readonly title: string;
  readonly standard?: AccountingStandard;
  readonly unitText: string;
  /** What its changes are. */
  readonly movement: Movement;
  /** Newest first. */
  readonly rows: readonly ItemRow[];
  /** That its figures are printed on several share bases. */
  readonly note?: string;
}

export interface ItemView {
  readonly slug: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** What the taxonomies call it, the newest document's first. */
  readonly concepts: readonly string[];
  /** Other labels under which documents print it. */
  readonly alsoPrintedAs: readonly string[];
  readonly statementTexts: readonly string[];
  /** What a person stated, where no document says that the lines are the same. */
  readonly join?: { readonly text: string; readonly stated: string; readonly place: Link };
  readonly definition?: { readonly term: string; readonly text: string; readonly href: string };
  readonly series: readonly ItemSeries[];
  readonly chart?: ChartSpec;
  /** Periods that documents state under two accounting standards, side by side. */
  readonly standards: readonly SeriesTable[];
  /** On the current share basis, and for periods that no document prints. */
  readonly computed: readonly SeriesTable[];
  /** Its changes, opened into the parts that add up to them. */
  readonly whys: readonly Why[];
  readonly printings: readonly PeriodPrintings[];
  /** Where documents state it differently, and why, with the places. */
  readonly differences: readonly { readonly text: string; readonly places: readonly Link[] }[];
  /** Where the series breaks, in sentences. */
  readonly breaks: readonly string[];
  readonly downloads: readonly Download[];
}

/** One line item on the list of all items. */
export interface ListedItem {
  readonly slug: string;
  readonly label: string;
  /** The sections above it, where its label alone would not tell it from others. */
  readonly detail: string;
  readonly href: string;
  readonly periods: number;
  readonly spark?: ItemSpark;
}

/** A group of items on the list of all items. */
export interface ItemGroup {
  readonly statement: string;
  readonly title: string;
  readonly items: readonly ListedItem[];
}

/** Slugs of all items with a page. */
export function itemSlugs(): readonly string[] {
  return [...itemsWithPages()];
}

function definitionOf(slug: string): ItemView['definition'] {
  const entry = readGlossary().find(({ item }) => item === slug);
  return entry && { term: entry.term, text: entry.text, href: glossaryHref(termAnchor(entry.term)) };
}

function joinOf(slug: string): Pick<ItemView, 'join'> {
  const join = statedJoin(slug);
  if (!join) return {};
  const { text, stated, filing, line } = join;
  const place = { text: `${documentReference(archivedFiling(filing)).name}, line ${line}`, href: lineHref(filing, line) };
  return { join: { text, stated: formatDate(stated), place } };
}

/** That other documents have a line of this label, which is not taken for the same. */
function keptApart(slug: string): readonly string[] {
  const facts = indexFacts().byItem.get(slug) ?? [];
  const others = [...new Set(facts.flatMap(untiedFrom))].map((filing) => documentReference(archivedFiling(filing)).name);
  return others.length === 0
    ? []
    : [
        `Not joined: ${others.join(', ')} ${others.length === 1 ? 'has' : 'have'} a line of this label, and no figure shows that it is this one.`,
      ];
}

/** The chart of an item, with the name of its files. */
function chartOfItem(slug: string): ChartSpec | undefined {
  const chart = itemChart(nameItem(slug).label, itemSeries(slug));
  return chart && { ...chart, stem: `item-${slug}` };
}

/** The charts of all items that have one. */
export function itemCharts(): readonly ChartSpec[] {
  return itemSlugs().flatMap((slug) => chartOfItem(slug) ?? []);
}

/** One line item over all periods. */
export function itemView(slug: string): ItemView {
  if (!hasItemPage(slug)) throw new Error(`There is no item “${slug}”.`);
  const name = nameItem(slug);
  const all = itemSeries(slug);
  const definition = definitionOf(slug);
  const chart = chartOfItem(slug);
  return {
    slug,
    label: name.label,
    title: name.apart === '' ? name.label : `${name.label}, ${name.apart}`,
    description: `${name.label} in every period of this archive, each figure with its place in the document.`,
    concepts: name.concepts,
    alsoPrintedAs: name.others,
    statementTexts: name.statements.map(statementTitle),
    series: all.map(showSeries),
    standards: bothStandards(all),
    computed: [...shareBasisTables(all), ...derivedTables(all)],
    whys: whysOfItem(slug, name.label),
    printings: listItemPrintings(all),
    differences: differencesOfItem(slug),
    breaks: [
      ...readIssuer()
        .breaks.filter(({ affects }) => affects.includes(slug))
        .map(({ name: breakName, text }) => `${breakName}: ${text}`),
      ...keptApart(slug),
    ],
    downloads: itemDownloads(slug),
    ...joinOf(slug),
    ...(definition === undefined ? {} : { definition }),
    ...(chart === undefined ? {} : { chart }),
  };
}

/** All line items, by the statement in which they stand. */
export function itemsView(): {
  readonly title: string;
  readonly groups: readonly ItemGroup[];
  readonly unjoined: readonly UnjoinedGroup[];
} {
  const groups = new Map<string, ListedItem[]>();
  for (const slug of itemsWithPages()) {
    const { label, detail, statements, periods } = nameItem(slug);
    const [statement] = statements;
    if (statement === undefined) continue;
    const group = groups.get(statement) ?? [];
    const spark = itemSpark(itemSeries(slug));
    groups.set(statement, [...group, { slug, label, detail, href: itemHref(slug), periods, ...(spark ? { spark } : {}) }]);
  }
  const order = [...primaryStatements, ...statementSlugs.filter((each) => !isPrimary(each))];
  const listed = order.flatMap((statement) => {
    const items = groups.get(statement);
    return items ? [{ statement, title: statementTitle(statement), items: [...items].map(tellTwinsApart).sort(byLabel) }] : [];
  });
  return { title: 'Line items', groups: listed, unjoined: unjoinedItems() };
}

/** Of line items with one label, each is listed with its section. */
function tellTwinsApart(item: ListedItem, _: number, items: readonly ListedItem[]): ListedItem {
  const isTwin = items.some((other) => other !== item && other.label.toLowerCase() === item.label.toLowerCase());
  return isTwin && item.detail === '' ? { ...item, detail: nameItem(item.slug).section } : item;
}

function byLabel(left: ListedItem, right: ListedItem): number {
  const [a, b] = [`${left.label} ${left.detail}`.toLowerCase(), `${right.label} ${right.detail}`.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : 0;
}
