import { findPeriodLabels } from '#numerals/find-period-labels.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import { readUnit } from '#numerals/read-unit.ts';
import type { GridRow } from './grid.ts';
import { isBlank } from './grid.ts';
import { joinTitle } from './join-title.ts';
import { joinMonthHeads } from './month-heads.ts';

/** The words over one column, outermost first, as printed. */
export interface ColumnHeader {
  readonly column: number;
  readonly texts: readonly string[];
}

function cellText(row: GridRow, column: number): string {
  const cell = row.cells[column - 1];
  if (cell === undefined || cell.reading.kind === 'blank' || cell.reading.kind === 'nil' || cell.reading.kind === 'garbled') return '';
  if (cell.reading.kind === 'text') return cell.reading.text;
  return cell.reading.numerals.every((numeral) => numeral.looksLikeYear) ? cell.text.replace(/<[^>]*>/g, '').trim() : '';
}

function blanksAfter(row: GridRow, column: number, wanted: ReadonlySet<number>): number {
  let count = 0;
  while (wanted.has(column + count + 1) && isBlank(row.cells[column + count])) count += 1;
  return count;
}

/** Where a text that heads several columns at once falls apart: behind each period or period label, or else in equal words. */
function splitMerged(text: string, parts: number): readonly string[] | undefined {
  const labels = findPeriodLabels(text);
  const mentions = labels.length > 0 ? labels : findPeriods(text);
  if (mentions.length === parts) {
    let from = 0;
    return mentions.map((mention, index) => {
      const to = index === mentions.length - 1 ? text.length : mention.end;
      const piece = text.slice(from, to).trim();
      from = to;
      return piece;
    });
  }
  const words = text.split(/\s+/);
  const sameShape =
    words.length === parts && words.every((word) => /\d/.test(word)) && new Set(words.map((word) => word.replace(/\d/g, '#'))).size === 1;
  return sameShape ? words : undefined;
}

/** One row of headings, with cells that head several columns at once taken apart: `1H24 1H25⇥⇥YoY Change`. */
function readRow(row: GridRow, columns: readonly number[]): Map<number, string> {
  const wanted = new Set(columns);
  const texts = new Map<number, string>();
  for (const cell of row.cells) {
    const text = cellText(row, cell.column);
    if (text === '' || texts.has(cell.column)) continue;
    const room = wanted.has(cell.column) ? blanksAfter(row, cell.column, wanted) : 0;
    const parts = Array.from({ length: room }, (_, index) => splitMerged(text, room + 1 - index)).find((pieces) => pieces !== undefined);
    for (const [index, piece] of (parts ?? [text]).entries()) texts.set(cell.column + index, piece);
  }
  completeEchoes(texts);
  return texts;
}

const shortestEcho = 8;

/** A heading that is the heading to its right, broken off within a word, is that heading: `Six months ende⇥Six months ended June 30`. */
function completeEchoes(texts: Map<number, string>): void {
  for (const [column, text] of [...texts]) {
    const right = texts.get(column + 1);
    if (right === undefined || text.length < shortestEcho || !right.startsWith(text)) continue;
    if (/^\p{L}/u.test(right.slice(text.length))) texts.set(column, right);
  }
}

/**
 * Puts the first half of a hyphenated heading over its second: `Non-` over `Total⇥controlling interests` belongs to the next
 * column, which goes on in small letters. It spans nothing.
 */
function joinHyphens(rows: readonly Map<number, string>[], columns: readonly number[]): void {
  for (const [index, row] of rows.entries()) {
    for (const [column, text] of [...row]) {
      if (!/\p{L}-$/u.test(text)) continue;
      const below = rows[index + 1];
      const target = columns.find((other) => other >= column && other <= column + 1 && /^\p{Ll}/u.test(below?.get(other) ?? ''));
      row.delete(column);
      if (below !== undefined && target !== undefined) below.set(target, `${text}${below.get(target) ?? ''}`);
    }
  }
}

