import type { Fact } from '#model/fact.ts';
import type { FilingTable } from '#model/filing.ts';
import { periodKey } from '#model/period.ts';
import { plainLabel } from '#ties/label-hints.ts';
import { compareRational } from '#ties/rational.ts';
import type { TwinsRule } from '#ties/rules/table-rules.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { findRepeatedRows } from './find-repeated-rows.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { suspectsOfPair } from './suspect.ts';
import { sharedPlace, show } from './write-numbers.ts';

type Cells = ReadonlyMap<string, PrintedFact>;

/** Fewer rows in common are a coincidence of words. */
const fewestRows = 4;

/** What a cell states, in the words of its own table. */
function cellKey(fact: Fact): string {
  const versus = fact.versus === undefined ? '' : periodKey(fact.versus);
  const dimensions = JSON.stringify(Object.entries(fact.dimensions).sort());
  return [plainLabel(fact.label), ...fact.path.map(plainLabel), periodKey(fact.period), versus, fact.unit, dimensions].join('|');
}

/** The figures of a table by what they state; a key that stands twice says nothing. */
function cellsOf(table: FilingTable, lookUp: (id: string) => PrintedFact | undefined): Cells {
  const cells = new Map<string, PrintedFact>();
  const twice = new Set<string>();
  for (const id of table.rows.flatMap((row) => row.facts)) {
    const printed = lookUp(id);
    if (printed === undefined || printed.isNil) continue;
    const key = cellKey(printed.fact);
    if (cells.has(key)) twice.add(key);
    cells.set(key, printed);
  }
  for (const key of twice) cells.delete(key);
  return cells;
}

/** The cells of two tables that state the same in the same unit, where the tables have nearly all their cells in common. */
function sharedCells(left: Cells, right: Cells): (readonly [PrintedFact, PrintedFact])[] {
  const shared = [...left].flatMap(([key, one]) => {
    const other = right.get(key);
    return other !== undefined && other.fact.decimals === one.fact.decimals ? [[one, other] as const] : [];
  });
  const rows = new Set(shared.map(([one]) => one.fact.line)).size;
  const isTwin = rows >= fewestRows && shared.length * 5 >= left.size * 4 && shared.length * 5 >= right.size * 4;
  return isTwin ? shared : [];
}

function comparePair(rule: TwinsRule, filing: string, shared: readonly (readonly [PrintedFact, PrintedFact])[]): Outcome[] {
  const differing = shared.filter(([one, other]) => compareRational(one.value, other.value) !== 0);
  const [first] = shared;
  if (first === undefined || differing.length * 3 > shared.length) return [];
  if (differing.length === 0) {
    const detail = `${shared.length} figures from here agree with those from line ${first[1].fact.line}`;
    return [toOutcome({ rule, filing, verdict: 'exact', facts: first.map(({ fact }) => fact), detail, isTie: false })];
  }
  return differing.map(([one, other]) => {
    const place = sharedPlace([one, other]);
    const detail = `${other.fact.label}: ${show(other.decimal, place)}; line ${one.fact.line} ${show(one.decimal, place)}, while ${shared.length - differing.length} other figures of both agree`;
    const facts = [other.fact, one.fact];
    return toOutcome({ rule, filing, verdict: 'inconsistent', facts, detail, isTie: false, suspects: suspectsOfPair(other, one) });
  });
}

/** Pairs of tables that have any cell in common, in the order of the document. */
function pairsOf(tables: readonly Cells[]): (readonly [Cells, Cells])[] {
  const known = new Map<string, number[]>();
  const pairs = new Map<string, readonly [Cells, Cells]>();
  tables.forEach((right, place) => {
    for (const key of right.keys()) {
      const earlier = known.get(key) ?? [];
      for (const index of earlier) {
        const left = tables[index];
        if (left !== undefined && index !== place) pairs.set(`${index} ${place}`, [left, right]);
      }
      known.set(key, [...earlier, place]);
    }
  });
  return [...pairs.values()];
}

/** Rows that stand twice in a table, one below the other. */
function checkRows(rule: TwinsRule, filing: string, table: FilingTable, lookUp: (id: string) => PrintedFact | undefined): Outcome[] {
  return findRepeatedRows(table, lookUp).map(([one, other]) => {
    const repeated = table.rows.find(({ facts }) => facts.includes(other.fact.id))?.facts.flatMap((id) => lookUp(id)?.fact ?? []) ?? [];
    return toOutcome({
      rule,
      filing,
      verdict: 'inconsistent',
      facts: [other.fact, ...repeated.filter(({ id }) => id !== other.fact.id)],
      title: 'A row is printed twice.',
      detail: `${other.fact.label}: the figures of line ${one.fact.line} again`,
      isTie: false,
      hint: `line ${other.fact.line} repeats line ${one.fact.line}; compare it with the document.`,
    });
  });
}

/** Compares tables that are printed twice, row by row under the same periods, and finds rows that are. */
export function checkTwins(rule: TwinsRule, { filing, book, tables }: FilingUnderCheck): Outcome[] {
  const lookUp = (id: string) => book.byId.get(id);
  const all = tables.map((table) => cellsOf(table, lookUp)).filter((cells) => cells.size >= fewestRows);
  return [
    ...pairsOf(all).flatMap(([left, right]) => comparePair(rule, filing, sharedCells(left, right))),
    ...tables.flatMap((table) => checkRows(rule, filing, table, lookUp)),
  ];
}
