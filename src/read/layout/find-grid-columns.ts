import type { GridCell } from './table-cell.ts';

/** A column of the table as a reader sees it: columns of the grid that never hold two things in one row. */
export interface Column {
  start: number;
  end: number;
  readonly cells: GridCell[];
  readonly isOfFigures: boolean;
}

const overlaps = (column: Column, cell: GridCell): boolean => cell.start < column.end && cell.end > column.start;
const holdsRow = (column: Column, row: number): boolean => column.cells.some((cell) => cell.row === row);
const byWidth = (left: GridCell, right: GridCell): number => left.end - left.start - (right.end - right.start) || left.row - right.row;

/** Collects cells into columns: narrow cells first, each into the first column that it overlaps and whose row is free. */
function collect(cells: readonly GridCell[], isOfFigures: boolean): Column[] {
  const columns: Column[] = [];
  const rows = new Map<Column, Set<number>>();
  for (const cell of [...cells].sort(byWidth)) {
    const met = columns.filter((column) => overlaps(column, cell));
    const free = met.find((column) => !rows.get(column)?.has(cell.row));
    if (free === undefined) {
      const column = { start: cell.start, end: cell.end, cells: [cell], isOfFigures };
      columns.push(column);
      rows.set(column, new Set([cell.row]));
      continue;
    }
    free.cells.push(cell);
    rows.get(free)?.add(cell.row);
    if (met.length === 1) {
      free.start = Math.min(free.start, cell.start);
      free.end = Math.max(free.end, cell.end);
    }
  }
  return columns;
}

/** The cells above the first row of figures that stand beside a column of figures, over its spacer, belong to it. */
function adoptHeadings(figures: readonly Column[], texts: readonly Column[], firstFigureRow: number): readonly Column[] {
  return texts.filter((column) => {
    const isHeading = column.cells.every((cell) => cell.row < firstFigureRow);
    if (!isHeading || figures.length === 0 || column.end <= (figures[0] as Column).start - 1) return true;
    const home =
      figures.find((other) => other.start >= column.start && other.start - column.end <= 1) ??
      figures.findLast((other) => other.end <= column.start + 1 && column.start - other.end <= 1);
    if (home === undefined || column.cells.some((cell) => holdsRow(home, cell.row))) return true;
    home.cells.push(...column.cells);
    return false;
  });
}

/**
 * Finds the columns of a table from the cells that hold something. Figures of several rows that overlap in the grid are one column,
 * with the marks that were joined to them and the spacers between; texts stand over the columns that they overlap, or are columns of
 * labels, notes and units of their own.
 */
export function findGridColumns(rows: readonly (readonly GridCell[])[]): readonly Column[] {
  const cells = rows.flat();
  const figures = collect(
    cells.filter(({ kind }) => kind === 'figure'),
    true,
  ).sort((left, right) => left.start - right.start);
  const firstFigureRow = Math.min(...cells.filter(({ kind }) => kind === 'figure').map(({ row }) => row), rows.length);
  const first = figures[0]?.start ?? Number.POSITIVE_INFINITY;
  const own: GridCell[] = [];
  const wide: { readonly cell: GridCell; readonly over: Column }[] = [];
  for (const cell of cells) {
    if (cell.kind === 'figure') continue;
    const over = figures.find((column) => overlaps(column, cell));
    if (cell.start < first && over !== undefined) own.push({ ...cell, end: Math.max(cell.start + 1, Math.min(cell.end, first)) });
    else if (over === undefined) own.push(cell);
    else wide.push({ cell, over });
  }
  for (const { cell, over } of wide) over.cells.push(cell);
  const texts = adoptHeadings(figures, collect(own, false), firstFigureRow);
  return [...figures, ...texts].sort((left, right) => left.start - right.start || left.end - right.end);
}
