import { findPeriods } from '#numerals/find-periods.ts';
import { overlap } from './join-label.ts';

function spansIn(text: string): number {
  return findPeriods(text).filter(({ form }) => form !== 'date' && form !== 'year').length;
}

/**
 * Puts a title together that an extraction cut into cells, sometimes repeating a letter at the cut. Where only one of the ways to join two
 * pieces names a span of time, it is that one; else nothing was repeated.
 *
 *   For the six months en⇥ded June 30, 2024     →  For the six months ended June 30, 2024
 *   For the six months e⇥ended June 30, 2024    →  For the six months ended June 30, 2024
 */
export function joinTitle(pieces: readonly string[]): string {
  const joined = pieces.reduce((left, right, index) => {
    const rest = pieces.slice(index + 1).join('');
    const whole = `${left}${right}`;
    const shared = overlap(left, right);
    const shorter = `${left}${right.slice(shared)}`;
    return shared > 0 && spansIn(`${shorter}${rest}`) > spansIn(`${whole}${rest}`) ? shorter : whole;
  }, '');
  return joined.replace(/\s+/g, ' ').trim();
}
