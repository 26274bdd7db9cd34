import type { PageContent, Rule, TextItem } from '#read/pdf/page.ts';

const advance = 5;
const leading = 12;
const size = 9;

/**
 * A page drawn with characters: each is 5 points wide and 9 high, lines are 12 points apart; two blanks part items, a line of `=` draws
 * a rule above the next line. A line that begins with `~` stands half a line higher, as a figure in the middle of a wrapped row does.
 */
export function sketchPage(sketch: string, number = 1): PageContent {
  const items: TextItem[] = [];
  const rules: Rule[] = [];
  let y = 40;
  for (const line of sketch.replace(/^\n/, '').split('\n')) {
    if (/^[\s=]+$/.test(line) && line.includes('=')) {
      for (const match of line.matchAll(/=+/g))
        rules.push({ x0: 40 + match.index * advance, y0: y - 9, x1: 40 + (match.index + match[0].length) * advance, y1: y - 9 });
      continue;
    }
    const isHalf = line.startsWith('~');
    const text = isHalf ? ` ${line.slice(1)}` : line;
    const baseline = isHalf ? y - leading / 2 : y;
    for (const match of text.matchAll(/\S+(?: \S+)*/g))
      items.push({ text: match[0], x: 40 + match.index * advance, y: baseline, width: match[0].length * advance, size });
    if (!isHalf) y += leading;
  }
  return { number, width: 595, height: Math.max(842, y + 60), items, rules };
}
