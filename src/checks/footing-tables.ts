import type { Fact } from '#model/fact.ts';
import type { FilingTable } from '#model/filing.ts';
import { periodKey } from '#model/period.ts';
import type { FootingCell, FootingRow } from '#ties/infer-footing.ts';
import type { PrintedFact } from './printed-fact.ts';

/** One table seen by inference, with the fact behind each cell: rows as printed, or columns turned into rows. */
export interface FootingTable {
  readonly rows: readonly FootingRow[];
  readonly cells: readonly (readonly (PrintedFact | undefined)[])[];
}

type FactLookup = (id: string) => PrintedFact | undefined;

const summable: ReadonlySet<Fact['kind']> = new Set(['amount', 'count', 'change', 'per-share', 'nil']);

/** Figures of one family may be added: one currency, or counts of things; a unit printed with decimals stays apart. */
function familyOf(fact: Fact, fractional: ReadonlySet<string>): string {
  if (/^[A-Z]{3}$/.test(fact.unit) || fact.unit.includes('/') || fractional.has(fact.unit)) return fact.unit;
  return 'count';
}

function footingCell(printed: PrintedFact | undefined): FootingCell {
  if (!printed) return undefined;
  return printed.isNil ? 'nil' : printed.decimal;
}

function summableCells(table: FilingTable, lookUp: FactLookup): (PrintedFact | undefined)[][] {
  return table.rows.map((row) =>
    table.columns.map((_, column) => {
      const printed = lookUp(row.facts[column] ?? '');
      return printed && summable.has(printed.fact.kind) && printed.fact.dimensions.basis !== 'mixed' ? printed : undefined;
    }),
  );
}

/** The cells of a table, once for each family of units. */
function byFamily(table: FilingTable, lookUp: FactLookup): (PrintedFact | undefined)[][][] {
  const cells = summableCells(table, lookUp);
  const facts = cells.flat().flatMap((printed) => (printed ? [printed.fact] : []));
  const fractional = new Set(facts.filter((fact) => fact.decimals > 0).map((fact) => fact.unit));
  const families = new Set(facts.map((fact) => familyOf(fact, fractional)));
  return [...families].map((family) =>
    cells.map((row) => row.map((printed) => (printed && familyOf(printed.fact, fractional) === family ? printed : undefined))),
  );
}

/** The table as it stands: sums run down its columns. */
export function rowTables(table: FilingTable, lookUp: FactLookup): FootingTable[] {
  return byFamily(table, lookUp).map((cells) => ({
    cells,
    rows: table.rows.map((row, index) => ({
      label: row.label,
      isSection: row.role === 'section',
      values: (cells[index] ?? []).map(footingCell),
    })),
  }));
}

/** The innermost heading of a column that does not name its unit. */
function leafOf(header: readonly string[]): string {
  return (
    header.findLast((part) => part !== '' && !/^\(?(?:in )?(?:JPY|yen|USD|EUR|%|percent|thousands|millions|billions)\b/i.test(part)) ?? ''
  );
}

/** The table on its side: sums run along its rows, among columns of one period. */
export function columnTables(table: FilingTable, lookUp: FactLookup): FootingTable[] {
  const periods = new Map<string, number[]>();
  table.columns.forEach((column, index) => {
    const key = column.period ? periodKey(column.period) : '';
    periods.set(key, [...(periods.get(key) ?? []), index]);
  });
  return byFamily(table, lookUp).flatMap((cells) =>
    [...periods.values()]
      .filter((columns) => columns.length > 2)
      .map((columns) => {
        const turned = columns.map((column) => cells.map((row) => row[column]));
        const rows = columns.map((column, index) => ({
          label: leafOf(table.columns[column]?.header ?? []),
          isSection: false,
          values: (turned[index] ?? []).map(footingCell),
        }));
        return { cells: turned, rows };
      }),
  );
}
