import { codePointLength } from '#model/span.ts';
import { plainCharacters } from '#read/plain-characters.ts';
import { isFigureText } from './figure-text.ts';
import type { PageContent, TextItem } from './page.ts';
import { joinSegments, type Segment, toLines } from './segment.ts';

const raised = new Map([...'0123456789*'].map((digit, index) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹*'[index] as string]));

/** Gaps between items, in sizes of their type: below the first they touch, above the second they are apart. */
const touching = 0.13;
const apart = 0.62;

/** As far apart, in sizes of their type, a currency sign and its figure may stand at the two edges of their column. */
const widestAmount = 25;

/** Cuts an item at three blanks or more: a row of a table that was set in one go. */
function cutAtBlanks(item: TextItem): readonly TextItem[] {
  const points = Array.from(item.text);
  const each = points.length === 0 ? 0 : item.width / points.length;
  const pieces: TextItem[] = [];
  const pattern = /\S+(?:[\s\u00a0]{1,2}\S+)*/g;
  for (const match of item.text.matchAll(pattern)) {
    const before = codePointLength(item.text.slice(0, match.index));
    pieces.push({ ...item, text: match[0], x: item.x + before * each, width: codePointLength(match[0]) * each });
  }
  return pieces;
}

/** A small item that stands raised directly behind a larger one is a mark of a note: `1,234` and `2` are `1,234²`. */
function lowerMarks(items: readonly TextItem[]): readonly TextItem[] {
  return items.map((item) => {
    if (!/^[\d*,() ]{1,6}$/.test(item.text)) return item;
    const host = items.find(
      (other) =>
        item.size < 0.82 * other.size &&
        Math.abs(item.x - (other.x + other.width)) < 0.4 * other.size &&
        other.y - item.y > 0.12 * other.size &&
        other.y - item.y < 0.75 * other.size,
    );
    if (host === undefined) return item;
    return { ...item, y: host.y, text: Array.from(item.text.trim(), (point) => raised.get(point) ?? point).join('') };
  });
}

function toSegment(item: TextItem, page: number): Segment {
  const run = { start: 0, length: codePointLength(item.text), item, page };
  return { text: item.text, runs: [run], x0: item.x, x1: item.x + item.width, y: item.y, size: item.size, isBold: item.isBold === true };
}

/** Claims that two neighbours on one line are one cell although a gap parts them: `$` and its figure, a figure and its `)` or `%`. */
function belongTogether(left: Segment, right: Segment, gap: number): boolean {
  if (/^[A-Z]{0,3}\p{Sc}$/u.test(left.text.trim())) return gap < widestAmount * left.size && isFigureText(right.text);
  if (gap < 3 * left.size && /^[)）]$/.test(right.text.trim()) && closesBracket(left, right)) return true;
  return gap < 1.2 * left.size && /^[)）]?\s?[%％]?[)）]?$/.test(right.text.trim()) && /[\d(（-]$/.test(left.text.trim());
}

/** Claims that the closing bracket of a figure stands by itself, as where figures are set flush by their last digit. */
function closesBracket(left: Segment, right: Segment): boolean {
  return /^[)）]/.test(right.text) && /[(（][^)）]*\d$/.test(left.text);
}

/** Puts the items of a page together to segments, by the gaps between them. */
export function findSegments({ items, number }: PageContent): readonly Segment[] {
  const level = items.filter((item) => item.isTurned !== true && item.size > 0);
  const cut = level.map((item) => ({ ...item, text: plainCharacters(item.text) })).flatMap(cutAtBlanks);
  return toLines(lowerMarks(cut).map((item) => toSegment(item, number))).flatMap(({ segments }) => {
    const gaps = segments.slice(1).map((segment, index) => (segment.x0 - (segments[index] as Segment).x1) / segment.size);
    const groups: Segment[][] = [];
    for (const [index, segment] of segments.entries()) {
      const gap = index === 0 ? Number.POSITIVE_INFINITY : (gaps[index - 1] as number);
      const previous = groups.at(-1);
      const left = previous?.at(-1);
      const parts = left === undefined || (gap > apart && !belongTogether(left, segment, gap * segment.size));
      if (parts || previous === undefined) groups.push([segment]);
      else previous.push(segment);
    }
    return groups.map((group) =>
      joinSegments(group, (left, right) => (right.x0 - left.x1 < touching * right.size || closesBracket(left, right) ? '' : ' ')),
    );
  });
}
