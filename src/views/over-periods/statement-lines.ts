import { remember } from '#collections/remember.ts';
import type { Fact, StatementSlug } from '#model/fact.ts';
import type { RowRole } from '#model/filing.ts';
import { endOf, isInstant, monthsOf, type Period, periodKey } from '#model/period.ts';
import { archivedFiling, issuersFilings } from '#series/archive.ts';
import { findFact } from '#series/find-fact.ts';
import { readWideStatement } from '#series/read-wide-statement.ts';
import type { WideRow } from '#series/wide-statement.ts';
import { type RankedRow, rowsWithRoles } from '#views/tables/sum-rows.ts';

/** A line item of a statement in all periods, under one accounting standard. */
export interface StatementLine {
  readonly key: string;
  /** As the latest document words it. */
  readonly wording: Fact;
  readonly standard: string;
  readonly unit: string;
  readonly role: RowRole;
  readonly isGrandTotal: boolean;
  /** By period key, as the latest and as the first document of the archive states it. */
  readonly latest: ReadonlyMap<string, Fact>;
  readonly firstSeen: ReadonlyMap<string, Fact>;
}

type Rank = Pick<RankedRow, 'role' | 'isGrandTotal'>;

/** The ranks that the rows of a filing's tables have, by fact. */
function ranksOf(filing: string): ReadonlyMap<string, Rank> {
  return remember(`ranks of ${filing}`, () => {
    const archived = archivedFiling(filing);
    const ranks = new Map<string, Rank>();
    for (const table of archived.filing.document.tables) {
      for (const row of rowsWithRoles({ archived, table })) {
        for (const id of row.facts.flatMap((ids) => ids.split(' '))) ranks.set(id, row);
      }
    }
    return ranks;
  });
}

const factsOf = ({ facts }: WideRow): ReadonlyMap<string, Fact> => new Map([...facts].map(([period, fact]) => [period, findFact(fact.id)]));

/** Of facts of several documents and periods, that of the newest document for the latest period. */
function newestOf(facts: Iterable<Fact>): Fact | undefined {
  const order = remember('order of filings', () => new Map(issuersFilings().map(({ name }, index) => [name, index])));
  const placeOf = ({ filing }: Fact): number => order.get(filing) ?? -1;
  const late = (left: Fact, right: Fact): number => (endOf(left.period) < endOf(right.period) ? 1 : -1);
  return [...facts].sort((left, right) => placeOf(right) - placeOf(left) || late(left, right))[0];
}

/** The figures of one item that stand in both sheets of the wide statement, side by side. */
function lineOf(latest: WideRow, first: WideRow, index: number): StatementLine | undefined {
  const facts = factsOf(latest);
  const newest = newestOf(facts.values());
  if (!newest) return undefined;
  const rank = ranksOf(newest.filing).get(newest.id);
  return {
    key: `r${index}`,
    wording: newest,
    standard: latest.standard,
    unit: latest.unit,
    role: rank?.role ?? 'item',
    isGrandTotal: rank?.isGrandTotal ?? false,
    latest: facts,
    firstSeen: factsOf(first),
  };
}

/** Every line of a statement, standard by standard, in the order of the newest document's statement. */
export function statementLines(statement: StatementSlug): readonly StatementLine[] {
  return remember(`lines of ${statement}`, () => {
    const { rows } = readWideStatement(statement);
    const half = rows.length / 2;
    return rows.slice(0, half).flatMap((row, index) => lineOf(row, rows[half + index] as WideRow, index) ?? []);
  });
}

/** `instant`, `6`: periods of one length stand in one table. */
export function lengthKey(period: Period): string {
  return isInstant(period) ? 'instant' : `${monthsOf(period) ?? periodKey(period)}`;
}

/** The periods of some lines, newest first. */
export function periodsOf(lines: readonly StatementLine[]): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const { latest } of lines) for (const [key, fact] of latest) periods.set(key, fact.period);
  const order = (period: Period): string => (isInstant(period) ? period.instant : `${period.end}${period.start}`);
  return [...periods.values()].sort((left, right) => (order(left) < order(right) ? 1 : -1));
}
