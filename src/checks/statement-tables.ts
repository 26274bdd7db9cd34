import type { StatementSlug } from '#model/fact.ts';
import type { FilingTable } from '#model/filing.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import type { PrintedFact } from './printed-fact.ts';

/** A table with its figures, nils left out. */
export interface FilledTable {
  readonly table: FilingTable;
  readonly figures: readonly PrintedFact[];
}

/** The statements whose columns are periods or dates, and nothing else. */
export const statementsOverTime: ReadonlySet<StatementSlug> = new Set([
  'financial-position',
  'profit-or-loss',
  'comprehensive-income',
  'cash-flows',
]);

/** Every table that has figures, in the order of the document; changes are left out. */
export function filledTables({ tables, book }: FilingUnderCheck): FilledTable[] {
  return tables.flatMap((table) => {
    const figures = table.rows
      .flatMap((row) => row.facts)
      .flatMap((id) => book.byId.get(id) ?? [])
      .filter(({ fact, isNil }) => !isNil && fact.kind !== 'percent-change' && fact.kind !== 'change');
    return figures.length === 0 ? [] : [{ table, figures }];
  });
}

/** Whether a table is a statement over time. */
export function isOverTime({ table }: FilledTable): boolean {
  return statementsOverTime.has(table.statement as StatementSlug);
}

const forwardLooking: ReadonlySet<string> = new Set(['targets', 'dividends', 'tse-summary', 'highlights', 'narrative']);

/** Whether a table may speak of periods to come without saying so in every cell; its rows are often the periods. */
export function speaksOfFuture({ table }: FilledTable): boolean {
  return forwardLooking.has(table.statement);
}
