import type { Duration } from '#model/period.ts';
import { rememberTexts } from '#model/remember-texts.ts';
import { type FiscalCalendar, partOfYear } from './fiscal-calendar.ts';
import { plainWidth } from './mask-markup.ts';
import { takenPlaces } from './taken-places.ts';

/** A short name of a fiscal period in a text: `1H25`, `2Q FY2025`, `Q1 2024`, `FY23`, `9M24`, `2nd Half 2023`. */
export interface PeriodLabelMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Name of the fiscal year, four digits. */
  readonly year: number;
  /** First month within the fiscal year (0 is its first) and number of months. */
  readonly first: number;
  readonly months: number;
}

const year = String.raw`(?:(?:FY|fiscal\s)?\s?(?<year>(?:20)?\d\d)(?!\d|[,.%-]\d))`;
const forms: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\w.])(?<n>[1-4])\s?(?<part>[HQ])\s?${year}`, 'g'),
  new RegExp(String.raw`(?<![\w.])(?<part>[HQ])(?<n>[1-4])\s?[/’']?\s?${year}`, 'g'),
  new RegExp(String.raw`(?<![\w.])(?<n>9|6|3)(?<part>M)\s?${year}`, 'g'),
  /(?<![\w.])(?:(?<n>[1-4])(?:st|nd|rd|th)|(?<word>first|second|third|fourth))[\s-](?<part>half|quarter)(?:\s+of)?(?:\s+(?:FY|fiscal(?:\s+year)?))?\s(?<year>20\d\d)(?![\d,.%-]\d)/gi,
  new RegExp(String.raw`(?<![\w.])(?:(?<n>[12])(?=HY))?(?<part>H)Y\s?[’']?${year}`, 'g'),
  /(?<![\w.])(?<part>half)[\s-]?year(?:ly)?\s(?<year>20\d\d)(?![\d,.%-]\d)/gi,
  /(?<![\w.])(?<part>full)[\s-]year\s(?<year>20\d\d)(?![\d,.%-]\d)/gi,
  /(?<![\w.])(?<part>FY)\s?(?<year>(?:20)?\d\d)\s(?<n>[1-4])(?<sub>[HQ])(?!\w)/g,
  /(?<![\w.])(?<part>FY)\s?(?<year>(?:20)?\d\d)(?!\d|[-/.,]\d)(?:\s?(?<sub>[HQ])(?<n>[1-4])(?!\w))?/g,
  /(?<![\w.,])(?<year>20\d\d)\s(?:(?<part>[HQ])(?<n>[1-4])|(?<n>[1-4])(?<part>[HQ])|(?<n>[369])(?<part>M)|(?<part>FY))(?!\w|\s?[’']?\d)/g,
  /(?<![\w.,])(?<year>20\d\d)\s(?<word>first|second|third|fourth)[\s-](?<part>half|quarter)(?!\s(?:of\s)?(?:FY|20)?\d\d)/gi,
];

const ordinals = ['first', 'second', 'third', 'fourth'];

function place(part: string, n: number): readonly [number, number] | undefined {
  if (part === 'H') return n <= 2 ? [(n - 1) * 6, 6] : undefined;
  if (part === 'Q') return [(n - 1) * 3, 3];
  if (part === 'M') return [0, n];
  return [0, 12];
}

/** The period labels of a text, left to right. */
export const findPeriodLabels = rememberTexts((text: string): readonly PeriodLabelMention[] => {
  const plain = plainWidth(text);
  if (!/\d\d/.test(plain)) return [];
  const found: PeriodLabelMention[] = [];
  const places = takenPlaces();
  for (const form of forms) {
    for (const match of plain.matchAll(form)) {
      const groups = match.groups ?? {};
      const n =
        groups.word === undefined
          ? Number(groups.n ?? (/^h(?:alf)?$/i.test(groups.part ?? '') ? 1 : 0))
          : ordinals.indexOf(groups.word.toLowerCase()) + 1;
      const where = place((groups.sub ?? groups.part ?? '').slice(0, 1).toUpperCase(), n);
      const start = match.index ?? 0;
      const end = start + match[0].length;
      if (where === undefined || !places.take(start, end)) continue;
      const short = Number(groups.year);
      found.push({ start, end, text: match[0].trim(), year: short < 100 ? 2000 + short : short, first: where[0], months: where[1] });
    }
  }
  return found.sort((left, right) => left.start - right.start);
});

/** The days that a period label means under a calendar; undefined where it could be either of two years. */
export function resolvePeriodLabel(label: PeriodLabelMention, calendar: FiscalCalendar): Duration | undefined {
  if (calendar.namedBy === undefined && calendar.endMonth !== 12) return undefined;
  return partOfYear(calendar, label.year, label.first, label.months);
}
