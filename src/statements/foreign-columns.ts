import { inLocalDollars } from '#numerals/local-dollar.ts';
import { readUnit, type UnitReading } from '#numerals/read-unit.ts';
import { numeralsOf } from '#tables/operands.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import type { ColumnMeaning } from './read-columns.ts';

/** The units of money that a statement about a table lists, by currency: `(Millions of yen, thousands of U.S. dollars)`. */
function listedUnits(texts: readonly string[]): ReadonlyMap<string, UnitReading> {
  const parts = texts.flatMap((text) => text.split(/[,;()[\]]|\band\b/));
  const units = parts.flatMap((part) => readUnit(part.trim()) ?? []).filter(({ scale, unit }) => scale !== undefined && isCurrency(unit));
  return new Map(units.map((unit) => [unit.unit ?? '', unit]));
}

function isCurrency(unit: string | undefined): boolean {
  return unit !== undefined && /^[A-Z]{3}$/.test(unit) && unit !== 'ADS';
}

/** The one currency that is printed beside figures of a column; undefined where there is none, or several. */
function markOf(table: RecognizedTable, index: number): string | undefined {
  const marks = new Set(table.rows.flatMap((row) => numeralsOf(row.cells[index]).flatMap(({ currency }) => currency ?? [])));
  return marks.size === 1 ? [...marks][0] : undefined;
}

/**
 * Columns without a unit of their own whose figures are marked in another currency than the table's: the first and the totals of a
 * translation into dollars. The mark holds for the whole column. Its scale is the one that the statement about the table lists for that
 * currency; where it lists none, nobody knows it. `dollar` is what a bare dollar sign means in the filing.
 *
 *   (Millions of yen, thousands of U.S. dollars)
 *   Net sales⇥¥ 220,118⇥$ 1,528,597
 *   Operating profit⇥20,447⇥141,993
 */
export function markForeignColumns(
  columns: readonly ColumnMeaning[],
  table: RecognizedTable,
  unit: UnitReading | undefined,
  statements: readonly string[],
  dollar: string | undefined,
): readonly ColumnMeaning[] {
  if (!isCurrency(unit?.unit)) return columns;
  const listed = listedUnits(statements);
  return columns.map((column, index) => {
    const printed = column.unit?.unit === undefined && column.unit?.scale === undefined ? markOf(table, index) : undefined;
    const mark = printed && inLocalDollars(printed, '', dollar);
    if (mark === undefined || mark === inLocalDollars(unit?.unit ?? '', '', dollar)) return column;
    const own = listed.get(mark);
    return own === undefined ? { ...column, unit: { unit: mark }, lacksScale: true } : { ...column, unit: own };
  });
}
