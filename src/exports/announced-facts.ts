import type { PublishedFact } from '#series/published-facts.ts';
import type { AnnouncedFact } from './announced-columns.ts';
import { dimensionOf } from './dimension-of.ts';

/** Every forecast as announced: a forecast is a series of announcements, and none replaces another. */
export function forecastsAmong(facts: Iterable<PublishedFact>, publishedOn: (filing: string) => string): readonly AnnouncedFact[] {
  return announcedAmong(facts, publishedOn, (fact) => dimensionOf(fact.dimensions, 'scenario') !== '');
}

/** Every dividend, paid and forecast: the tables on dividends, and dividends per share wherever they stand. */
export function dividendsAmong(facts: Iterable<PublishedFact>, publishedOn: (filing: string) => string): readonly AnnouncedFact[] {
  return announcedAmong(facts, publishedOn, isDividend);
}

function isDividend(fact: PublishedFact): boolean {
  return fact.statement === 'dividends' || (fact.unit.includes('/') && /\bdividends?\b/i.test(fact.label));
}

/** Oldest announcement first, in it by period, and otherwise as they stand in the documents. */
function announcedAmong(
  facts: Iterable<PublishedFact>,
  publishedOn: (filing: string) => string,
  isWanted: (fact: PublishedFact) => boolean,
): readonly AnnouncedFact[] {
  const wanted: AnnouncedFact[] = [];
  for (const fact of facts)
    if (isWanted(fact)) wanted.push({ fact, announced: dimensionOf(fact.dimensions, 'announced') || publishedOn(fact.filing) });
  return wanted.sort((left, right) => compareTexts(sortKey(left), sortKey(right)));
}

function sortKey({ fact, announced }: AnnouncedFact): string {
  return `${announced} ${fact.period_end}`;
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Picks announced figures out of all facts; `publishedOn` gives a document's date, or ''. */
export type AnnouncedSelection = typeof forecastsAmong;
