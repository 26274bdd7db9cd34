import { type Duration, monthsOf } from '#model/period.ts';
import { findDates } from '#numerals/find-dates.ts';
import { partOfYear } from '#numerals/fiscal-calendar.ts';

/** A part of a fiscal year said in words, with the place of the saying. */
export interface PartOfYear {
  readonly start: number;
  readonly end: number;
  readonly duration: Duration;
}

const lengths: Readonly<Record<string, number>> = { three: 3, six: 6, sixth: 6, nine: 9 };
const ordinals = ['first', 'second', 'third', 'fourth'];
const saying =
  /\b(?:first\s+(?<months>three|sixth?|nine|[369])\s+months?|(?<nth>first|second|third|fourth)\s+(?<unit>quarter|half))\s+(?:\([^()]{1,40}\)\s+)?(?:\w+\s+){0,3}?(?:of|for)\s+(?:the\s+)?/gi;

/**
 * The last part of a fiscal year that a text names: `the first six months of the fiscal year ending March 31, 2021`, `the Third
 * Quarter (Interim Period) of the Fiscal Year Ending March 31, 2025`. Of a business term that is numbered and not dated, `own` is the part where
 * its length fits.
 */
export function findPartOfYear(text: string, endMonth: number, own?: Duration): PartOfYear | undefined {
  const match = [...text.matchAll(saying)].at(-1);
  if (!match) return undefined;
  const { months, nth = 'first', unit } = match.groups ?? {};
  const length = months ? (lengths[months.toLowerCase()] ?? Number(months)) : unit?.toLowerCase() === 'half' ? 6 : 3;
  const first = ordinals.indexOf(nth.toLowerCase()) * length;
  const start = match.index ?? 0;
  const behind = text.slice(start + match[0].length);
  if (!/^[^.]{0,40}\b(?:years?|term)\b/i.test(behind)) return undefined;
  const dated = /^[^.]{0,60}?\b(?:years?|term)\s+(?:ended|ending)\s+/i.exec(behind)?.[0].length ?? -1;
  const mention = dated < 0 ? undefined : findDates(behind.slice(dated, dated + 40))[0];
  if (mention?.date !== undefined && mention.start === 0) {
    const duration = partOfYear({ endMonth, namedBy: 'end' }, Number(mention.date.slice(0, 4)), first, length);
    return { start, end: start + match[0].length + dated + mention.end, duration };
  }
  if (!own || first !== 0 || monthsOf(own) !== length || !/\bterm\b/i.test(behind)) return undefined;
  return { start, end: start + match[0].length, duration: own };
}
