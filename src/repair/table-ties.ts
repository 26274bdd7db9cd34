import { footingRows, operandOf } from '#tables/operands.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import { inferFooting } from '#ties/infer-footing.ts';
import type { ColumnHint } from './column-hint.ts';

/** An equality of a table, in one column or in one row. */
export interface TableTie {
  readonly holds: boolean;
  /** The figures that take part: row and value column of each. */
  readonly cells: readonly (readonly [row: number, column: number])[];
  /** What holds, as evidence. */
  readonly says: string;
}

/** Every sum of the table, column by column. Nothing is allowed for rounding: a repair needs the last digit to agree. */
export function sumTies(table: RecognizedTable, columns: readonly ColumnHint[], order: 'auto' | 'trailing'): readonly TableTie[] {
  const { totals } = inferFooting(footingRows(table), { order, tolerance: 0 });
  return totals.flatMap(({ row, children, footingColumns, failingColumns }) => {
    const tie = (column: number, holds: boolean): TableTie => ({
      holds,
      cells: [row, ...children.map((child) => child.row)].flatMap((each) =>
        operandOf(table.rows[each]?.cells[column]) === undefined ? [] : [[each, column] as const],
      ),
      says: `With it, the rows add up to ${table.rows[row]?.label ?? ''} (line ${table.rows[row]?.line ?? 0}) in column ${columns[column]?.header[0] ?? column + 1}.`,
    });
    return [...footingColumns.map((column) => tie(column, true)), ...failingColumns.map((column) => tie(column, false))];
  });
}
