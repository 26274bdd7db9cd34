import type { Stated } from '#model/filing.ts';
import { type Duration, durationEnding, type IsoDate, lengthOfMonth, partsOf } from '#model/period.ts';
import { findDates } from '#numerals/find-dates.ts';
import { findPeriodLabels } from '#numerals/find-period-labels.ts';
import { partOfYear } from '#numerals/fiscal-calendar.ts';
import { type Passage, stateAt } from './passage.ts';

const coverLength = 30;
const longestTitle = 140;
const isTitle = /\b(?:reports?|results?|release|review|announcement|accounts|statements)\b/i;
/** Words of a title that stand between a part of the year and its year: `Half-Year Report 2024`. */
const between =
  /\b(?:financial|consolidated|condensed|unaudited|audited|group|reports?|results?|release|review|earnings|announcement|accounts|statements?|operating|the|for)\b/gi;
const whole = /\b(?:annual|full[- ]year|year[- ]end)\b/i;
const half = /\binterim\b/i;
const calendarYear = /(?<![\d.,])(20\d\d)(?![\d.,])/;
/** A part of the year and the day on which it ends: `half-year report at 30 June 2024`, `first quarter of fiscal 2026, ended April 30, 2025`. */
const dated = /\b(half|six[- ]months?|quarter|nine[- ]months?)\b[^.\n]{0,45}?\b(?:at|as at|as of|to|ended|ending)\s+$/i;

const lengths: readonly (readonly [RegExp, number])[] = [
  [/^(?:half|six)/i, 6],
  [/^nine/i, 9],
  [/^quarter/i, 3],
];

function isMonthEnd(date: IsoDate): boolean {
  const { day, month, year } = partsOf(date);
  return day === lengthOfMonth(year, month);
}

/** The part of a year that ends on a day which the text names behind it. */
function partEndingOn(text: string): Duration | undefined {
  for (const { date, start } of findDates(text)) {
    const words = dated.exec(text.slice(0, start))?.[1];
    const months = words === undefined ? undefined : lengths.find(([pattern]) => pattern.test(words))?.[1];
    if (months !== undefined && date !== undefined && isMonthEnd(date)) return durationEnding(date, months);
  }
  return undefined;
}

/** The part of a fiscal year that a title names without a day: `2Q25 Earnings Release`, `Annual Report 2024`. */
function partNamed(text: string, endMonth: number): Duration | undefined {
  const plain = text.replace(between, ' ').replace(/\s+/g, ' ').trim();
  const label = findPeriodLabels(plain)[0];
  const calendar = { endMonth, namedBy: 'end' } as const;
  if (label !== undefined) return partOfYear(calendar, label.year, label.first, label.months);
  const year = calendarYear.exec(plain)?.[1];
  const months = whole.test(text) ? 12 : half.test(text) ? 6 : undefined;
  return year === undefined || months === undefined ? undefined : partOfYear(calendar, Number(year), 0, months);
}

/**
 * The period that a title names in other words than a span of days. One that a title names without its last day counts only where that
 * day stands in the text, as the date of a balance.
 */
export function periodOfTitle(passages: readonly Passage[], endMonth: number): Stated<Duration> | undefined {
  const cover = passages.slice(0, coverLength).filter(({ kind }) => kind === 'heading' || kind === 'paragraph');
  for (const passage of cover) {
    const ending = partEndingOn(passage.text.slice(0, 400));
    if (ending !== undefined) return stateAt(passage, 0, passage.text.length, ending);
  }
  for (const passage of cover) {
    if (passage.text.length > longestTitle || !isTitle.test(passage.text)) continue;
    const named = partNamed(passage.text, endMonth);
    const isDated = passages.some(({ text }) => findDates(text.slice(0, 2000)).some(({ date }) => date === named?.end));
    if (named !== undefined && isDated) return stateAt(passage, 0, passage.text.length, named);
  }
  return undefined;
}
