import { readUnit } from '#numerals/read-unit.ts';
import { type GridCell, type GridRow, isBlank, isFigure, isNumbering, isText, textOf } from './grid.ts';
import type { Segment } from './split-segments.ts';

/** Rows with words and figures on the right side that make a second side of a table; fewer may be remarks. */
const fewestRows = 3;

const filledBehind = (row: GridRow, column: number): readonly GridCell[] =>
  row.cells.filter((cell) => cell.column >= column && !isBlank(cell));

/** A column of labels right of figures, with figures to its right in turn: words in most rows, and never a figure. */
function labelsAt(body: readonly GridRow[], column: number): boolean {
  const words = body.filter((row) => isText(row.cells[column - 1]));
  const isLabel = (row: GridRow): boolean => {
    const text = textOf(row.cells[column - 1]);
    return text.length > 2 && readUnit(text) === undefined && !isNumbering(text);
  };
  const labelled = words.filter((row) => isLabel(row) && filledBehind(row, column + 1).some(isFigure));
  return (
    labelled.length >= fewestRows &&
    labelled.length * 2 >= body.filter((row) => row.kind === 'body').length &&
    words.every(isLabel) &&
    !body.some((row) => isFigure(row.cells[column - 1]))
  );
}

/** The headings over the figures of one side, as one text: where both sides have the same, they state the same of other lines. */
function headingsOf(header: readonly GridRow[], first: number, width: number): string {
  return header
    .map((row) => Array.from({ length: width }, (_, index) => row.cells[first + index]?.text.replace(/\s+/g, ' ').trim() ?? '').join('|'))
    .join('\n')
    .toLowerCase();
}

/** The columns in which a side holds figures, counted from its labels. */
function figureColumns(body: readonly GridRow[], first: number, width: number): string {
  return Array.from({ length: width }, (_, index) => body.some((row) => isFigure(row.cells[first + index]))).join();
}

/** The column of labels with which the right side begins; undefined for a table with one side. */
function rightSideOf({ body, header }: Segment): number | undefined {
  const width = Math.max(0, ...body.map((row) => filledBehind(row, 1).at(-1)?.column ?? 0));
  if (width < 4 || width % 2 === 1) return undefined;
  const half = width / 2;
  const isEven =
    labelsAt(body, half + 1) &&
    headingsOf(header, 1, half - 1) === headingsOf(header, half + 1, half - 1) &&
    figureColumns(body, 1, half - 1) === figureColumns(body, half + 1, half - 1);
  return isEven ? half + 1 : undefined;
}

/** Whether a row has words in a column and a figure somewhere behind them, as well as one before. */
function isTwoSided(row: GridRow | undefined, column: number): boolean {
  const isLabelled = row !== undefined && isText(row.cells[column - 1]) && readUnit(textOf(row.cells[column - 1])) === undefined;
  return isLabelled && row.cells.slice(1, column - 1).some(isFigure) && filledBehind(row, column + 1).some(isFigure);
}

/**
 * The rows of a run, in which words alone over the labels of the right side are the name of a section and not the headings of another
 * table: `⇥⇥Net assets⇥`, between rows of two sides.
 */
export function markSections(rows: readonly GridRow[]): readonly GridRow[] {
  return rows.map((row, index) => {
    const filled = filledBehind(row, 1);
    const column = filled.at(-1)?.column ?? 0;
    const isSection = row.kind === 'header' && column > 2 && filled.every((cell) => isText(cell) && [1, column].includes(cell.column));
    return isSection && rows.slice(0, index).some((other) => isTwoSided(other, column)) ? { ...row, kind: 'label' } : row;
  });
}

function kindOf(cells: readonly GridCell[]): GridRow['kind'] {
  if (cells.every(isBlank)) return 'blank';
  return cells.slice(1).some(isFigure) ? 'body' : 'label';
}

/**
 * Puts the right side of a table below its left one, where it has two with the same headings. Each cell keeps its own column and place.
 *
 *     Item⇥Amount⇥Item⇥Amount                        Item⇥Amount
 *     Current assets⇥24,204⇥Current liabilities⇥14,118   →   Current assets⇥24,204
 *                                                    Current liabilities⇥14,118
 */
export function stackSides(segment: Segment): Segment {
  const right = rightSideOf(segment);
  if (right === undefined) return segment;
  const left = (row: GridRow): readonly GridCell[] => row.cells.slice(0, right - 1);
  const behind = (row: GridRow): readonly GridCell[] => row.cells.slice(right - 1);
  const side = (cellsOf: (row: GridRow) => readonly GridCell[]): readonly GridRow[] =>
    segment.body.map((row) => ({ ...row, cells: cellsOf(row), kind: kindOf(cellsOf(row)) })).filter((row) => row.kind !== 'blank');
  /** The words over each side, where they differ, name its section: `Assets⇥Amount⇥Liabilities⇥Amount`. */
  const sections = (cellsOf: (row: GridRow) => readonly GridCell[]): readonly GridRow[] =>
    segment.header
      .filter(
        (row) =>
          textOf(row.cells[0]) !== '' && textOf(row.cells[right - 1]) !== '' && textOf(row.cells[0]) !== textOf(row.cells[right - 1]),
      )
      .map((row) => ({ ...row, cells: cellsOf(row).slice(0, 1), kind: 'label' }));
  return {
    ...segment,
    header: segment.header.map((row) => ({ ...row, cells: left(row) })),
    body: [...sections(left), ...side(left), ...sections(behind), ...side(behind)],
  };
}