/** A piece of a heading that runs on from the cell to its left: in small letters, or with the end of a genitive. */
const runsOn = /^(?:\p{Ll}|['’]s\b)/u;
const fewestPieces = 3;

/**
 * Puts a heading together that was cut into the cells of the columns below it, where each of these has a heading of its own: it heads
 * them all.
 *
 *   ⇥Ow⇥ners of the parent'⇥s equity⇥Total
 *   ⇥Share premium⇥Retained earnings⇥Treasury shares⇥
 */
function joinShredded(rows: readonly Map<number, string>[]): void {
  for (const [index, row] of rows.entries()) {
    const isHeaded = (column: number): boolean =>
      rows.slice(index + 1).some((below) => readUnit(below.get(column) ?? '') === undefined && /^\p{Lu}/u.test(below.get(column) ?? ''));
    for (const first of [...row.keys()]) {
      if (runsOn.test(row.get(first) ?? '')) continue;
      const run = [first];
      for (let column = first + 1; runsOn.test(row.get(column) ?? ''); column += 1) run.push(column);
      if (run.length < fewestPieces || !run.every(isHeaded)) continue;
      const whole = joinTitle(run.map((column) => row.get(column) ?? ''));
      for (const column of run) row.set(column, whole);
    }
  }
}

/** A heading of changes. With nothing below it in its own column it is whole, and heads no dated column beside it. */
function isChangeAlone(text: string): boolean {
  return (
    /^(?:(?:YoY|year-on-year)\s)?(?:change|increase|decrease|difference|growth|variance)s?\b/i.test(text) && findPeriods(text).length === 0
  );
}

/**
 * Reads the header tree of a table. A heading spans the blank cells to its right where those columns have a heading of their
 * own below it, or nothing but a unit:
 *
 *   ⇥Revenues⇥⇥Operating profit⇥        Revenues heads columns 2 and 3
 *   ⇥JPY millions⇥%⇥JPY millions⇥%
 *
 * Of an amount and its rate, one heading is enough, over either. A column without any heading takes those of a column to its left that holds no figures, but currency signs perhaps.
 */
export function readHeaders(header: readonly GridRow[], columns: readonly number[]): readonly ColumnHeader[] {
  const rows = header.map((row) => readRow(row, columns));
  joinHyphens(rows, columns);
  joinShredded(rows);
  joinMonthHeads(rows, columns);
  const isHeaded = (column: number): boolean => rows.some((row) => row.get(column) !== undefined);
  for (const column of columns) {
    if (isHeaded(column) || columns.includes(column - 1) || column < 3) continue;
    for (const row of rows) {
      const mark = row.get(column - 1);
      if (mark !== undefined) row.set(column, mark);
    }
  }
  const isHeadedBelow = (column: number, index: number): boolean =>
    rows.slice(index + 1).some((other) => other.get(column) !== undefined && !isUnit(other.get(column)));
  const isDatedBelow = (column: number, index: number): boolean =>
    rows.slice(index + 1).some((other) => findPeriods(other.get(column) ?? '').length > 0);
  const isUnit = (text: string | undefined): boolean => text !== undefined && readUnit(text) !== undefined;
  const unitOf = (column: number): string | undefined => {
    const text = rows.map((row) => row.get(column)).findLast(isUnit);
    return text === undefined ? undefined : (readUnit(text)?.unit ?? '');
  };
  /** The rate behind an amount has a heading in a row where the amount has none: the heading was cut, and is of both. */
  const heads = (rate: number, amount: number): boolean =>
    columns.includes(rate) && unitOf(rate) === 'percent' && unitOf(amount) !== undefined && unitOf(amount) !== 'percent';
  return columns.map((column) => {
    const saysUnit = rows.some((row) => isUnit(row.get(column)));
    const texts = rows.flatMap((row, index) => {
      const own = row.get(column) ?? (heads(column + 1, column) ? row.get(column + 1) : undefined);
      if (own !== undefined) return [own];
      const below = isHeadedBelow(column, index);
      const bare = rows.every((other) => other.get(column) === undefined || readUnit(other.get(column) ?? '') !== undefined);
      if (!below && !(bare && (index < rows.length - 1 || saysUnit))) return [];
      const left = [...row.keys()].filter((other) => other < column && other > 1).sort((a, b) => b - a)[0];
      const text = left === undefined ? undefined : row.get(left);
      if (text === undefined || (isUnit(text) && saysUnit)) return [];
      return left !== undefined && isChangeAlone(text) && isDatedBelow(column, index) && !isHeadedBelow(left, index) ? [] : [text];
    });
    return { column, texts };
  });
}
