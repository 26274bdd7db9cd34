import { type Column, findGridColumns } from './find-grid-columns.ts';
import { joinMarks } from './join-marks.ts';
import type { Layout, LinePiece } from './layout.ts';
import { placeCells } from './place-cells.ts';
import { added, joinPlaced, nothing } from './placed-text.ts';
import type { GridCell, WrittenCell } from './table-cell.ts';

/** No page has room for as many cells beside each other: what claims to be such a row is read as lines. */
const mostCells = 400;

type Rows = readonly (readonly GridCell[])[];

/** How the figures of a table are named: by their cell, or by their offset. */
export type Naming = 'cell' | 'offset';

function pieceOf({ column, isByOffset, text }: GridCell, naming: Naming): LinePiece {
  return { text, column, ...(naming === 'offset' || isByOffset === true ? { isByOffset: true } : {}) };
}

/**
 * Rows of a single text at the head or foot of a table that begins over its labels are its title, units and notes: lines, not rows. One
 * that begins over its figures is a heading.
 */
function isLine(row: readonly GridCell[], columns: readonly Column[]): boolean {
  const [only, ...others] = row;
  if (only?.kind !== 'text' || others.length > 0) return false;
  if (columns.length < 2) return true;
  const [first] = columns;
  const isOverLabels = first?.isOfFigures === false && only.start <= Math.min(...first.cells.map(({ start }) => start));
  return isOverLabels && (only.end - only.start > 1 || only.text.text.length > 60);
}

/** Labels that span rows, said again in each of them; and headings over several columns, said again where nothing stands below. */
function spread(rows: Rows, table: readonly (GridCell | undefined)[][], columns: readonly Column[], firstFigureRow: number): void {
  const isLabel = (index: number): boolean => columns[index]?.isOfFigures === false;
  for (const cell of rows.flat()) {
    if (cell.kind !== 'text') continue;
    const index = table[cell.row]?.indexOf(cell) ?? -1;
    if (index < 0) continue;
    if (cell.row >= firstFigureRow) {
      for (let below = cell.row + 1; isLabel(index) && below < cell.row + cell.rowSpan; below += 1) {
        const line = table[below];
        if (line !== undefined && line[index] === undefined) line[index] = cell;
      }
      continue;
    }
    columns.forEach((column, at) => {
      const line = table[cell.row];
      if (at <= index || line === undefined || line[at] !== undefined || column.start >= cell.end || !column.isOfFigures) return;
      const isHeaded = table.slice(0, firstFigureRow).some((other, row) => row !== cell.row && other[at] !== undefined);
      if (!isHeaded) line[at] = cell;
    });
  }
}

/** Labels closer to each other than this, in pixels, begin at one place. */
const sameIndent = 3;

/** How far each place where the labels of a table begin is indented: the leftmost is level 0, the next to its right 1, and so on. */
function findLevels(table: readonly (readonly (GridCell | undefined)[])[]): (label: GridCell | undefined) => number {
  const indents = table.flatMap(([label]) => (label?.kind === 'text' ? [label.indent ?? 0] : [])).sort((left, right) => left - right);
  const places = indents.filter((indent, index) => index === 0 || indent - (indents[index - 1] as number) > sameIndent);
  return (label) =>
    label?.kind === 'text'
      ? Math.max(
          0,
          places.findLastIndex((place) => place <= (label.indent ?? 0)),
        )
      : 0;
}

/**
 * Writes a table as rows of cells parted by tabs: spans laid out, spacers left out, marks joined to their figures. A heading over several
 * columns stands over the first of them. Titles above and notes below that take a row of their own become lines.
 */
export function writeTable(layout: Layout, written: readonly (readonly WrittenCell[])[], naming: Naming): void {
  const rows = joinMarks(placeCells(written));
  if (rows.some((row) => row.length > mostCells)) {
    for (const row of rows) for (const { text } of row) layout.addLine([{ text }]);
    layout.endBlock();
    return;
  }
  const columns = findGridColumns(rows);
  const isFull = (row: readonly GridCell[]): boolean => row.length > 0 && !isLine(row, columns);
  const [first, last] = [rows.findIndex(isFull), rows.findLastIndex(isFull)];
  const firstFigureRow = rows.findIndex((row) => row.some(({ kind }) => kind === 'figure'));
  const table = rows.map((): (GridCell | undefined)[] => columns.map(() => undefined));
  const places = new Map<string, number>();
  columns.forEach((column, index) => {
    for (const cell of column.cells) places.set(`${cell.row} ${cell.start}`, index);
  });
  for (const cell of rows.flat()) {
    const index = places.get(`${cell.row} ${cell.start}`) ?? 0;
    const line = table[cell.row];
    const taken = line?.[index];
    if (line !== undefined) line[index] = taken === undefined ? cell : { ...taken, text: joinPlaced([taken.text, added(' '), cell.text]) };
  }
  spread(rows, table, columns, firstFigureRow < 0 ? rows.length : firstFigureRow);
  const isHead = (row: number): boolean => row < firstFigureRow && table[row]?.slice(1).some((cell) => cell !== undefined) === true;
  const levelOf = findLevels(table.filter((_, row) => !isHead(row)));
  layout.endBlock();
  rows.forEach((row, index) => {
    const [only] = row;
    if (only === undefined) {
      const isBetweenRows = first >= 0 && index > first && index < last && rows[index - 1]?.length !== 0;
      if (isBetweenRows) layout.addLine(columns.map(() => ({ text: nothing })));
      return;
    }
    if (first < 0 || index < first || index > last) {
      layout.endBlock();
      layout.addLine([{ text: only.text }]);
      layout.endBlock();
      return;
    }
    const pieces = (table[index] ?? []).map((cell) => (cell === undefined ? { text: nothing } : pieceOf(cell, naming)));
    const level = isHead(index) ? 0 : levelOf(table[index]?.[0]);
    layout.addLine(
      level === 0 ? pieces : pieces.with(0, { ...pieces[0], text: joinPlaced([added('  '.repeat(level)), pieces[0]?.text ?? nothing]) }),
    );
  });
  layout.endBlock();
}
