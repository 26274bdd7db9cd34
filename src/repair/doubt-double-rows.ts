import type { GridCell } from '#tables/grid.ts';
import type { LabelVocabulary } from '#tables/label-vocabulary.ts';
import { numeralsOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import { cellWithNumeral } from './cell-with-numeral.ts';
import type { Doubt, Reading } from './reading.ts';
import { splitLabel } from './split-label.ts';

const reason = 'Two rows of the table stand on one line.';

function blankCell(cell: GridCell | undefined): GridCell | undefined {
  return cell === undefined ? undefined : { ...cell, reading: { kind: 'blank' } };
}

/** The two rows of a line; a cell with one number belongs to the first of them, or to the second. */
function halves(row: RecognizedRow, at: number, [above, below]: readonly [string, string], singles: 'first' | 'second'): Reading {
  const half = (place: 0 | 1, keepsSingles: boolean): readonly (GridCell | undefined)[] =>
    row.cells.map((cell) => {
      const numerals = numeralsOf(cell);
      const own = numerals[place];
      if (cell === undefined || numerals.length < 2) return keepsSingles ? cell : blankCell(cell);
      return own === undefined ? cell : cellWithNumeral(cell, own, reason, []);
    });
  return {
    at,
    rows: [
      { ...row, label: above, cells: half(0, singles === 'first') },
      { ...row, label: below, cells: half(1, singles === 'second') },
    ],
    columns: row.cells.flatMap((cell, column) => (numeralsOf(cell).length === 2 ? [column] : [])),
    cost: singles === 'first' ? 1 : 2,
    proof: 'ties',
    after: `${above}; ${below}`,
  };
}

/** Lines that hold two rows of their table; the sums of the table say whether, and to which row a number that stands alone belongs.
 *
 *   Balance, March 31, 2019 Cumulative impact⇥25,518⇥12,335 (33)⇥76,271 (33)
 */
export function doubtDoubleRows(table: RecognizedTable, vocabulary: LabelVocabulary): readonly Doubt[] {
  return table.rows.flatMap((row, at): readonly Doubt[] => {
    const counts = row.cells.map((cell) => numeralsOf(cell).length);
    const isDoubled = counts.filter((count) => count === 2).length >= 2 && counts.every((count) => count <= 2);
    const labels = isDoubled ? splitLabel(row.label, vocabulary) : undefined;
    if (labels === undefined) return [];
    const readings = counts.includes(1)
      ? [halves(row, at, labels, 'first'), halves(row, at, labels, 'second')]
      : [halves(row, at, labels, 'first')];
    return [{ readings, mayStand: false }];
  });
}
