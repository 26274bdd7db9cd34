import { formatDecimal } from '#model/decimal.ts';
import { signedValue } from '#numerals/read-numerals.ts';
import type { GridCell } from '#tables/grid.ts';
import { footingRows, numeralsOf, operandOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import { inferFooting } from '#ties/infer-footing.ts';
import { agreesWithRate } from './agrees-with-rate.ts';
import type { ColumnHint } from './column-hint.ts';

/** An equality of a table, in one column or in one row. */
export interface TableTie {
  readonly holds: boolean;
  /** The figures that take part: row and value column of each. */
  readonly cells: readonly (readonly [row: number, column: number])[];
  /** What holds, as evidence. */
  readonly says: string;
}

/** A column of percentages, and the two amounts that it compares. */
export interface RateColumn {
  readonly rate: number;
  readonly prior: number;
  readonly current: number;
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

function textOf(cell: GridCell | undefined): string {
  return cell?.mend?.after ?? cell?.text.trim() ?? '';
}

/** The tie of a row's percentage with its two amounts; undefined where one of the three is missing or damaged. */
export function rateTie(row: RecognizedRow, index: number, { current, prior, rate }: RateColumn): TableTie | undefined {
  const cells = [prior, current, rate].map((column) => row.cells[column]);
  const [before, after, change] = cells.map((cell) => numeralsOf(cell)[0]);
  const isWhole = cells.every((cell) => numeralsOf(cell).length === 1 && numeralsOf(cell)[0]?.damage !== 'cut-decimal');
  if (!isWhole || before === undefined || after === undefined || change === undefined) return undefined;
  const [was, is, percent] = [signedValue(before), signedValue(after), signedValue(change)];
  return {
    holds: agreesWithRate(was, is, percent),
    cells: [prior, current, rate].map((column) => [index, column] as const),
    says: `${textOf(cells[1])} against ${textOf(cells[0])} gives ${formatDecimal(percent)} per cent.`,
  };
}

/** The columns of a table that say by how much the two amounts before them differ, as most of their own rows confirm. */
export function findRateColumns(table: RecognizedTable, columns: readonly ColumnHint[]): readonly RateColumn[] {
  const isAmount = (column: ColumnHint): boolean => !column.isChange && column.unit?.unit !== 'percent';
  return columns.flatMap((column, rate) => {
    if (!column.isChange || column.unit?.unit !== 'percent') return [];
    const before = columns.flatMap((other, index) => (index < rate && isAmount(other) ? [index] : []));
    const [prior, current] = before.slice(-2);
    if (prior === undefined || current === undefined) return [];
    const found = { prior, current, rate };
    const ties = table.rows.flatMap((row, index) => rateTie(row, index, found) ?? []);
    const holding = ties.filter((tie) => tie.holds).length;
    return holding > 0 && holding * 2 > ties.length ? [found] : [];
  });
}
