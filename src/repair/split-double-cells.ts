import { equals } from '#model/decimal.ts';
import { type Numeral, signedValue } from '#numerals/read-numerals.ts';
import type { GridCell } from '#tables/grid.ts';
import { isBlank } from '#tables/grid.ts';
import { numeralsOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import { cellWithNumeral } from './cell-with-numeral.ts';

const merged = 'Two numbers stand in one cell, and the next cell is blank.';
const echoed = 'The cell repeats its neighbour before its own number.';

function sameValue(left: Numeral | undefined, right: Numeral | undefined): boolean {
  return left !== undefined && right !== undefined && equals(signedValue(left), signedValue(right));
}

/** `8,926⇥8,926 9,809`: the second cell says its neighbour's number again, and then its own. */
function withoutEcho(cell: GridCell | undefined, left: GridCell | undefined): GridCell | undefined {
  const [first, second, third] = numeralsOf(cell);
  if (cell === undefined || second === undefined || third !== undefined || !sameValue(first, numeralsOf(left)[0])) return undefined;
  return cellWithNumeral(cell, second, echoed, [`The cell to its left prints ${left?.text.trim() ?? ''}.`]);
}

/** `7,830 8,496⇥⇥8.5`: as many numbers as the cell and the blank ones after it. */
function spread(cells: readonly (GridCell | undefined)[], at: number, isUsual: readonly boolean[]): readonly GridCell[] | undefined {
  const cell = cells[at];
  const numerals = numeralsOf(cell);
  if (cell === undefined || numerals.length < 2) return undefined;
  const room = cells.slice(at + 1, at + numerals.length);
  if (room.length !== numerals.length - 1 || !room.every((other, index) => isBlank(other) && isUsual[at + 1 + index])) return undefined;
  return numerals.map((numeral) => cellWithNumeral(cell, numeral, merged, ['There are as many numbers as cells.']));
}

function mendRow(row: RecognizedRow, isUsual: readonly boolean[]): RecognizedRow {
  const cells = [...row.cells];
  for (let at = 0; at < cells.length; at += 1) {
    const alone = withoutEcho(cells[at], cells[at - 1]);
    if (alone !== undefined) {
      cells[at] = alone;
      continue;
    }
    const pieces = spread(cells, at, isUsual);
    if (pieces === undefined) continue;
    cells.splice(at, pieces.length, ...pieces);
    at += pieces.length - 1;
  }
  return { ...row, cells };
}

/** Takes apart cells that hold the numbers of several columns. A row of which two cells are doubled is two rows, not this. */
export function splitDoubleCells(table: RecognizedTable): RecognizedTable {
  const figures = table.rows.filter((row) => !row.isSection);
  const isUsual = table.headers.map(
    (_, index) => figures.filter((row) => numeralsOf(row.cells[index]).length === 1).length * 2 >= figures.length,
  );
  return {
    ...table,
    rows: table.rows.map((row) => (row.cells.filter((cell) => numeralsOf(cell).length > 1).length === 1 ? mendRow(row, isUsual) : row)),
  };
}
