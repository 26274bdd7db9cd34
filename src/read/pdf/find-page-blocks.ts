import { isFigureText, isProseText } from './figure-text.ts';
import { findRuledRows } from './find-ruled-rows.ts';
import { joinDates } from './join-dates.ts';
import { isHorizontal, type Rule } from './page.ts';
import type { PageBlock } from './page-block.ts';
import { medianOf, type PageLine, type Segment, toLines } from './segment.ts';
import { goesOn } from './wrapped-words.ts';

/** Lines further apart than this many sizes of their type do not belong to one table. */
const widestGap = 3.4;
/** So many lines without a second cell may stand between two rows. */
const mostBareLines = 5;

const width = (segment: Segment): number => segment.x1 - segment.x0;

const leftOf = (line: PageLine): number => Math.min(...line.segments.map(({ x0 }) => x0));
const rightOf = (line: PageLine): number => Math.max(...line.segments.map(({ x1 }) => x1));

/** Claims that a line is justified prose whose words happen to stand apart: its edges are those of prose near it. */
function isSpacedProse(lines: readonly PageLine[], index: number, full: number): boolean {
  const line = lines[index] as PageLine;
  const gaps = line.segments.slice(1).map((segment, at) => segment.x0 - (line.segments[at] as Segment).x1);
  if (Math.max(...gaps) > 2.4 * line.size) return false;
  const near = lines.slice(Math.max(0, index - 4), index + 5);
  const next = lines[index + 1];
  const isFullWidth = rightOf(line) - leftOf(line) > 0.97 * full && line.segments.length > 3 && next?.segments.length === 1;
  if (isFullWidth && Math.abs(leftOf(next) - leftOf(line)) < 2 && next.y - line.y < 1.8 * line.size) return true;
  return near.some(
    (other) =>
      other.segments.length === 1 &&
      width(other.segments[0] as Segment) > 0.6 * full &&
      isProseText(other.segments[0]?.text ?? '') &&
      Math.abs(leftOf(other) - leftOf(line)) < 2 &&
      Math.abs(rightOf(other) - rightOf(line)) < 2,
  );
}

/** Claims that a line is the head of a table: words, or years, over its columns. */
function isHeadLine(line: PageLine, left: number): boolean {
  return (line.segments.length > 1 || leftOf(line) > left + 40) && !line.segments.some(({ text }) => isFigureText(text));
}

function isSentence(segment: Segment, full: number): boolean {
  return isProseText(segment.text) && ((width(segment) > 0.9 * full && !segment.text.endsWith(':')) || /[.;]$/.test(segment.text));
}

/** Claims that a line lies within a frame: vertical rules pass it. */
function isFramed(line: PageLine, rules: readonly Rule[]): boolean {
  const middle = line.y - line.size * 0.3;
  const [left, right] = [Math.min(...line.segments.map(({ x0 }) => x0)), Math.max(...line.segments.map(({ x1 }) => x1))];
  const passing = rules.filter((rule) => !isHorizontal(rule) && rule.y0 <= middle && rule.y1 >= middle);
  return (
    passing.filter(({ x0 }) => x0 <= left + 1).length > 0 && passing.filter(({ x0 }) => x0 >= right - 1).length > 0 && passing.length > 1
  );
}

/** Claims that the bare lines below a row hold the title of another table: a head follows, and the row has figures or white parts them. */
function opensAnother(row: PageLine, bare: readonly PageLine[], next: PageLine): boolean {
  const [first] = bare;
  if (first === undefined || !isHeadLine(next, leftOf(row))) return false;
  const chain = [row, ...bare, next];
  const isParted = bare.some((line, index) => line.y - (chain[index] as PageLine).y > 1.9 * line.size);
  const isBelowFigures = row.segments.some(({ text }) => isFigureText(text)) || isParted;
  return isBelowFigures && leftOf(first) < (row.segments[1]?.x0 ?? Number.POSITIVE_INFINITY);
}

/**
 * Claims that the bare lines between two rows with figures hold a long section label and no prose: what is as wide as a sentence goes on to a
 * colon, and all stand as close as rows.
 */
function introducesRows(chain: readonly PageLine[], full: number): boolean {
  const ends = [chain[0], chain.at(-1)];
  const areRows = ends.every((row) => row?.segments.some(({ text }, index) => index > 0 && isFigureText(text)) === true);
  const areClose = chain.slice(1).every((line, index) => line.y - (chain[index] as PageLine).y < 1.8 * line.size);
  const texts = chain.slice(1, -1).map(({ segments }) => segments[0] as Segment);
  const colon = texts.findLastIndex(({ text }) => /[:：]$/.test(text.trim()));
  return areRows && areClose && colon >= 0 && texts.slice(colon + 1).every((segment) => !isSentence(segment, full));
}

