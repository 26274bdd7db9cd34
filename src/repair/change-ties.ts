import { absolute, compare, type Decimal, formatDecimal, subtract } from '#model/decimal.ts';
import { signedValue } from '#numerals/read-numerals.ts';
import type { GridCell } from '#tables/grid.ts';
import { numeralsOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import { agreesWithRate } from './agrees-with-rate.ts';
import type { ColumnHint } from './column-hint.ts';
import type { TableTie } from './table-ties.ts';

/** A column that says by how much two amounts of its row differ: in per cent, or in their own unit. */
export interface ChangeColumn {
  readonly change: number;
  readonly prior: number;
  readonly current: number;
  readonly isPercent: boolean;
}

function textOf(cell: GridCell | undefined): string {
  return cell?.mend?.after ?? cell?.text.trim() ?? '';
}

/** Whether two amounts differ by a third, within a unit of its last place. */
function agreesWithDifference(prior: Decimal, current: Decimal, change: Decimal): boolean {
  return compare(absolute(subtract(subtract(current, prior), change)), { coefficient: 1n, exponent: change.exponent }) <= 0;
}

/** The tie of a change with its two amounts; undefined where one of the three is missing or damaged. */
export function changeTie(row: RecognizedRow, index: number, { change, current, isPercent, prior }: ChangeColumn): TableTie | undefined {
  const cells = [prior, current, change].map((column) => row.cells[column]);
  const [before, after, difference] = cells.map((cell) => numeralsOf(cell)[0]);
  const isWhole = cells.every((cell) => numeralsOf(cell).length === 1 && numeralsOf(cell)[0]?.damage !== 'cut-decimal');
  if (!isWhole || before === undefined || after === undefined || difference === undefined) return undefined;
  const [was, is, by] = [signedValue(before), signedValue(after), signedValue(difference)];
  return {
    holds: isPercent ? agreesWithRate(was, is, by) : agreesWithDifference(was, is, by),
    cells: [prior, current, change].map((column) => [index, column] as const),
    says: isPercent
      ? `${textOf(cells[1])} against ${textOf(cells[0])} gives ${formatDecimal(by)} per cent.`
      : `${textOf(cells[1])} less ${textOf(cells[0])} is ${textOf(cells[2])}.`,
  };
}

/** The equalities of a row with the changes that it prints. */
export function changeTies(row: RecognizedRow, index: number, columns: readonly ChangeColumn[]): readonly TableTie[] {
  return columns.flatMap((column) => changeTie(row, index, column) ?? []);
}

/** The columns of a table that say by how much the two amounts before them differ, as most of their own rows confirm. */
export function findChangeColumns(table: RecognizedTable, columns: readonly ColumnHint[]): readonly ChangeColumn[] {
  const isAmount = (column: ColumnHint): boolean => !column.isChange && column.unit?.unit !== 'percent';
  return columns.flatMap((column, change) => {
    if (!column.isChange) return [];
    const [prior, current] = columns.flatMap((other, index) => (index < change && isAmount(other) ? [index] : [])).slice(-2);
    if (prior === undefined || current === undefined) return [];
    const found = { change, prior, current, isPercent: column.unit?.unit === 'percent' };
    const ties = table.rows.flatMap((row, index) => changeTie(row, index, found) ?? []);
    const holding = ties.filter((tie) => tie.holds).length;
    return holding > 0 && holding * 2 > ties.length ? [found] : [];
  });
}
