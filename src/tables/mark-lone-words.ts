import { findPeriodLabels } from '#numerals/find-period-labels.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import { readTableUnit, readUnit } from '#numerals/read-unit.ts';
import { type GridCell, type GridRow, isBlank, isFigure, isNumbering, isText, textOf } from './grid.ts';

/** Whether words say of what period or in what unit the figures below them are. */
function headsColumns(text: string): boolean {
  return (
    findPeriods(text).length > 0 ||
    findPeriodLabels(text).length > 0 ||
    /\b(?:19|20)\d\d\b/.test(text) ||
    readUnit(text) !== undefined ||
    readTableUnit(text) !== undefined
  );
}

/** A reference to a note: `7`, `17.3`, `3(a)`, `6, 22`. */
const reference = /^\(?\d{1,2}(?:[.,(\s].{0,12})?$/;

/** Whether a column holds no figures beside the labels, but words and references to notes. */
function isBeforeFigures(rows: readonly GridRow[], column: number): boolean {
  const filled = rows.flatMap(({ cells, kind }) => (kind !== 'body' || isBlank(cells[column - 1]) ? [] : (cells[column - 1] as GridCell)));
  return (
    filled.every((cell) => !isFigure(cell) || reference.test(cell.text.trim())) &&
    rows.some((row) => row.cells.some((cell) => cell.column > column && isFigure(cell)))
  );
}

/** The words of a row in its first cell, where the labels stand; the cell keeps its place in the text. */
function asLabel(row: GridRow, cell: GridCell): GridRow {
  const cells = row.cells.map((other) => (other === cell ? { ...other, reading: { kind: 'blank' as const } } : other));
  return { ...row, kind: 'label', cells: [{ ...cell, column: 1 }, ...cells.slice(1)] };
}

/**
 * The rows of a run, in which words alone, or behind the mark of a list, neither over the labels nor over the figures, name a section and do not head another table,
 * as where they stand in the column of the notes:
 *
 *   Revenue⇥20⇥60,456⇥51,084
 *   ⇥Expenses⇥⇥
 *   Cost of materials⇥⇥47,708⇥36,104
 */
export function markLoneWords(rows: readonly GridRow[]): readonly GridRow[] {
  const filled = rows.filter(({ kind }) => kind !== 'blank' && kind !== 'rule' && kind !== 'repeat');
  const lone = new Map<GridRow, GridCell>();
  for (const [index, row] of filled.entries()) {
    const [only, another] = row.cells.filter((cell, place) => !isBlank(cell) && !(place === 0 && isNumbering(cell.text)));
    const [above, below] = [filled[index - 1], filled[index + 1]];
    if (row.kind !== 'header' || only === undefined || another !== undefined || !isText(only)) continue;
    if (above?.kind !== 'body' || below?.kind !== 'body' || headsColumns(textOf(only))) continue;
    if (isBeforeFigures(filled, only.column)) lone.set(row, only);
  }
  return rows.map((row) => {
    const cell = lone.get(row);
    return cell === undefined ? row : asLabel(row, cell);
  });
}
