import { type ExtractedLine, joinWrapped, lineOfCells } from './extracted-line.ts';
import { joinSegments, medianOf, type PageLine, type Segment } from './segment.ts';

const opensItem = /^(?:[•·●○■□◆▪–—-]\s|\(?(?:notes?|\*|※)\s*\d*\)|\(?\d{1,2}[.)]\s|\([a-z\d]{1,3}\)\s|[¹²³⁴⁵⁶⁷⁸⁹*]\s?\p{Lu})/iu;

/** Claims that a line had no room for the first word of the next. */
function isFull(line: Segment, next: Segment, right: number): boolean {
  const word = next.text.split(/\s/)[0] ?? '';
  const each = (next.x1 - next.x0) / Math.max(1, Array.from(next.text).length);
  return line.x1 + (word.length + 1) * each > right - 1;
}

function isOneParagraph(upper: Segment, lower: Segment, leading: number, right: number): boolean {
  const gap = lower.y - upper.y;
  if (gap > 1.25 * leading || gap > 2.2 * lower.size || Math.abs(upper.size - lower.size) > 0.6) return false;
  if (upper.isBold !== lower.isBold && !/^\p{Ll}/u.test(lower.text)) return false;
  return isFull(upper, lower, right) && !opensItem.test(lower.text);
}

/** Lines of prose as paragraphs: lines that were wrapped for want of room are one. */
export function writeProse(lines: readonly PageLine[]): readonly ExtractedLine[] {
  const segments = lines.map((line) => joinSegments(line.segments, () => ' '));
  const right = Math.max(...segments.map(({ x1 }) => x1));
  const leading = medianOf(
    segments
      .slice(1)
      .map((segment, index) => segment.y - (segments[index] as Segment).y)
      .filter((gap) => gap < 2.2 * (segments[0] as Segment).size),
  );
  const paragraphs: Segment[][] = [];
  for (const [index, segment] of segments.entries()) {
    const upper = segments[index - 1];
    if (upper !== undefined && isOneParagraph(upper, segment, leading, right)) paragraphs.at(-1)?.push(segment);
    else paragraphs.push([segment]);
  }
  return paragraphs.map((paragraph) => lineOfCells([joinWrapped(paragraph)]));
}
