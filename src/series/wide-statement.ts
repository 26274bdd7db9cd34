import type { PublishedFact } from '#series/published-facts.ts';
import { looseLabel } from '#ties/label-hints.ts';
import { mergeOrders } from './merge-orders.ts';

/** Which document speaks for a period: the latest that states it, or the first one of this archive. */
export const sheets = ['latest', 'as-first-seen'] as const;
export type Sheet = (typeof sheets)[number];

/** A line item over all periods, under one accounting standard. */
export interface WideRow {
  readonly item: string;
  readonly path: string;
  readonly label: string;
  readonly dimensions: string;
  readonly unit: string;
  readonly standard: string;
  readonly sheet: Sheet;
  /** By period key; a period that nobody states is missing. */
  readonly facts: ReadonlyMap<string, PublishedFact>;
}

/** A statement over all periods. */
export interface WideStatement {
  /** Period keys, oldest first: by end, then a balance before a span, then the longer span first. */
  readonly periods: readonly string[];
  /** Sheet by sheet, in it standard by standard, in it in the order of the statement. */
  readonly rows: readonly WideRow[];
}

interface Line {
  /** The latest document's wording. */
  wording: PublishedFact;
  readonly latest: Map<string, PublishedFact>;
  readonly firstSeen: Map<string, PublishedFact>;
}

const wideKinds: ReadonlySet<string> = new Set(['amount', 'per-share', 'count', 'ratio', 'nil']);

/**
 * Joins one statement of all filings. `facts` are those of the statement, oldest document first, in the order of their lines; changes
 * against another period are left out. Where a document prints a figure several times, the most precise printing counts.
 */
export function buildWideStatement(facts: Iterable<PublishedFact>): WideStatement {
  const periods = new Map<string, PublishedFact>();
  const lines = new Map<string, Line>();
  const orders = new Map<string, Map<string, Set<string>>>();
  for (const fact of facts) {
    if (!wideKinds.has(fact.kind)) continue;
    const period = periodOf(fact);
    periods.set(period, fact);
    const key = lineKey(fact);
    place(lines, key, period, fact);
    const ofStandard = orders.get(fact.standard) ?? new Map<string, Set<string>>();
    orders.set(fact.standard, ofStandard);
    const ofFiling = ofStandard.get(fact.filing) ?? new Set<string>();
    ofStandard.set(fact.filing, ofFiling);
    ofFiling.add(key);
  }
  const blocks = Array.from(orders, ([standard, ofStandard]) => ({ standard, keys: mergeOrders(newestFirst(ofStandard)) }));
  return {
    periods: Array.from(periods)
      .sort(byAge)
      .map(([key]) => key),
    rows: sheets.flatMap((sheet) => blocks.flatMap(({ standard, keys }) => keys.map((key) => toRow(lines, key, standard, sheet)))),
  };
}

function lineKey(fact: PublishedFact): string {
  const name = fact.item || `${fact.path} > ${fact.label}`;
  return JSON.stringify([fact.standard, name, looseLabel(fact.dimensions), fact.unit]);
}

/** `2020-09-30`, or `2020-04-01/2020-09-30`. */
function periodOf(fact: PublishedFact): string {
  return fact.period_start === '' ? fact.period_end : `${fact.period_start}/${fact.period_end}`;
}

function place(lines: Map<string, Line>, key: string, period: string, fact: PublishedFact): void {
  const line = lines.get(key) ?? { wording: fact, latest: new Map(), firstSeen: new Map() };
  lines.set(key, line);
  if (line.wording.filing !== fact.filing) line.wording = fact;
  const latest = line.latest.get(period);
  if (latest === undefined || latest.filing !== fact.filing || isBetter(fact, latest)) line.latest.set(period, fact);
  const first = line.firstSeen.get(period);
  if (first === undefined || (first.filing === fact.filing && isBetter(fact, first))) line.firstSeen.set(period, fact);
}

/** Of two printings in one document: the canonical one, then the more precise. */
function isBetter(fact: PublishedFact, other: PublishedFact): boolean {
  if (fact.canonical !== other.canonical) return fact.canonical === 'yes';
  return other.canonical !== 'yes' && fact.decimals > other.decimals;
}

function newestFirst(ofFiling: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  return Array.from(ofFiling.values(), (keys) => Array.from(keys)).reverse();
}

function byAge([, left]: readonly [string, PublishedFact], [, right]: readonly [string, PublishedFact]): number {
  return compareTexts(left.period_end, right.period_end) || compareTexts(left.period_start, right.period_start);
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function toRow(lines: ReadonlyMap<string, Line>, key: string, standard: string, sheet: Sheet): WideRow {
  const line = lines.get(key) as Line;
  const facts = sheet === 'latest' ? line.latest : line.firstSeen;
  const { wording } = line;
  return {
    item: wording.item,
    path: wording.path,
    label: wording.label,
    dimensions: wording.dimensions,
    unit: wording.unit,
    standard,
    sheet,
    facts,
  };
}
