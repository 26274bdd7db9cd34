import { absolute, type Decimal, formatDecimal } from '#model/decimal.ts';
import { signedValue } from '#numerals/read-numerals.ts';
import { numeralsOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import type { ColumnHint } from './column-hint.ts';
import type { Doubt, Reading } from './reading.ts';

const reason = 'The decimals are cut off.';

/** Every number with one decimal that begins with the digits that are left. */
function completions(left: Decimal, isNegative: boolean): readonly Decimal[] {
  return Array.from({ length: 10 }, (_, digit) => ({
    coefficient: left.coefficient * 10n + BigInt(isNegative ? -digit : digit),
    exponent: -1,
  }));
}

function readingsOf(row: RecognizedRow, at: number, column: number): readonly Reading[] {
  const cell = row.cells[column];
  const [numeral, another] = numeralsOf(cell);
  if (cell === undefined || numeral?.damage !== 'cut-decimal' || another !== undefined) return [];
  const { damage: _, ...sound } = numeral;
  return completions(signedValue(numeral), numeral.sign !== 'none').map((value) => {
    const after = formatDecimal(value);
    const reading = { kind: 'numerals', numerals: [{ ...sound, magnitude: absolute(value) }] } as const;
    return {
      at,
      rows: [{ ...row, cells: row.cells.with(column, { ...cell, reading, mend: { after, reason, evidence: [] } }) }],
      columns: [column],
      cost: 1,
      proof: 'ties',
      after,
    };
  });
}

/**
 * Percentages whose decimals a page edge cut off. Any of ten digits could stand there; the two amounts of the row say which.
 *
 *   Outsourcing services⇥14,145⇥15,790⇥11.   →   11.6
 */
export function doubtDecimals(table: RecognizedTable, columns: readonly ColumnHint[]): readonly Doubt[] {
  return table.rows.flatMap((row, at) =>
    columns.flatMap((column, index): readonly Doubt[] => {
      const readings = column.isChange && column.unit?.unit === 'percent' ? readingsOf(row, at, index) : [];
      return readings.length === 0 ? [] : [{ readings, mayStand: false }];
    }),
  );
}
