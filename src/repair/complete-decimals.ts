import { type Decimal, formatDecimal } from '#model/decimal.ts';
import { signedValue } from '#numerals/read-numerals.ts';
import { numeralsOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import { agreesWithRate } from './agrees-with-rate.ts';
import type { ColumnHint } from './column-hint.ts';

/** Every number with one decimal that begins with the digits that are left. */
function candidates(left: Decimal): readonly Decimal[] {
  const isNegative = left.coefficient < 0n;
  return Array.from({ length: 10 }, (_, digit) => ({
    coefficient: left.coefficient * 10n + BigInt(isNegative ? -digit : digit),
    exponent: -1,
  }));
}

function mendRow(row: RecognizedRow, rate: number, prior: number, current: number): RecognizedRow {
  const cell = row.cells[rate];
  const numeral = numeralsOf(cell)[0];
  const [before, after] = [numeralsOf(row.cells[prior])[0], numeralsOf(row.cells[current])[0]];
  if (cell === undefined || numeral?.damage !== 'cut-decimal' || before === undefined || after === undefined) return row;
  const fitting = candidates(signedValue(numeral)).filter((candidate) =>
    agreesWithRate(signedValue(before), signedValue(after), candidate),
  );
  const [only, another] = fitting;
  if (only === undefined || another !== undefined) return row;
  const { damage: _, ...sound } = numeral;
  const magnitude = { coefficient: only.coefficient < 0n ? -only.coefficient : only.coefficient, exponent: only.exponent };
  const mend = {
    after: formatDecimal(only),
    reason: 'The decimals are cut off.',
    evidence: [
      `${row.cells[current]?.text.trim() ?? ''} against ${row.cells[prior]?.text.trim() ?? ''} gives ${formatDecimal(only)} per cent, and no other number that begins with these digits.`,
    ],
  };
  return {
    ...row,
    cells: row.cells.toSpliced(rate, 1, { ...cell, reading: { kind: 'numerals', numerals: [{ ...sound, magnitude }] }, mend }),
  };
}

/**
 * Completes percentages whose decimals a page edge cut off, where the two amounts of the row leave one possibility:
 *
 *   Outsourcing services⇥14,145⇥15,790⇥11.   →   11.6
 */
export function completeDecimals(table: RecognizedTable, columns: readonly ColumnHint[]): RecognizedTable {
  const rate = columns.findIndex((column) => column.isChange && column.unit?.unit === 'percent');
  const amounts = columns.flatMap((column, index) => (column.isChange || column.unit?.unit === 'percent' || index > rate ? [] : [index]));
  const [prior, current] = [amounts.at(-2), amounts.at(-1)];
  if (rate < 0 || prior === undefined || current === undefined) return table;
  return { ...table, rows: table.rows.map((row) => mendRow(row, rate, prior, current)) };
}
