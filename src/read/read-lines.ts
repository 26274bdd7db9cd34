import { codePointLength, type Span } from '#model/span.ts';

/** One cell of a line: the characters between two tabs. */
export interface Cell {
  /** 1-based. */
  readonly column: number;
  readonly text: string;
  readonly span: Span;
}

/** One line of a source file, without its line end. */
export interface Line {
  /** 1-based; lines are split at LF only. */
  readonly number: number;
  readonly text: string;
  /** The cells of a line that holds tabs; a line that is no row is a single cell. */
  readonly cells: readonly Cell[];
  readonly isTabular: boolean;
  /** Set where the reader of the document knows the line for a running head or a page number. */
  readonly isMargin?: true;
}

/** No page has room for as many columns: a line with more cells than these is text, however it came to its tabs. */
const mostCells = 1000;

/** The cells of a line; of one with too many, those up to the blank behind the last that is filled; if still too many, the whole line. */
function splitCells(text: string): readonly string[] {
  const pieces = text.split('\t');
  if (pieces.length <= mostCells) return pieces;
  const filled = pieces.slice(0, pieces.findLastIndex((piece) => piece.trim() !== '') + 2);
  return filled.length > mostCells ? [text] : filled;
}

function readCells(text: string, number: number): readonly Cell[] {
  const cells: Cell[] = [];
  let offset = 1;
  for (const [index, piece] of splitCells(text).entries()) {
    const length = codePointLength(piece);
    cells.push({ column: index + 1, text: piece, span: { line: number, offset, length } });
    offset += length + 1;
  }
  return cells;
}

/** In a text that parts its rows by blank lines, at least so many of ten rows that follow each other are parted so. */
const mostOfTen = 9;
const fewestGaps = 8;

/** Whether a text has a blank line between the rows of its tables. */
function partsRows(lines: readonly Line[]): boolean {
  let [gaps, touching] = [0, 0];
  for (const [index, line] of lines.entries()) {
    if (!line.isTabular) continue;
    if (lines[index + 1]?.isTabular) touching += 1;
    else if (lines[index + 1]?.text.trim() === '' && lines[index + 2]?.isTabular) gaps += 1;
  }
  return gaps >= fewestGaps && gaps * 10 >= (gaps + touching) * mostOfTen;
}

/** Whether a line is the gap between two rows of a table. */
export function isRowGap({ isTabular, text }: Line): boolean {
  return isTabular && !text.includes('\t');
}

/** A blank line between two rows as a row of blank cells, so that the table goes on. */
function asBlankRow(line: Line): Line {
  const span = { line: line.number, offset: 1, length: 0 };
  return { ...line, cells: [1, 2].map((column) => ({ column, text: '', span })), isTabular: true };
}

/**
 * Splits a text into lines and cells. A byte-order mark is no character of the text, and a carriage return before a line feed
 * belongs to the line end, so that neither moves a span. Where blank lines part all rows of the text, they are
 * blank rows; so is the break of a page between two rows.
 */
export function readLines(text: string): readonly Line[] {
  const body = text.startsWith('﻿') ? text.slice(1) : text;
  const lines = body.split('\n').map((raw, index) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const cells = readCells(line, index + 1);
    return { number: index + 1, text: line, cells, isTabular: cells.length > 1 };
  });
  const parted = partsRows(lines);
  const isGap = (index: number): boolean => {
    const { isTabular, text } = lines[index] as Line;
    const isBreak = !isTabular && text.trim() === '' && (parted || text.includes('\f'));
    return isBreak && lines[index - 1]?.isTabular === true && lines[index + 1]?.isTabular === true;
  };
  return lines.map((line, index) => (isGap(index) ? asBlankRow(line) : line));
}

/** The same lines, those of the given numbers marked as belonging to their page. */
export function markMargins(lines: readonly Line[], numbers: readonly number[]): readonly Line[] {
  const margins = new Set(numbers);
  return lines.map((line) => (margins.has(line.number) ? { ...line, isMargin: true } : line));
}

/** The span of a whole line. */
export function lineSpan(line: Line): Span {
  return { line: line.number, offset: 1, length: codePointLength(line.text) };
}