/** Marks which lines are rows, those with several cells, and which of the others belong to the rows around them. */
function findRows(lines: readonly PageLine[], rules: readonly Rule[], full: number): readonly boolean[] {
  const framed = lines.map((line) => isFramed(line, rules));
  const isRow = lines.map((line, index) => {
    if (framed[index]) return true;
    return line.segments.length > 1 && !isSpacedProse(lines, index, full);
  });
  const isNear = (upper: number, lower: number): boolean => {
    const [above, below] = [lines[upper], lines[lower]];
    if (above === undefined || below === undefined) return false;
    return below.y - above.y < widestGap * Math.max(above.size, below.size);
  };
  const ruled = findRuledRows(lines, rules);
  const found = isRow.map((row, index) => row || ruled[index] === true);
  for (let index = 0; index < lines.length; index += 1) {
    if (!isRow[index]) continue;
    let next = index + 1;
    while (next < lines.length && !isRow[next]) next += 1;
    if (next >= lines.length || next - index - 1 > mostBareLines) continue;
    const between = lines.slice(index + 1, next);
    const isTitle = opensAnother(lines[index] as PageLine, between, lines[next] as PageLine);
    const chain = lines.slice(index, next + 1);
    const isHeld = !isTitle && (introducesRows(chain, full) || between.every(({ segments }) => !isSentence(segments[0] as Segment, full)));
    const isClose = Array.from({ length: next - index }, (_, step) => isNear(index + step, index + step + 1)).every(Boolean);
    const leavesFrame = framed[index] || framed[next];
    if (isHeld && isClose && !leavesFrame) for (let at = index + 1; at < next; at += 1) found[at] = true;
  }
  return found;
}

/** The usual distance between two rows: of those with figures, where there are some. */
function rowPitch(lines: readonly PageLine[]): number {
  const figures = lines.filter(({ segments }) => segments.some(({ text }) => isFigureText(text)));
  const rows = figures.length > 2 ? figures : lines;
  return medianOf(rows.slice(1).map((row, index) => row.y - (rows[index] as PageLine).y));
}

/** The right edge of the labels of a run of rows: the leftmost figure or second cell bounds them. */
function labelEdge(rows: readonly PageLine[]): { readonly left: number; readonly right: number } {
  const left = Math.min(...rows.flatMap(({ segments }) => segments.map(({ x0 }) => x0)));
  const firsts = rows.flatMap(({ segments }) =>
    segments.length > 1 && (segments[0] as Segment).x0 < left + 40 ? [segments[0] as Segment] : [],
  );
  return { left, right: Math.max(left, ...firsts.map(({ x1 }) => x1)) };
}

/** Claims that a bare line at the edge of a page is a section label of a table that the page break cuts. */
function isSectionAtEdge(only: Segment, gap: number, pitch: number, left: number): boolean {
  return gap < 1.25 * pitch && gap < 2.4 * only.size && only.x0 < left + 40 && !only.text.endsWith('.');
}

/** Claims that a bare line is the rest of words that stand above it at one of its edges, though figures may stand between the two. */
function goesOnAt(above: readonly PageLine[], line: PageLine): boolean {
  const only = line.segments[0] as Segment;
  return above.some(
    ({ segments, y }) =>
      line.y - y < 1.45 * line.size &&
      segments.some(
        ({ text, x0, x1 }) => (Math.abs(x0 - only.x0) < 1 || Math.abs(x1 - only.x1) < 1) && !isFigureText(text) && goesOn(text, only.text),
      ),
  );
}

/**
 * Adds the bare lines next to a run that are part of it: heads over single columns above, the end of a wrapped label on either side. Lines
 * above `floor` belong to another table.
 */
