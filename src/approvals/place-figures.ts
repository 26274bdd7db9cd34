import type { Fact } from '#model/fact.ts';
import type { FilingTable, TableRow } from '#model/filing.ts';

/** Tables with the figures that a person left in them: without those set aside, and with those added at their line and cell. */
export function placeFigures(tables: readonly FilingTable[], facts: readonly Fact[]): readonly FilingTable[] {
  const known = new Set(facts.map((fact) => fact.id));
  const shown = new Set(tables.flatMap((table) => table.rows.flatMap((row) => row.facts.flatMap((ids) => ids.split(' ')))));
  const added = facts.filter((fact) => fact.status === 'approved' && fact.column !== undefined && !shown.has(fact.id));
  const placeRow = (table: FilingTable, row: TableRow): TableRow => {
    const here = added.filter((fact) => fact.line === row.line);
    const cells = table.columns.map(({ column }, index) => {
      const ids = (row.facts[index] ?? '').split(' ').filter((id) => known.has(id));
      return [...ids, ...here.filter((fact) => fact.column === column).map((fact) => fact.id)].join(' ');
    });
    return { ...row, facts: row.facts.length === 0 && here.length === 0 ? [] : cells };
  };
  return tables.map((table) => ({ ...table, rows: table.rows.map((row) => placeRow(table, row)) }));
}
