import { equals } from '#model/decimal.ts';
import { type Numeral, signedValue } from '#numerals/read-numerals.ts';
import type { GridCell } from '#tables/grid.ts';
import { isBlank } from '#tables/grid.ts';
import { numeralsOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import { cellWithNumeral } from './cell-with-numeral.ts';
import type { Doubt, Reading } from './reading.ts';

const merged = 'Two numbers stand in one cell, and the next cell is blank.';
const echoed = 'The cell repeats its neighbour before its own number.';

/** Whether two numbers are the same, or have as many digits and one of them different. */
function likeness(left: Numeral | undefined, right: Numeral | undefined): 'same' | 'near' | 'none' {
  if (left === undefined || right === undefined || left.looksLikeYear || right.looksLikeYear) return 'none';
  if (equals(signedValue(left), signedValue(right))) return 'same';
  const [one, other] = [left, right].map((numeral) => String(numeral.magnitude.coefficient));
  if (one === undefined || other === undefined || one.length !== other.length || one.length < 4) return 'none';
  return [...one].filter((digit, index) => digit !== other[index]).length === 1 ? 'near' : 'none';
}

/** `8,926⇥8,926 9,809`: the second cell says its neighbour's number again, and then its own. */
function withoutEcho(row: RecognizedRow, at: number, column: number): readonly Reading[] {
  const [cell, left] = [row.cells[column], row.cells[column - 1]];
  const [first, second, third] = numeralsOf(cell);
  const like = likeness(first, numeralsOf(left)[0]);
  if (cell === undefined || second === undefined || third !== undefined || like === 'none') return [];
  const own = cellWithNumeral(cell, second, echoed, [`The cell to its left prints ${left?.text.trim() ?? ''}.`]);
  return [
    {
      at,
      rows: [{ ...row, cells: row.cells.with(column, own) }],
      columns: [column],
      cost: like === 'same' ? 1 : 3,
      proof: 'uncontradicted',
      after: own.mend?.after ?? '',
    },
  ];
}

/** `7,830 8,496⇥⇥8.5`: as many numbers as the cell and the blank ones after it. */
function spread(row: RecognizedRow, at: number, column: number, isUsual: readonly boolean[]): readonly Reading[] {
  const cell = row.cells[column];
  const numerals = numeralsOf(cell);
  if (cell === undefined) return [];
  const room = row.cells.slice(column + 1, column + numerals.length);
  if (room.length !== numerals.length - 1 || !room.every((other, index) => isBlank(other) && isUsual[column + 1 + index])) return [];
  const pieces = numerals.map((numeral): GridCell => cellWithNumeral(cell, numeral, merged, ['There are as many numbers as cells.']));
  const isEcho = likeness(numerals[0], numeralsOf(row.cells[column - 1])[0]) === 'same';
  return [
    {
      at,
      rows: [{ ...row, cells: row.cells.toSpliced(column, pieces.length, ...pieces) }],
      columns: pieces.map((_, index) => column + index),
      cost: isEcho ? 2 : 1,
      proof: 'uncontradicted',
      after: pieces.map((piece) => piece.mend?.after ?? '').join(' and '),
    },
  ];
}

/** Cells that hold the numbers of several columns. A row of which two cells are doubled is two rows, not this. */
export function doubtDoubleCells(table: RecognizedTable): readonly Doubt[] {
  const figures = table.rows.filter((row) => !row.isSection);
  const isUsual = table.headers.map(
    (_, index) => figures.filter((row) => numeralsOf(row.cells[index]).length === 1).length * 2 >= figures.length,
  );
  return table.rows.flatMap((row, at): readonly Doubt[] => {
    const doubled = row.cells.flatMap((cell, column) => (numeralsOf(cell).length > 1 ? [column] : []));
    const [column] = doubled;
    if (column === undefined || doubled.length > 1) return [];
    const readings = [...withoutEcho(row, at, column), ...spread(row, at, column, isUsual)];
    return readings.length === 0 ? [] : [{ readings, mayStand: false }];
  });
}
