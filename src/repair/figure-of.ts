import type { Decimal } from '#model/decimal.ts';
import { type Numeral, signedValue } from '#numerals/read-numerals.ts';
import type { GridCell } from '#tables/grid.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import type { FootingCell, FootingRow } from '#ties/infer-footing.ts';

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

/** A cell that is read as one of its numerals, with the record of the mending. */
export function cellWithNumeral(cell: GridCell, numeral: Numeral, reason: string, evidence: readonly string[]): GridCell {
  const after = cell.text.slice(numeral.start, numeral.end).trim();
  return { ...cell, reading: { kind: 'numerals', numerals: [numeral] }, mend: { after, reason, evidence } };
}
