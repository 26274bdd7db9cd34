import type { Fact } from '#model/fact.ts';
import type { FilingTable, TableRow } from '#model/filing.ts';
import { type Period, periodKey } from '#model/period.ts';
import type { ArchivedFiling } from '#series/archive.ts';
import { isMovement } from '#series/fact-identity.ts';

/** A table of a filing, with what it needs to be read. */
export interface TableSource {
  readonly archived: ArchivedFiling;
  readonly table: FilingTable;
}

/** The facts of one cell; several where one cell states several figures. */
export function factsAt({ archived }: TableSource, row: TableRow, index: number): readonly Fact[] {
  return (row.facts[index] ?? '').split(' ').flatMap((id) => archived.filing.factById.get(id) ?? []);
}

export function factsInColumn(source: TableSource, index: number): readonly Fact[] {
  return source.table.rows.flatMap((row) => factsAt(source, row, index));
}

export function factsInTable(source: TableSource): readonly Fact[] {
  return source.table.columns.flatMap((_, index) => factsInColumn(source, index));
}

/** What one column of a table is: a period's figures, a movement, or something else. */
export interface ColumnReading {
  readonly index: number;
  readonly period?: Period;
  readonly versus?: Period;
  readonly isMovement: boolean;
  readonly isRate: boolean;
}

function common(periods: readonly (Period | undefined)[]): Period | undefined {
  const [first] = periods;
  return first && periods.every((period) => period && periodKey(period) === periodKey(first)) ? first : undefined;
}

/** Reads the columns that hold facts. A period comes from the heading, else from the facts where they agree. */
export function readColumns(source: TableSource): readonly ColumnReading[] {
  return source.table.columns.flatMap((column, index) => {
    const facts = factsInColumn(source, index);
    if (facts.length === 0) return [];
    const period = column.period ?? common(facts.map((fact) => fact.period));
    const versus = column.versus ?? common(facts.map((fact) => fact.versus));
    const moves = versus !== undefined || facts.every(isMovement);
    return [
      {
        index,
        isMovement: moves,
        isRate: moves && facts.every((fact) => fact.unit === 'percent'),
        ...(period === undefined ? {} : { period }),
        ...(versus === undefined ? {} : { versus }),
      },
    ];
  });
}
