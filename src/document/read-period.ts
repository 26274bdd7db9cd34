import type { Stated } from '#model/filing.ts';
import { type Duration, durationEnding, type IsoDate, isInstant, monthsOf, partsOf } from '#model/period.ts';
import { findDates } from '#numerals/find-dates.ts';
import { findPeriods, type PeriodMention, readLength } from '#numerals/find-periods.ts';
import { findPartOfYear } from './find-part-of-year.ts';
import { type Passage, stateAt } from './passage.ts';
import { periodOfTitle } from './period-of-title.ts';

interface Candidate {
  readonly stated: Stated<Duration>;
  readonly rank: number;
}

const forecast = /\b(?:targets?|forecasts?|outlook|guidance|exercise|previous|prior|expected)\b/i;

/** How surely a place names the report's own period, 0 the surest; undefined where it does not. */
function rank(passage: Passage, mention: PeriodMention, index: number): number | undefined {
  const before = passage.text.slice(Math.max(0, mention.start - 240), mention.start);
  if (forecast.test(before)) return undefined;
  const isHeading = passage.kind === 'heading';
  const isCover = index < 40 && passage.kind !== 'table';
  if (mention.form === 'range') {
    if (isHeading && /\bresults\b/i.test(before)) return 0;
    if (/["“”][^"“”]{2,12}["“”],?\s*\(?(?:from\s*)?$/i.test(before) || /\bmonths\s*\(\s*$/i.test(before)) return 1;
    const isSaid = /\b(?:term|period|year)\b[^.]{0,40}\(?\s*(?:from\s*)?$/i.test(before);
    return isCover || (isSaid && index < 80) ? 2 : undefined;
  }
  if (mention.form !== 'duration') return undefined;
  if (isHeading && /\bresults\b|\breport\b/i.test(passage.text)) return 3;
  if (!isCover) return undefined;
  return /\byears?\s+ending\b|\bterm\s+ending\b/i.test(passage.text.slice(mention.start, mention.end)) ? 6 : 4;
}

/** The months from the start of the fiscal year to the end of a period. */
function monthsIntoYear(end: IsoDate, fiscalYearStart: string): number {
  const first = Number(fiscalYearStart.slice(0, 2));
  return ((partsOf(end).month - first + 12) % 12) + 1;
}

/** Claims that a passage is a heading or stands on the cover. */
function isShort(passage: Passage, index: number): boolean {
  return passage.kind === 'heading' || (passage.kind === 'paragraph' && index < 40);
}

function endMonthOf(fiscalYearStart: string): number {
  return ((Number(fiscalYearStart.slice(0, 2)) + 10) % 12) + 1;
}

const lengths = /\b(?:three|six|nine|twelve|[369]|12)[-\s]months?(?:\s+periods?)?\s+(?:ended|ending|to)\b/gi;

/** Claims that a table or text speaks of so many months that end on a day; the day may stand a row or two below the length. */
function namesLength(passages: readonly Passage[], months: number, end: IsoDate): boolean {
  const { year, month, day } = partsOf(end);
  return passages.some((passage, index) => {
    const matches = [...passage.text.matchAll(lengths)].some((match) => readLength(match[0]) === months);
    if (!matches) return false;
    const near = passages.slice(index, index + 3).map((each) => each.text.slice(0, 2000));
    const text = near.join('\n');
    const dates = findDates(text).filter((date) => date.month === month && date.day === day);
    return dates.some((date) => date.date === end) || (dates.length > 0 && new RegExp(String.raw`\b${year}\b`).test(text));
  });
}

/**
 * The period that a document reports on: from the title of its results, the definition of its label, its cover, or the words of its title. A report on a
 * quarter whose statements are cumulative reports on the fiscal year to date: `From July 1, 2019 to September 30, 2019` on the
 * second quarter's report gives the half year.
 */
export function readPeriod(passages: readonly Passage[], fiscalYearStart: string | undefined): Stated<Duration> | undefined {
  const candidates: Candidate[] = [];
  for (const [index, passage] of passages.entries()) {
    if (index >= 80 && passage.kind !== 'heading' && passage.kind !== 'paragraph') continue;
    const part =
      fiscalYearStart !== undefined && isShort(passage, index) ? findPartOfYear(passage.text, endMonthOf(fiscalYearStart)) : undefined;
    if (part && !forecast.test(passage.text.slice(0, part.start))) {
      candidates.push({ stated: stateAt(passage, part.start, part.end, part.duration), rank: passage.kind === 'heading' ? 3 : 5 });
    }
    for (const mention of findPeriods(passage.text)) {
      if (part && mention.start < part.end && part.start < mention.end) continue;
      if (isInstant(mention.period)) continue;
      const found = rank(passage, mention, index);
      const months = monthsOf(mention.period);
      if (found === undefined || months === undefined || months > 12) continue;
      candidates.push({ stated: stateAt(passage, mention.start, mention.end, mention.period), rank: found });
    }
  }
  const chosen = candidates.reduce<Candidate | undefined>((best, next) => (best && best.rank <= next.rank ? best : next), undefined);
  const stated = chosen?.stated ?? periodOfTitle(passages, fiscalYearStart === undefined ? 12 : endMonthOf(fiscalYearStart));
  if (stated === undefined) return undefined;
  const { value, span } = stated;
  if (fiscalYearStart === undefined || monthsOf(value) !== 3) return stated;
  const months = monthsIntoYear(value.end, fiscalYearStart);
  return months > 3 && namesLength(passages, months, value.end) ? { value: durationEnding(value.end, months), span } : stated;
}
