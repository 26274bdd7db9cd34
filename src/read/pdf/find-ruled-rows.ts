import { isFigureText } from './figure-text.ts';
import { isHorizontal, type Rule } from './page.ts';
import type { PageLine } from './segment.ts';

/** Fewer rules of one width part no rows. */
const fewestRules = 3;

/** The horizontal rules of a page that reach from the same place to the same, from the uppermost down, where there are some. */
function findLadders(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const ladders: Rule[][] = [];
  for (const rule of rules.filter(isHorizontal).toSorted((upper, lower) => upper.y0 - lower.y0)) {
    const own = ladders.find(([first]) => first !== undefined && Math.abs(first.x0 - rule.x0) < 2 && Math.abs(first.x1 - rule.x1) < 2);
    if (own === undefined) ladders.push([rule]);
    else own.push(rule);
  }
  return ladders.filter((ladder) => ladder.length >= fewestRules);
}

/**
 * Which lines are those of rows that rules part: between two rules of one width stands a figure, on whichever of the lines of its label,
 * or one label alone. What stands between the last rule of a table and the first of the next has heads, and is none.
 */
export function findRuledRows(lines: readonly PageLine[], rules: readonly Rule[]): readonly boolean[] {
  const found = lines.map(() => false);
  for (const ladder of findLadders(rules))
    for (const [index, upper] of ladder.entries()) {
      const lower = ladder[index + 1];
      if (lower === undefined) continue;
      const inside = lines.flatMap((line, at) => (line.y > upper.y0 && line.y < lower.y0 + 0.1 * line.size ? [at] : []));
      const own = inside.flatMap((at) => (lines[at] as PageLine).segments);
      const isOne = own.length === 1 || own.some(({ text }, at) => at > 0 && isFigureText(text));
      if (isOne && own.every(({ x0, x1 }) => x0 > upper.x0 - 2 && x1 < upper.x1 + 2)) for (const at of inside) found[at] = true;
    }
  return found;
}