function widen(lines: readonly PageLine[], start: number, end: number, floor: number): readonly [number, number] {
  const rows = lines.slice(start, end);
  const { left, right } = labelEdge(rows);
  const values = Math.min(...rows.flatMap(({ segments }) => segments.slice(1).map(({ x0 }) => x0)));
  const pitch = rowPitch(rows);
  let [from, to] = [start, end];
  for (; from > floor; from -= 1) {
    const [line, below] = [lines[from - 1] as PageLine, lines[from] as PageLine];
    const only = line.segments[0] as Segment;
    const gap = below.y - line.y;
    const isHead =
      only.x0 > Math.min(right, values - 60) &&
      only.x0 > left + 40 &&
      gap < 2.2 * line.size &&
      !(only.text.endsWith('.') && only.text.length > 40);
    const isStart = gap < 0.95 * line.size || (gap < 1.45 * line.size && goesOn(only.text, below.segments[0]?.text ?? ''));
    const [under] = below.segments;
    const isStacked =
      only.text.length < 25 &&
      Math.abs(line.size - below.size) < 0.8 &&
      gap < 1.45 * line.size &&
      under !== undefined &&
      Math.abs(only.x0 - under.x0) < 6;
    const opensLabel =
      Math.abs(line.size - below.size) < 0.8 &&
      (isStart || (isStacked && isHeadLine(below, left))) &&
      only.x0 < left + 20 &&
      only.x1 < Math.max(right + 20, values);
    const opensPage =
      from === 1 && isSectionAtEdge(only, gap, pitch, left) && rows[0]?.segments.some(({ text }) => isFigureText(text)) === true;
    if (line.segments.length > 1 || !(isHead || opensLabel || opensPage)) break;
  }
  for (; to < lines.length; to += 1) {
    const [above, line] = [lines[to - 1] as PageLine, lines[to] as PageLine];
    const only = line.segments[0] as Segment;
    const gap = line.y - above.y;
    const isTight =
      gap < 0.95 * line.size || (gap < 1.45 * line.size && (gap < 0.93 * pitch || goesOn(above.segments[0]?.text ?? '', only.text)));
    const isRest = goesOnAt(lines.slice(Math.max(start, to - 2), to), line);
    const closesPage = to === lines.length - 1 && isSectionAtEdge(only, gap, pitch, left);
    if (line.segments.length > 1 || !(closesPage || isRest || (isTight && only.x0 <= left + 40 && only.x1 <= Math.max(right + 20, values))))
      break;
  }
  return [from, to];
}

/** Claims that a frame passes from one line to the next: both stand in one table. */
function isFramedAcross(upper: PageLine, lower: PageLine, rules: readonly Rule[]): boolean {
  const middle = { ...lower, y: (upper.y + lower.y) / 2 };
  return [upper, middle, lower].every((line) => isFramed({ ...line, segments: [...upper.segments, ...lower.segments] }, rules));
}

/** Claims that another table begins at a row: a head stands behind a gap that is wider than those between rows. */
function opensTable(lines: readonly PageLine[], index: number, pitch: number, left: number, rules: readonly Rule[]): boolean {
  const [above, line] = [lines[index - 1] as PageLine, lines[index] as PageLine];
  const gap = line.y - above.y;
  if (gap < 1.5 * pitch || gap < 1.6 * line.size || isFramedAcross(above, line, rules)) return false;
  return isHeadLine(line, left) || (gap > 2.4 * pitch && gap > 2.6 * line.size);
}

function cutRun(lines: readonly PageLine[], rules: readonly Rule[]): readonly (readonly PageLine[])[] {
  const gaps = lines.slice(1).flatMap((line, index) => {
    const gap = line.y - (lines[index] as PageLine).y;
    return gap > 0.95 * line.size ? [gap] : [];
  });
  // Where most labels are wrapped, the lines of a row are what stands close.
  const close = gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 4)] ?? Number.POSITIVE_INFINITY;
  const pitch = Math.min(rowPitch(lines), 1.35 * close);
  const left = Math.min(...lines.flatMap(({ segments }) => segments.map(({ x0 }) => x0)));
  const cuts = lines.flatMap((_, index) => (index > 0 && opensTable(lines, index, pitch, left, rules) ? [index] : []));
  return [0, ...cuts].map((start, at) => lines.slice(start, cuts[at]));
}

/**
 * Parts the lines of a column of a page into tables and prose. A table is a run of lines with several cells, or lines in a frame, with
 * the section labels between them, the heads above and the wrapped labels at its ends.
 */
export function findPageBlocks(segments: readonly Segment[], rules: readonly Rule[]): readonly PageBlock[] {
  const lines = joinDates(toLines(segments));
  const full = Math.max(...segments.map(({ x1 }) => x1)) - Math.min(...segments.map(({ x0 }) => x0));
  const isRow = findRows(lines, rules, full);
  const blocks: PageBlock[] = [];
  let prose: PageLine[] = [];
  let at = 0;
  const closeProse = (): void => {
    if (prose.length > 0) blocks.push({ kind: 'prose', lines: prose });
    prose = [];
  };
  while (at < lines.length) {
    if (!isRow[at]) {
      prose.push(lines[at] as PageLine);
      at += 1;
      continue;
    }
    let end = at + 1;
    while (
      end < lines.length &&
      isRow[end] &&
      (lines[end] as PageLine).y - (lines[end - 1] as PageLine).y < widestGap * (lines[end] as PageLine).size
    )
      end += 1;
    const [from, to] = widen(lines, at, end, at - prose.length);
    prose.splice(prose.length - (at - from));
    closeProse();
    for (const run of cutRun(lines.slice(from, to), rules)) blocks.push({ kind: 'table', lines: run, rules });
    at = to;
  }
  closeProse();
  return blocks;
}
