import type { Decimal } from '#model/decimal.ts';
import { type Numeral, signedValue } from '#numerals/read-numerals.ts';
import type { FootingCell, FootingRow } from '#ties/infer-footing.ts';
import type { GridCell } from './grid.ts';
import type { RecognizedTable } from './recognize-tables.ts';

/** The numerals of a cell; none for a cell that is no number. */
export function numeralsOf(cell: GridCell | undefined): readonly Numeral[] {
  return cell?.reading.kind === 'numerals' ? cell.reading.numerals : [];
}

/** The one figure of a cell as an operand of a sum. */
export function operandOf(cell: GridCell | undefined): FootingCell {
  if (cell?.reading.kind === 'nil') return 'nil';
  const [first, second] = numeralsOf(cell);
  return first === undefined || second !== undefined ? undefined : (signedValue(first) satisfies Decimal);
}

/** A table as rows of operands. */
export function footingRows(table: RecognizedTable): readonly FootingRow[] {
  return table.rows.map((row) => ({ label: row.label, isSection: row.isSection, values: row.cells.map(operandOf) }));
}
