import type { PlacedRun } from '#model/source-text.ts';
import { codePointLength } from '#model/span.ts';
import { plainCharacters } from '#read/plain-characters.ts';

/** A line in plain characters, and where its characters stand in the line as received. */
export interface PlainLine {
  readonly text: string;
  readonly runs: readonly PlacedRun[];
}

/** On longer lines characters are made plain and none is left out, so that each cell is one run. */
const longest = 20_000;

const odd = /[！-～\u00a0\u1680\u2000-\u200d\u2010-\u2012\u202f\u205f\u2060\u2212\u3000\ufe63\ufeff\u00ad\f\v]|\S {2,}\S/;
/** Characters without width, blanks at the ends of a cell, all but the first of several blanks. */
const idle = /[\u200b-\u200d\u2060\ufeff\u00ad]+|^ +| +$|(?<= ) +/g;

/** Whether a line holds characters that have a plainer form, or blanks that say nothing within its words or around its cells. */
export function isOdd(line: string): boolean {
  return odd.test(line) || (line.includes('\t') && /(?:^|\t) | (?:\t|$)/.test(line));
}

/** The pieces of a cell that stay, at UTF-16 indices of the cell. */
function keptPieces(cell: string): readonly { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of cell.matchAll(idle)) {
    if (match.index > start) pieces.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (cell.length > start) pieces.push({ start, end: cell.length });
  return pieces;
}

/**
 * Reads one line in plain characters, without blanks that say nothing. The tabs between cells stay as they are, and so does the break
 * of a page on a line of its own.
 *
 *     　Cash  and deposits⇥ １，２３４   →   Cash and deposits⇥1,234
 */
export function toPlainLine(received: string, line: number): PlainLine {
  if (received.trim() === '' && !received.includes('\t')) return { text: received.includes('\f') ? '\f' : '', runs: [] };
  const cells = plainCharacters(received).split('\t');
  const runs: PlacedRun[] = [];
  const texts: string[] = [];
  let [at, offset] = [1, 1];
  for (const [index, cell] of cells.entries()) {
    const pieces = received.length > longest ? [{ start: 0, end: cell.length }] : keptPieces(cell);
    const column = cells.length > 1 ? { column: index + 1 } : {};
    for (const { start, end } of pieces) {
      const length = codePointLength(cell.slice(start, end));
      if (length > 0)
        runs.push({ at, length, source: { line, offset: offset + codePointLength(cell.slice(0, start)), length }, ...column });
      at += length;
    }
    texts.push(pieces.map(({ start, end }) => cell.slice(start, end)).join(''));
    at += 1;
    offset += codePointLength(cell) + 1;
  }
  return { text: texts.join('\t'), runs };
}
