import { readUnit } from '#numerals/read-unit.ts';
import { type GridCell, isBlank, isFigure, isText, textOf } from './grid.ts';

type Cells = readonly GridCell[];

/** Fewer rows with figures do not show where the labels of a table stand. */
const fewestRows = 3;

/**
 * Claims that the labels of a table stand in its last column: in its rows with figures words stand there and nowhere else, each row its
 * own. Units are no labels.
 */
function areLabelsLast(rows: readonly Cells[]): boolean {
  const filled = rows.filter((cells) => cells.some(isFigure));
  const last = Math.max(0, ...filled.map((cells) => cells.findLastIndex((cell) => !isBlank(cell))));
  const labelled = filled.filter((cells) => isText(cells[last]) && readUnit(textOf(cells[last])) === undefined);
  const words = new Set(labelled.map((cells) => textOf(cells[last])));
  return (
    last > 0 &&
    filled.length >= fewestRows &&
    labelled.length === filled.length &&
    words.size * 2 > filled.length &&
    rows.every((cells) => cells.length <= last + 1 || cells.slice(last + 1).every(isBlank)) &&
    filled.every((cells) => cells.slice(0, last).every((cell) => !isText(cell)))
  );
}

/**
 * The rows of a table with the labels first, where they stand last: what reads labels looks for them there. Each cell keeps its place.
 *
 *   404⇥318⇥Cash   →   Cash⇥404⇥318
 */
export function turnLabels(rows: readonly Cells[]): readonly Cells[] {
  if (!areLabelsLast(rows)) return rows;
  const filled = rows.filter((cells) => cells.some(isFigure));
  const last = Math.max(0, ...filled.map((cells) => cells.findLastIndex((cell) => !isBlank(cell))));
  return rows.map((cells) => {
    const label = cells[last];
    if (label === undefined) {
      const [first] = cells;
      return first === undefined ? cells : [blankBefore(first), ...cells.map(moved)];
    }
    return [{ ...label, column: 1 }, ...cells.slice(0, last).map(moved)];
  });
}

const moved = (cell: GridCell): GridCell => ({ ...cell, column: cell.column + 1 });

/** A blank cell in front of a row that is too short to have a label. */
function blankBefore(cell: GridCell): GridCell {
  return { column: 1, text: '', span: { ...cell.span, length: 0 }, reading: { kind: 'blank' } };
}
