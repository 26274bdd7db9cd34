import type { FilingTable } from '#model/filing.ts';
import { borrowSums } from '#ties/footing/borrow-sums.ts';
import { findDeclared } from '#ties/footing/find-declared.ts';
import { type Footing, type FootingTotal, inferFooting } from '#ties/infer-footing.ts';
import { columnTables, type FootingTable, rowTables } from './footing-tables.ts';
import type { PrintedFact } from './printed-fact.ts';
import type { Term } from './weighted-terms.ts';

/** Residues of so many display units may still be independent rounding. */
const tolerance = 2;

/** A table of a filing with the sums that its numbers reveal, down its columns or along its rows. */
export interface FootedTable {
  readonly source: FilingTable;
  readonly direction: 'rows' | 'columns';
  readonly view: FootingTable;
  readonly footing: Footing;
}

/** One printed total beside its parts, in one column of a view. */
export interface TableSum {
  readonly found: FootingTotal;
  readonly column: number;
  readonly total: PrintedFact;
  readonly terms: readonly Term[];
  /** Labels of parts for which nothing is printed. */
  readonly absent: readonly string[];
}

/** A footing with further totals, each in a row that has none yet. */
function withTotals(footing: Footing, more: readonly FootingTotal[]): Footing {
  const known = new Set(footing.totals.map(({ row }) => row));
  const totals = [...footing.totals, ...more.filter(({ row }) => !known.has(row))];
  return more.length === 0 ? footing : { ...footing, totals: totals.toSorted((left, right) => left.row - right.row) };
}

/** Adds the sums that the numbers do not show but words do: those of other tables, and totals named after their section. */
function withExpectedSums(tables: readonly FootedTable[]): FootedTable[] {
  const borrowed = (['rows', 'columns'] as const).flatMap((direction) => {
    const own = tables.filter((table) => table.direction === direction);
    const sums = borrowSums(own.map(({ view, footing }) => ({ rows: view.rows, footing })));
    return own.map((table, index) => [table, sums[index] ?? []] as const);
  });
  const sumsOfTable = new Map(borrowed);
  return tables.map((table) => {
    const footing = withTotals(table.footing, sumsOfTable.get(table) ?? []);
    const declared = table.direction === 'rows' ? findDeclared(table.view.rows, footing) : [];
    return { ...table, footing: withTotals(footing, declared) };
  });
}

/** Finds the sums of every table, once for all rules. */
export function footTables(tables: readonly FilingTable[], lookUp: (id: string) => PrintedFact | undefined): FootedTable[] {
  const foot = (source: FilingTable, direction: FootedTable['direction'], view: FootingTable): FootedTable => ({
    source,
    direction,
    view,
    footing: inferFooting(view.rows, { order: 'auto', tolerance, isAdditive: true }),
  });
  const footed = tables.flatMap((table) => [
    ...rowTables(table, lookUp).map((view) => foot(table, 'rows', view)),
    ...columnTables(table, lookUp).map((view) => foot(table, 'columns', view)),
  ]);
  return withExpectedSums(footed);
}

/** One total of a view in one of its columns; undefined where nothing is printed for it or for any of its parts. */
export function sumAt({ view }: FootedTable, found: FootingTotal, column: number): TableSum | undefined {
  const total = view.cells[found.row]?.[column];
  if (total === undefined) return undefined;
  const terms: Term[] = [];
  const absent: string[] = [];
  for (const { row, weight } of found.children) {
    const part = view.cells[row]?.[column];
    if (part) terms.push({ printed: part, weight });
    else absent.push(view.rows[row]?.label ?? '');
  }
  return terms.length === 0 ? undefined : { found, column, total, terms, absent };
}

/** Every sum of a view that is tested, column by column. */
export function sumsOf(footed: FootedTable): TableSum[] {
  return footed.footing.totals.flatMap((found) =>
    [...found.footingColumns, ...found.failingColumns].flatMap((column) => sumAt(footed, found, column) ?? []),
  );
}
