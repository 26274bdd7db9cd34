import { joinWrapped } from './extracted-line.ts';
import { isFigureText } from './figure-text.ts';
import type { PageLine, Segment } from './segment.ts';
import { goesOnAsDate } from './wrapped-words.ts';

/** Further apart, in sizes of their type, lines are not those of one cell. */
const widestLeading = 1.6;

const middle = ({ x0, x1 }: Segment): number => (x0 + x1) / 2;

/** Claims that two segments stand in one cell of a head, one below the other. What begins at the left edge of a page may be prose. */
function isStacked(upper: Segment, lower: Segment, left: number): boolean {
  if (Math.abs(middle(upper) - middle(lower)) < 1.5 || Math.abs(upper.x1 - lower.x1) < 0.8) return true;
  return Math.abs(upper.x0 - lower.x0) < 0.8 && lower.x0 > left + 40;
}

/** The day of a date, which is no figure of a table. */
const isDay = ({ text }: Segment): boolean => /^(?:[12]?\d|3[01]),?$/.test(text.trim());

/** What goes on below a day, or the day that goes on below a month; undefined where there is none. */
function findNext(upper: Segment, lower: PageLine, left: number): Segment | undefined {
  if (lower.y - upper.y > widestLeading * lower.size) return undefined;
  const next = lower.segments.filter((segment) => isStacked(upper, segment, left));
  const [only] = next;
  const goesOn = next.length === 1 && only !== undefined && isDay(upper) !== isDay(only) && goesOnAsDate(upper.text, only.text);
  return goesOn ? only : undefined;
}

/**
 * The lines of a page with the dates of heads in one piece, on the last of their lines: a day alone would be taken for a figure.
 *
 *    Six months ended      31
 *    June               December     →   Six months ended June 30   31 December 2024
 *    30                   2024
 */
export function joinDates(lines: readonly PageLine[]): readonly PageLine[] {
  const left = Math.min(...lines.flatMap(({ segments }) => segments.map(({ x0 }) => x0)));
  const joined: PageLine[] = [];
  for (const line of lines) {
    const upper = joined.at(-1);
    const isHead = upper?.segments.every((segment) => isDay(segment) || !isFigureText(segment.text)) === true;
    const pairs = isHead
      ? upper.segments.flatMap((segment) => {
          const next = findNext(segment, line, left);
          return next === undefined ? [] : [[segment, next] as const];
        })
      : [];
    if (upper === undefined || pairs.length === 0 || line.segments.some((segment) => isFigureText(segment.text) && !isDay(segment))) {
      joined.push(line);
      continue;
    }
    const rest = upper.segments.filter((segment) => pairs.every(([above]) => above !== segment));
    joined.pop();
    if (rest.length > 0) joined.push({ ...upper, segments: rest });
    const segments = line.segments.map((segment) => {
      const above = pairs.find(([, below]) => below === segment)?.[0];
      return above === undefined ? segment : { ...joinWrapped([above, segment]), y: line.y };
    });
    joined.push({ ...line, segments });
  }
  return joined;
}
