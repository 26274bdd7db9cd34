import type { Span } from '#model/span.ts';
import { type DigitGrouping, groupByCommas } from '#numerals/digit-grouping.ts';
import type { CellReading } from '#numerals/read-cell.ts';
import { readCell } from '#numerals/read-cell.ts';
import type { Line } from '#read/read-lines.ts';
import { mergeMarks } from './merge-marks.ts';

export interface GridCell {
  readonly column: number;
  readonly text: string;
  readonly span: Span;
  readonly reading: CellReading;
  /** How the cell was mended, where it was. */
  readonly mend?: Mend;
}

/** What was done to a damaged cell, and what agrees with it. */
export interface Mend {
  readonly after: string;
  readonly reason: string;
  readonly evidence: readonly string[];
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

/** Decides what a row is from its own cells; the first cell is taken for the stub. */
export function classifyRow(cells: readonly GridCell[]): RowKind {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return 'blank';
  if (filled.length > 1 && filled.every((cell) => /^\s*[:|]?[-=]{3,}[:|]?\s*$/.test(cell.text))) return 'rule';
  const values = filled.filter((cell) => cell.column > 1);
  const figures = values.filter((cell) => isFigure(cell)).length;
  if (figures > 0) return 'body';
  const first = filled[0];
  if (values.length === 0 && isFigure(first) && first?.reading.kind === 'numerals') return 'body';
  return values.some((cell) => isText(cell) || isYear(cell)) ? 'header' : 'label';
}

/** The rows of a run of tabular lines. */
export function toGrid(lines: readonly Line[], digits: DigitGrouping): readonly GridRow[] {
  return lines.map((line) => {
    const cells = mergeMarks(line.cells.map((cell) => ({ ...cell, reading: readCell(groupByCommas(cell.text, digits)) })));
    return { line: line.number, cells, kind: classifyRow(cells) };
  });
}
