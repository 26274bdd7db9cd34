import { type Duration, lengthOfMonth, toIsoDate } from '#model/period.ts';
import { readMonth } from './find-dates.ts';

/** Two months with a dash between them, and the year in which the later one lies: `Apr–Jun 2024`, `January-September 2024`. */
export interface MonthRangeMention {
  readonly start: number;
  readonly end: number;
  readonly period: Duration;
}

const name =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const range = new RegExp(String.raw`\b(?<from>${name})\.?\s?(?:-|–|—|to)\s?(?<to>${name})\.?\s(?<year>(?:19|20)\d\d)(?!\d|[.,]\d)`, 'gi');

/** The month ranges of a text, left to right. A range that runs over the turn of the year begins in the year before. */
export function findMonthRanges(text: string): readonly MonthRangeMention[] {
  return [...text.matchAll(range)].flatMap((match) => {
    const [from, to] = [readMonth(match.groups?.from ?? ''), readMonth(match.groups?.to ?? '')];
    const year = Number(match.groups?.year);
    const start = toIsoDate(from > to ? year - 1 : year, from, 1);
    const end = toIsoDate(year, to, lengthOfMonth(year, to));
    const at = match.index ?? 0;
    return start === undefined || end === undefined ? [] : [{ start: at, end: at + match[0].length, period: { start, end } }];
  });
}
