import type { RefusedReading } from '#model/ledger.ts';
import type { Span } from '#model/span.ts';
import { inPlainStyle, type NumberStyle } from '#numerals/number-style.ts';
import type { CellReading } from '#numerals/read-cell.ts';
import { readCell } from '#numerals/read-cell.ts';
import { readUnit } from '#numerals/read-unit.ts';
import type { Line } from '#read/read-lines.ts';
import { mergeMarks } from './merge-marks.ts';
import { readMonthHeads } from './month-heads.ts';
import { turnLabels } from './turn-labels.ts';

export interface GridCell {
  readonly column: number;
  readonly text: string;
  readonly span: Span;
  readonly reading: CellReading;
  /** How the cell was mended, where it was. */
  readonly mend?: Mend;
  /** What was weighed for a damaged cell that stays as it stands. */
  readonly refused?: readonly RefusedReading[];
}

/** What was done to a damaged cell, and what agrees with it. */
export interface Mend {
  readonly after: string;
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly refused?: readonly RefusedReading[];
}

/** `header` has words where figures would stand, `label` only a stub, `rule` is a drawn line, `repeat` says again what stands elsewhere. */
export type RowKind = 'blank' | 'rule' | 'label' | 'header' | 'body' | 'repeat';

export interface GridRow {
  readonly line: number;
  readonly cells: readonly GridCell[];
  readonly kind: RowKind;
}

export function isBlank(cell: GridCell | undefined): boolean {
  return cell === undefined || cell.reading.kind === 'blank';
}

/** A figure or a dash: not text, not a bare year. */
export function isFigure(cell: GridCell | undefined): boolean {
  if (cell === undefined) return false;
  if (cell.reading.kind === 'nil') return true;
  return cell.reading.kind === 'numerals' && cell.reading.numerals.some((numeral) => !numeral.looksLikeYear);
}

export function isText(cell: GridCell | undefined): boolean {
  return cell?.reading.kind === 'text';
}

/** The words of a text cell; empty for any other cell. */
export function textOf(cell: GridCell | undefined): string {
  return cell?.reading.kind === 'text' ? cell.reading.text : '';
}

function isYear(cell: GridCell): boolean {
  return cell.reading.kind === 'numerals' && cell.reading.numerals.every((numeral) => numeral.looksLikeYear);
}

/** A mark where a figure would stand, which a note explains: `*`, `(#)`. */
export function isMark(cell: GridCell | undefined): boolean {
  return isText(cell) && /^[\s(]*[*#^@†‡]+[\s)]*$/.test(cell?.text ?? '');
}

/** A reference to a part of a note, which heads nothing: `3(a)(i)`, `44(d)`. */
function isReference(cell: GridCell): boolean {
  return /^\d{1,2}(?:\.\d{1,2})?\s?(?:\([a-z\d]{1,4}\))+$/i.test(cell.text.trim());
}

/** Decides what a row is from its own cells; the first cell is taken for the stub, or the first `stub` ones. */
export function classifyRow(cells: readonly GridCell[], stub = 1): RowKind {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return 'blank';
  if (filled.length > 1 && filled.every((cell) => /^\s*[:|]?[-=]{3,}[:|]?\s*$/.test(cell.text))) return 'rule';
  const values = filled.filter((cell) => cell.column > stub);
  if (values.some((cell) => isFigure(cell) || (cell.column > 1 && isMark(cell)))) return 'body';
  const first = filled[0];
  if (values.length === 0 && isFigure(first) && first?.reading.kind === 'numerals') return 'body';
  return values.some((cell) => (isText(cell) && !isReference(cell)) || isYear(cell)) ? 'header' : 'label';
}

/** A number or letter of a list in a cell of its own, or what heads a column of them: `1`, `(a)`, `IV.`, `Sr. No.`, `Code`. */
export function isNumbering(text: string): boolean {
  return /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]?$|^(?:(?:s[rl]?|serial)\.?\s*)?no\.?$|^#$|^(?:(?:account|item|line)\s)?codes?$/i.test(
    text.trim(),
  );
}

const accountCode = /^(?:[A-Z]{0,2}\d[\dA-Z]{2,6}|([A-Z])\1{3,})$/;
const year = /^(?:19|20)\d\d$/;
const fewestCodes = 3;
/** Fewer rows with figures do not show that their first cells are no labels. */
const fewestMarked = 3;

/** Claims that the first cells of rows are codes of accounts, each its own: `1100`, `11XX`, `A10000`. Years are none. */
export function areCodes(texts: readonly string[]): boolean {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '' && !/^(?:\p{L}+ )?code$/iu.test(text));
  const years = filled.filter((text) => year.test(text));
  return (
    filled.length >= fewestCodes &&
    filled.every((text) => accountCode.test(text)) &&
    new Set(filled).size === filled.length &&
    years.length * 2 < filled.length
  );
}

/** More columns do not stand before the labels of a table. */
const mostBefore = 3;

/** Whether the words of rows with figures stand in a column, and figures in none of its cells. */
function holdsLabels(figures: readonly (readonly GridCell[])[], column: number): boolean {
  const labelled = figures.filter((cells) => isText(cells[column - 1]) && readUnit(textOf(cells[column - 1])) === undefined);
  return labelled.length * 5 >= figures.length * 4 && !figures.some((cells) => isFigure(cells[column - 1]));
}

/** Whether the first cells of rows are blank, number them, are codes of accounts or a letter or two cut off the words beside them. */
function arePieces(rows: readonly (readonly GridCell[])[]): boolean {
  const isPiece = (cell: GridCell | undefined): boolean =>
    isBlank(cell) || isNumbering(cell?.text ?? '') || /^\p{L}{1,3}$/u.test(cell?.text.trim() ?? '');
  return rows.every(([first]) => isPiece(first)) || areCodes(rows.map(([first]) => first?.text ?? ''));
}

/**
 * The last column of the labels: one behind others that are blank, number the rows, hold codes of accounts or a letter or two cut off
 * the words beside them, and with words beside nearly all figures. Rows without figures may hold anything before it, where it is blank
 * or the mark of a list that stands beside the others.
 *
 *   ⇥⇥2023⇥2024
 *   Re⇥venue⇥8,926⇥9,809
 *   ⇥Other income⇥⇥
 */
function endOfLabels(rows: readonly (readonly GridCell[])[]): number {
  const figures = rows.filter((cells) => cells.slice(1).some(isFigure));
  if (figures.length < 2) return 1;
  if (arePieces(rows) && holdsLabels(figures, 2)) return 2;
  if (figures.length < fewestMarked) return 1;
  for (let column = 2; column <= mostBefore + 1; column += 1) {
    const before = (cells: readonly GridCell[]): boolean =>
      cells.slice(0, column - 1).every((cell) => isBlank(cell) || isNumbering(cell.text));
    if (figures.filter((cells) => !before(cells)).length * 8 > figures.length) return 1;
    if (holdsLabels(figures, column)) return column;
  }
  return 1;
}

/** The rows of a run of tabular lines. */
export function toGrid(lines: readonly Line[], numbers: NumberStyle): readonly GridRow[] {
  const read = lines.map((line) =>
    mergeMarks(line.cells.map((cell) => ({ ...cell, reading: readCell(inPlainStyle(cell.text, numbers)) }))),
  );
  const rows = readMonthHeads(turnLabels(read));
  const stub = endOfLabels(rows);
  return lines.map((line, index) => {
    const cells = rows[index] ?? [];
    return { line: line.number, cells, kind: classifyRow(cells, stub) };
  });
}
