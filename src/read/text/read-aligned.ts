import type { PlacedRun } from '#model/source-text.ts';
import { codePointLength } from '#model/span.ts';
import type { ExtractedLine } from '#read/pdf/extracted-line.ts';
import { isFigureText } from '#read/pdf/figure-text.ts';
import { findPageBlocks } from '#read/pdf/find-page-blocks.ts';
import { findSegments } from '#read/pdf/find-segments.ts';
import type { TextItem } from '#read/pdf/page.ts';
import type { PageLine } from '#read/pdf/segment.ts';
import { writeTable } from '#read/pdf/write-table.ts';
import { plainCharacters } from '#read/plain-characters.ts';
import type { PlainLine } from './plain-line.ts';

/** The page that a text is set on: points for a character, from line to line, and for the height of the type. */
const grid = { character: 6, line: 12, size: 10 };
/** Longer lines, in characters, are no rows of a printed page. */
const widest = 400;
/** So many lines are looked at in one go, so that time grows with the text only. */
const mostLines = 300;
/** A text shows columns by blanks where so many lines hold words and, apart from them, figures. */
const fewestRows = 3;

/** Words that single blanks part. */
const cells = /\S+(?: \S+)*/g;

function isAlignedRow(line: string): boolean {
  if (line.length > widest) return false;
  const [label = '', ...others] = line.match(cells) ?? [];
  return /\p{L}{2}/u.test(label) && others.some(isFigureText);
}

/** Claims that a text without tabs shows the columns of its tables by blanks, as a printed page does. */
export function isAligned(lines: readonly string[]): boolean {
  if (lines.some((line) => line.includes('\t'))) return false;
  let rows = 0;
  for (const line of lines) {
    if (isAlignedRow(plainCharacters(line))) rows += 1;
    if (rows >= fewestRows) return true;
  }
  return false;
}

function itemsOf(line: string, index: number): readonly TextItem[] {
  return [...line.matchAll(cells)].map((match) => ({
    text: match[0],
    x: codePointLength(line.slice(0, match.index)) * grid.character,
    y: index * grid.line,
    width: codePointLength(match[0]) * grid.character,
    size: grid.size,
  }));
}

/** The pages of a text by their first line and the line behind their last; a long one is cut at blank lines, if need be anywhere. */
function cutPieces(lines: readonly string[]): readonly (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  let from = 0;
  for (const [index, line] of lines.entries()) {
    const isBreak = line.startsWith('\f') || (line.trim() === '' && index - from > mostLines / 2) || index - from >= mostLines;
    if (!isBreak || index === from) continue;
    pieces.push([from, index]);
    from = index;
  }
  return [...pieces, [from, lines.length]];
}

const numberAt = (y: number): number => Math.round(y / grid.line) + 1;

function toRuns({ runs, text }: ExtractedLine): readonly PlacedRun[] {
  const points = Array.from(text);
  return runs.map(({ item, length, start }) => ({
    at: start + 1,
    length,
    source: { line: numberAt(item.y), offset: Math.round(item.x / grid.character) + 1, length },
    column: points.slice(0, start).filter((point) => point === '\t').length + 1,
  }));
}

/** The rows of a table, each on the line of its first figure; what is left of the lines of the table is blank rows. */
function placeRows(lines: readonly PageLine[], into: Map<number, PlainLine>): void {
  const rows = writeTable({ kind: 'table', lines, rules: [] });
  const columns = Math.max(...rows.map(({ text }) => text.split('\t').length));
  const numbers = lines.map(({ y }) => numberAt(y));
  for (let number = Math.min(...numbers); number <= Math.max(...numbers); number += 1)
    into.set(number, { text: '\t'.repeat(columns - 1), runs: [] });
  for (const row of rows) {
    const label = codePointLength(row.text.split('\t')[0] ?? '');
    const run = row.runs.find(({ start }) => start > label) ?? row.runs[0];
    if (run !== undefined) into.set(numberAt(run.item.y), { text: row.text, runs: toRuns(row) });
  }
}

/**
 * The lines of the tables of a text that shows columns by blanks, numbered from 1, as rows of cells. They are found as those of a page
 * of a PDF are: by where the characters stand.
 *
 *     Revenue              4     1,204    1,118   →   Revenue⇥4⇥1,204⇥1,118
 */
export function readAligned(received: readonly string[]): ReadonlyMap<number, PlainLine> {
  const rows = new Map<number, PlainLine>();
  for (const [from, to] of cutPieces(received)) {
    const lines = received.slice(from, to).map((line) => (line.length > widest ? '' : plainCharacters(line)));
    const items = lines.flatMap((line, index) => itemsOf(line, from + index));
    const blocks = items.length === 0 ? [] : findPageBlocks(findSegments({ number: 1, width: 0, height: 0, items, rules: [] }), []);
    for (const block of blocks) if (block.kind === 'table') placeRows(block.lines, rows);
  }
  return rows;
}
