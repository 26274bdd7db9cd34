import { type Duration, lengthOfMonth, toIsoDate } from '#model/period.ts';
import { readMonth } from './find-dates.ts';
import { takenPlaces } from './taken-places.ts';

/** Two months with a dash between them, and the year in which the later one lies: `Apr–Jun 2024`, `January-September 2024`, `Jan-Jun 25`. */
export interface MonthRangeMention {
  readonly start: number;
  readonly end: number;
  readonly period: Duration;
}

const name =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const months = String.raw`\b(?<from>${name})\.?\s?(?:-|–|—|to)\s?(?<to>${name})\b\.?`;
const forms: readonly RegExp[] = [
  new RegExp(String.raw`${months}\s(?<year>(?:19|20)\d\d)(?!\d|[.,]\d)`, 'gi'),
  new RegExp(String.raw`${months}\s?['’]?(?<short>[01]\d|2[0-7])(?![\d,.:/]|\s?%)(?=\s*(?:$|[\s)\]|]))`, 'gi'),
  new RegExp(String.raw`(?<![\d.,])(?<year>(?:19|20)\d\d)\s${months}`, 'gi'),
  /(?<![\d/.,-])(?<from>1[0-2]|[1-9])\s?[-–]\s?(?<to>1[0-2]|[1-9])\/(?<year>(?:19|20)\d\d)(?![\d/])/g,
];

/**
 * The month ranges of a text, left to right: `Apr–Jun 2024`, `2024 Apr–Jun`, `4–6/2024`. A range that runs over the turn of the year
 * begins in the year before. Two digits that may as well be the last day of a month are no year: `January - June 30`.
 */
export function findMonthRanges(text: string): readonly MonthRangeMention[] {
  if (!/\d/.test(text)) return [];
  const places = takenPlaces();
  const found = forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => {
      const [from, to] = [readMonth(match.groups?.from ?? ''), readMonth(match.groups?.to ?? '')];
      const year = Number(match.groups?.year ?? `20${match.groups?.short}`);
      const start = toIsoDate(from > to ? year - 1 : year, from, 1);
      const end = toIsoDate(year, to, lengthOfMonth(year, to));
      const at = match.index ?? 0;
      if (start === undefined || end === undefined || !places.take(at, at + match[0].length)) return [];
      return [{ start: at, end: at + match[0].length, period: { start, end } }];
    }),
  );
  return found.sort((left, right) => left.start - right.start);
}
