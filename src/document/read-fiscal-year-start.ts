import { addMonths, dayAfter, durationEnding, type IsoDate, partsOf, toIsoDate } from '#model/period.ts';
import { findDates } from '#numerals/find-dates.ts';
import type { Passage } from './passage.ts';

const yearEnd =
  /(?<!\bhalf[-\s]?)\b(?:(?:fiscal|financial|business|full)[-\s]+)?(?:years?|term)\s+(?:(?:that\s+)?(?:ended|ending|ends|to)|end\s*:)\s+(?:on\s+)?/gi;

/** The start after the earlier of two balance dates that head one table, three, six or nine months apart. */
function readFromBalances(passages: readonly Passage[]): string | undefined {
  for (const { kind, text } of passages) {
    if (kind !== 'table' || text.length > 200) continue;
    const dates = findDates(text).flatMap((mention) => mention.date ?? []);
    const [earlier, later] = dates.toSorted();
    if (dates.length !== 2 || earlier === undefined || later === undefined) continue;
    if ([3, 6, 9].some((months) => addMonths(earlier, months) === later)) return dayAfter(earlier).slice(5);
  }
  return undefined;
}

const partEnd =
  /\b(?:(?<half>half[-\s]?year|first half|six months?|6 months?)|nine months?|9 months?)\s+(?:periods?\s+)?(?:ended|ending|to)\s+/gi;

/** The start of a part of a year that is counted from its beginning: `half-year ended 31 December` begins on 1 July. */
function readFromParts(passages: readonly Passage[]): string | undefined {
  for (const { text } of passages) {
    for (const match of text.matchAll(partEnd)) {
      const at = (match.index ?? 0) + match[0].length;
      const mention = findDates(text.slice(at, at + 30))[0];
      const end = mention?.date ?? (mention === undefined ? undefined : toIsoDate(2001, mention.month, mention.day));
      if (mention?.start !== 0 || end === undefined || partsOf(dayAfter(end)).day !== 1) continue;
      return durationEnding(end, match.groups?.half === undefined ? 9 : 6).start.slice(5);
    }
  }
  return undefined;
}

/**
 * First month and day of a fiscal year, `MM-DD`: the day after the end that `fiscal year ending March 31, 2021`, `year ended
 * December 31` and the like name most often, else the day after the closing date beside which an interim one stands at the head
 * of a table (`June 30, 2024⇥December 31, 2023`), else the first day of a half-year or of nine months. Undefined where the text
 * has none of them.
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
  const [said] = [...votes].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
  return said?.[0] ?? readFromBalances(passages) ?? readFromParts(passages);
}
