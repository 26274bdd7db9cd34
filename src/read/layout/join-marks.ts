import { joinPlaced } from './placed-text.ts';
import type { GridCell } from './table-cell.ts';

/** As far apart as a mark may stand from its figure, in columns of the grid. */
const nearest = 1;

type Rows = readonly (readonly GridCell[])[];

const isFigure = (cell: GridCell | undefined): cell is GridCell => cell?.kind === 'figure';

/** The columns of the grid that hold words beside figures: what looks like a mark there is a unit, `EUR` among `shares` and `people`. */
function findWordColumns(rows: Rows): ReadonlySet<number> {
  const first = rows.findIndex((row) => row.some(isFigure));
  const words = rows.slice(Math.max(0, first)).flatMap((row) => row.filter(({ end, kind, start }) => kind === 'text' && end - start === 1));
  return new Set(words.map(({ start }) => start));
}

/**
 * Joins the marks of rows that stand in cells of their own to their figures, whose place they take. A mark beside no figure is a text.
 *
 *   $ │ (198 │ )   →   $(198)
 */
export function joinMarks(rows: Rows): Rows {
  const words = findWordColumns(rows);
  return rows.map((row) => joinRow(row, (cell) => !words.has(cell.start)));
}

function joinRow(row: readonly GridCell[], isMark: (cell: GridCell) => boolean): readonly GridCell[] {
  const joined: GridCell[] = [];
  for (const cell of row.toReversed()) {
    const next = joined.at(-1);
    if (cell.kind === 'open' && isMark(cell) && isFigure(next) && next.start - cell.end <= nearest)
      joined[joined.length - 1] = { ...next, start: cell.start, text: joinPlaced([cell.text, next.text]) };
    else joined.push(cell);
  }
  const closed: GridCell[] = [];
  for (const cell of joined.reverse()) {
    const last = closed.at(-1);
    if (cell.kind === 'close' && isMark(cell) && isFigure(last) && cell.start - last.end <= nearest)
      closed[closed.length - 1] = { ...last, end: cell.end, text: joinPlaced([last.text, cell.text]) };
    else closed.push(cell);
  }
  return closed.map((cell) => (cell.kind === 'open' || cell.kind === 'close' ? { ...cell, kind: 'text' } : cell));
}
