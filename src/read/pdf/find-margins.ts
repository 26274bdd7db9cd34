import { medianOf, type PageLine, type Segment, toLines } from './segment.ts';

/** What stands in the margins of a page, and what is its text. */
export interface PageParts {
  readonly head: readonly PageLine[];
  readonly body: readonly Segment[];
  readonly foot: readonly PageLine[];
}

const pageNumber = /^(?:[-–—]\s*)?(?:F-|page\s+)?\d{1,3}(?:\s*[-–—])?(?:\s*(?:of|\/)\s*\d{1,3})?$/i;

const textOf = (line: PageLine): string => line.segments.map(({ text }) => text).join(' ');
const shapeOf = (line: PageLine): string => textOf(line).replace(/\d+/g, '#').trim();

/** Claims that a line stands again, but for its numbers, at the same height of another page. */
function returns(line: PageLine, others: readonly (readonly PageLine[])[]): boolean {
  const shape = shapeOf(line);
  const found = others.filter((lines) => lines.some((other) => Math.abs(other.y - line.y) < 3 && shapeOf(other) === shape)).length;
  return found > 0 && found * 3 >= others.length;
}

/**
 * Parts running heads and feet from the text: lines at the edge of a page that return at the same height of others, and a page number
 * that stands alone, with more white between it and the text than between the lines of the text.
 */
export function findMargins(pages: readonly (readonly Segment[])[], heights: readonly number[]): readonly PageParts[] {
  const all = pages.map(toLines);
  return all.map((lines, index) => {
    const others = all.filter((_, other) => other !== index);
    const height = heights[index] ?? 0;
    const usual = Math.min(
      medianOf(lines.slice(1).map((line, at) => line.y - (lines[at] as PageLine).y)),
      1.5 * medianOf(lines.map(({ size }) => size)),
    );
    const gapAt = (at: number): number => (lines[at]?.y ?? Number.POSITIVE_INFINITY) - (lines[at - 1]?.y ?? Number.NEGATIVE_INFINITY);
    const isApart = (at: number): boolean => gapAt(at) > 1.3 * usual && gapAt(at) > 1.5 * (lines[at]?.size ?? 0);
    const isMargin = (line: PageLine): boolean => returns(line, others) || pageNumber.test(textOf(line).trim());
    let [from, to] = [0, lines.length];
    for (let at = 0; at < lines.length && (lines[at] as PageLine).y < height * 0.15 && isMargin(lines[at] as PageLine); at += 1) {
      if (isApart(at + 1)) from = at + 1;
    }
    for (
      let at = lines.length;
      at > from && (lines[at - 1] as PageLine).y > height * 0.85 && isMargin(lines[at - 1] as PageLine);
      at -= 1
    ) {
      if (isApart(at - 1)) to = at - 1;
    }
    return { head: lines.slice(0, from), body: lines.slice(from, to).flatMap(({ segments }) => segments), foot: lines.slice(to) };
  });
}
