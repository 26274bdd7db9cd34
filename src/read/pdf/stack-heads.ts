import { joinWrapped } from './extracted-line.ts';
import type { PageColumn } from './find-page-columns.ts';
import type { PageLine, Segment } from './segment.ts';
import { headGoesOn } from './wrapped-words.ts';

const middle = ({ x0, x1 }: Segment): number => (x0 + x1) / 2;

/** Claims that two words of a head stand in one cell, one below the other: their middles or one of their edges are the same. */
function isStacked(upper: Segment, lower: Segment): boolean {
  return Math.abs(middle(upper) - middle(lower)) < 1.5 || Math.abs(upper.x0 - lower.x0) < 0.8 || Math.abs(upper.x1 - lower.x1) < 0.8;
}

/** Claims that a head is a sign that means something only with what is below it, such as `Δ`. */
const isMark = (text: string): boolean => /^[^\s\d%€$£¥]$/u.test(text.trim());

/** Claims that what a head begins is said below it in full, for several columns perhaps: `Quarter ended` over `30.06.2024`. */
const spansDates = (upper: string, lower: string): boolean => /\bended$/i.test(upper.trim()) && /\d.*\b(?:19|20)\d\d$/.test(lower.trim());

/** Claims that a head reaches over a part of what stands below it. */
function isOver(upper: Segment, lower: Segment): boolean {
  return upper.x0 < lower.x1 - 0.5 && upper.x1 > lower.x0 + 0.5;
}

/** Claims that of two head lines each cell below the upper ones has one of its own above it. */
function arePaired(upper: readonly Segment[], lower: readonly Segment[]): boolean {
  const left = Math.min(...upper.map(({ x0 }) => x0));
  const below = lower.filter(({ x1 }) => x1 > left);
  return below.length === upper.length && below.every((segment) => upper.filter((other) => isOver(other, segment)).length === 1);
}

/** Claims that two words stand over the labels: what stands there spans nothing. */
function areCorner(upper: Segment, lower: Segment, columns: readonly PageColumn[], labels: number): boolean {
  const [last, next] = [columns[labels - 1], columns[labels]];
  if (last === undefined || next === undefined) return false;
  return middle(upper) < last.x1 && upper.x1 < next.x0 && lower.x1 < next.x0;
}

/** Claims that a line without heads over several columns is the upper end of cells that are higher than others: `U.S. dollars` over `(Millions)`. */
function areUpperEnds(upper: PageLine, lower: PageLine, pairs: readonly (readonly [Segment, Segment])[]): boolean {
  const isLower = lower.segments.every(({ text }) => text.startsWith('('));
  return (
    !isLower &&
    pairs.length === upper.segments.length &&
    upper.segments.length < lower.segments.length &&
    pairs.every(([above, below]) => !/\d/.test(above.text) && below.text.startsWith('('))
  );
}

/**
 * The cells that go on from one head line to the next; none where no words show it. What stands over several cells goes on in none of
 * them, and beside such heads a line with a head for each column has cells of its own.
 */
function findStacks(
  upper: PageLine,
  lower: PageLine,
  columns: readonly PageColumn[],
  labels: number,
): readonly (readonly [Segment, Segment])[] {
  if (lower.y - upper.y > 1.6 * lower.size) return [];
  const heads = upper.segments.filter((other) => lower.segments.filter((segment) => isOver(other, segment)).length < 2);
  if (heads.length < upper.segments.length && lower.segments.length >= columns.length - labels) return [];
  const isWide = (other: Segment): boolean => columns.filter((column) => isOver(other, { ...other, ...column })).length > 1;
  const isPaired = arePaired(heads, lower.segments);
  const areNear = (other: Segment, segment: Segment): boolean =>
    isOver(other, segment) && (!isWide(other) || Math.abs(middle(other) - middle(segment)) < 0.7 * segment.size);
  const pairs = lower.segments.flatMap((segment) =>
    heads
      .filter((other) => isStacked(other, segment) || (isPaired && areNear(other, segment) && headGoesOn(other.text, segment.text)))
      .map((other) => [other, segment] as const),
  );
  if (areUpperEnds(upper, lower, pairs)) return pairs;
  const isWhole = lower.segments.length >= columns.length - labels && upper.segments.length < lower.segments.length;
  const goesOn = (above: Segment, below: Segment): boolean =>
    isMark(above.text) || (headGoesOn(above.text, below.text) && !(isWhole && spansDates(above.text, below.text)));
  return pairs.some(([above, below]) => goesOn(above, below))
    ? pairs
    : pairs.filter(([above, below]) => areCorner(above, below, columns, labels));
}

/**
 * The head lines of a table with the words of each wrapped cell on one line, on that of its lines which holds most cells.
 *
 *   Profit attributable to
 *   owners of parent       →  Profit attributable to owners of parent
 */
export function stackHeads(lines: readonly PageLine[], columns: readonly PageColumn[], labels: number): readonly PageLine[] {
  const chains = new Map<Segment, Segment[]>();
  for (const [index, lower] of lines.entries()) {
    const stacks = index === 0 ? [] : findStacks(lines[index - 1] as PageLine, lower, columns, labels);
    for (const segment of lower.segments) chains.set(segment, [segment]);
    for (const [above, below] of stacks) {
      const chain = chains.get(above);
      if (chain === undefined || (chains.get(below)?.length ?? 0) > 1) continue;
      chain.push(below);
      chains.set(below, chain);
    }
    if (index === 0) for (const segment of lower.segments) chains.set(segment, [segment]);
  }
  const lineOf = new Map(lines.flatMap((line, index) => line.segments.map((segment) => [segment, index] as const)));
  const placed: Segment[][] = lines.map(() => []);
  for (const chain of new Set(chains.values())) {
    const indexes = chain.map((segment) => lineOf.get(segment) ?? 0);
    const most = Math.max(...indexes.map((index) => lines[index]?.segments.length ?? 0));
    const at = indexes.findLast((index) => lines[index]?.segments.length === most) ?? 0;
    placed[at]?.push({ ...joinWrapped(chain), y: lines[at]?.y ?? 0 });
  }
  return lines.flatMap((line, index) => {
    const segments = placed[index] ?? [];
    return segments.length === 0 ? [] : [{ ...line, segments: segments.sort((left, right) => left.x0 - right.x0) }];
  });
}
