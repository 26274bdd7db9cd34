import type { Figure } from './figure.ts';
import { roleOf } from './figure-role.ts';

/** What one of several figures says that a sentence gives to several things at once. */
export interface Share {
  readonly subject: string;
  readonly direction: 'up' | 'down';
}

const joint =
  /^\s*(?:YoY|year[- ]over[- ]year|year[- ]on[- ]year)?\s*(?:\(\s*["“”]?YoY["“”]?\s*\))?\s*,?\s*(?:and\s+)?(?<move>up|down|by)?\s*$/i;

/** `it has been translated to strong 1H25 revenue` → `1H25 revenue` */
function withoutPraise(name: string): string {
  return name.replace(/^.*\b(?:to|with|in|by|of)\s(?:our\s)?(?:strong|solid|steady|robust|stable|high)\s/i, '');
}

/**
 * Gives the percentages of a sentence to the things that it lists in the same order.
 *
 *     sales and operating profit increased by 5.1% and 8.1% year over year, respectively
 *     ^^^^^     ^^^^^^^^^^^^^^^^              ^^^^     ^^^^
 */
export function distributeFigures(figures: readonly Figure[]): ReadonlyMap<Figure, Share> {
  const shares = new Map<Figure, Share>();
  figures.forEach((last, index) => {
    if (last.unit !== 'percent' || !/^[^.;]{0,40}?\brespectively\b/.test(last.tail)) return;
    let first = index;
    while (first > 0 && figures[first]?.unit === 'percent' && joint.test(figures[first]?.lead ?? '')) first -= 1;
    const run = figures.slice(first, index + 1);
    const [head] = run;
    const role = head === undefined ? undefined : roleOf(head, undefined);
    if (role?.kind !== 'movement' || run.length < 2) return;
    const named = role.subject
      .split(/,\s(?:and\s)?|\sand\s/)
      .slice(-run.length)
      .map((name, place) => (place === 0 ? withoutPraise(name) : name));
    if (named.length < run.length) return;
    run.forEach((figure, place) => {
      const move = joint.exec(figure.lead)?.groups?.move?.toLowerCase();
      const direction = place === 0 || move === undefined || move === 'by' ? role.direction : (move as 'up' | 'down');
      shares.set(figure, { subject: named[place] ?? '', direction });
    });
  });
  return shares;
}
