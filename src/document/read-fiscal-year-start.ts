import { dayAfter, type IsoDate, toIsoDate } from '#model/period.ts';
import { findDates } from '#numerals/find-dates.ts';
import type { Passage } from './passage.ts';

const yearEnd =
  /\b(?:(?:fiscal|financial|business|full)[-\s]+)?(?:years?|term)\s+(?:(?:that\s+)?(?:ended|ending|ends|to)|end\s*:)\s+(?:on\s+)?/gi;

/**
 * First month and day of a fiscal year, `MM-DD`: the day after the end that `fiscal year ending March 31, 2021`, `year ended
 * December 31` and the like name most often. Undefined where the text names none.
 */
export function readFiscalYearStart(passages: readonly Passage[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { text } of passages) {
    for (const match of text.matchAll(yearEnd)) {
      const at = (match.index ?? 0) + match[0].length;
      const mention = findDates(text.slice(at, at + 30))[0];
      if (!mention || mention.start > 0) continue;
      const end = mention.date ?? toIsoDate(2001, mention.month, mention.day);
      if (end === undefined) continue;
      const start = dayAfter(end as IsoDate).slice(5);
      const key = mention.month === 2 ? '03-01' : start;
      votes.set(key, (votes.get(key) ?? 0) + 1);
    }
  }
  return [...votes].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0]?.[0];
}
