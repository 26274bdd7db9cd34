import type { Numeral } from '#numerals/read-numerals.ts';
import { numeralsOf } from '#tables/operands.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import type { ColumnMeaning } from './read-columns.ts';

/** No rate in tables is as large; an amount may be. */
const largest = 1000n;

/** Whether a figure without a mark may be a rate as the marked one is: as fine, and not large. */
function isLike({ magnitude }: Numeral, marked: Numeral): boolean {
  const { coefficient, exponent } = magnitude;
  return exponent === marked.magnitude.exponent && coefficient < largest * 10n ** BigInt(Math.max(0, -exponent));
}

/**
 * Columns without a unit whose first figure has a percent sign that the others are to be read with, as tables print it once:
 *
 *     Oncology⇥6,312⇥5,090⇥24.0%
 *     Surgery⇥2,553⇥2,488⇥2.6
 *
 * A whole number without a sign is a rate in a column of changes alone; beside a figure with a currency sign none is. The money that a head over
 * several columns names is not that of changes among them whose first figure is a rate with decimals.
 */
export function markPercentColumns(columns: readonly ColumnMeaning[], table: RecognizedTable): readonly ColumnMeaning[] {
  return columns.map((column, index) => {
    const isUnderMoney = column.isChange && /^[A-Z]{3}$/.test(column.unit?.unit ?? '');
    if (column.unit !== undefined && !isUnderMoney) return column;
    const figures = table.rows.flatMap((row) => numeralsOf(row.cells[index]).slice(0, 1));
    const [first, ...others] = figures;
    if (first?.isPercent !== true || others.every(({ isPercent }) => isPercent)) return column;
    const isFine = first.magnitude.exponent < 0 || (column.isChange && !isUnderMoney);
    const agree = others.every((other) => other.currency === undefined && (other.isPercent || isLike(other, first)));
    return isFine && agree ? { ...column, unit: { unit: 'percent', scale: 0 } } : column;
  });
}
