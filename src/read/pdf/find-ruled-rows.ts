import { isFigureText } from './figure-text.ts';
import { joinTouching, type Rule } from './page.ts';
import type { PageLine } from './segment.ts';

/** Fewer rules of one width part no rows. */
const fewestRules = 3;

/** A label alone stands between rules that are nearer than this, in sizes of its type: others part a title from tables. */
const highestLabel = 2.6;

/** Claims that a line of a row has a figure, beside a label that begins at `left`, or between its lines; a number at that edge is a word of it. */
function hasFigure({ segments }: PageLine, left: number): boolean {
  return segments.some(({ text, x0 }, index) => (index > 0 || x0 > left + 1) && isFigureText(text));
}

const isNear = (upper: PageLine, lower: PageLine): boolean => lower.y - upper.y < 1.6 * lower.size;

/** The horizontal rules of a page that reach from the same place to the same, from the uppermost down, where there are some. */
function findLadders(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const ladders: Rule[][] = [];
  for (const rule of joinTouching(rules)) {
    const own = ladders.find(([first]) => first !== undefined && Math.abs(first.x0 - rule.x0) < 2 && Math.abs(first.x1 - rule.x1) < 2);
    if (own === undefined) ladders.push([rule]);
    else own.push(rule);
  }
  return ladders.filter((ladder) => ladder.length >= fewestRules);
}

/**
 * Which lines are those of rows that rules part: between two rules of one width stands one line with figures, on whichever of the lines of
 * its label, or one label alone. What stands between the last rule of a table and the first of the next has heads, and is none.
 */
export function findRuledRows(lines: readonly PageLine[], rules: readonly Rule[]): readonly boolean[] {
  const found = lines.map(() => false);
  for (const ladder of findLadders(rules))
    for (const [index, upper] of ladder.entries()) {
      const lower = ladder[index + 1];
      if (lower === undefined) continue;
      const inside = lines.flatMap((line, at) => (line.y > upper.y0 && line.y < lower.y0 + 0.1 * line.size ? [at] : []));
      const own = inside.flatMap((at) => (lines[at] as PageLine).segments);
      const left = Math.min(...own.map(({ x0 }) => x0));
      const figures = inside.filter((at) => hasFigure(lines[at] as PageLine, left));
      const isLabel = own.length === 1 && lower.y0 - upper.y0 < highestLabel * (own[0]?.size ?? 0);
      const isClose = inside.slice(1).every((at, index) => isNear(lines[inside[index] as number] as PageLine, lines[at] as PageLine));
      const areHeads = inside.some((at) => !figures.includes(at) && (lines[at] as PageLine).segments.length > 2);
      const isOne = isLabel || (own.length > 1 && figures.length === 1 && isClose && !areHeads);
      if (isOne && own.every(({ x0, x1 }) => x0 > upper.x0 - 2 && x1 < upper.x1 + 2)) for (const at of inside) found[at] = true;
    }
  return found;
}
