import type { Stated } from '#model/filing.ts';
import { type Duration, durationEnding, type IsoDate, isInstant, monthsOf, partsOf, samePeriod } from '#model/period.ts';
import { findPeriods, type PeriodMention } from '#numerals/find-periods.ts';
import { type Passage, stateAt } from './passage.ts';

interface Candidate {
  readonly stated: Stated<Duration>;
  readonly rank: number;
}

const forecast = /\b(?:targets?|forecasts?|outlook|guidance|exercise|previous|prior)\b/i;

function rank(passage: Passage, mention: PeriodMention, index: number): number | undefined {
  const before = passage.text.slice(Math.max(0, mention.start - 240), mention.start);
  if (forecast.test(before)) return undefined;
  const isHeading = passage.kind === 'heading';
  const isCover = index < 40 && passage.kind !== 'table';
  if (mention.form === 'range') {
    if (isHeading && /\bresults\b/i.test(before)) return 0;
    if (/["“”][^"“”]{2,12}["“”],?\s*\(?(?:from\s*)?$/i.test(before) || /\bmonths\s*\(\s*$/i.test(before)) return 1;
    if (isCover || /\b(?:term|period|year)\b[^.]{0,40}\(?\s*(?:from\s*)?$/i.test(before)) return index < 80 ? 2 : undefined;
    return undefined;
  }
  if (mention.form !== 'duration') return undefined;
  if (isHeading && /\bresults\b|\breport\b/i.test(passage.text)) return 3;
  if (isCover)
    return /\b(?:fiscal|financial|full|business)?\s*(?:year|term)\s+ending\b/i.test(passage.text.slice(mention.start, mention.end)) ? 6 : 4;
  return undefined;
}

/** The months from the start of the fiscal year to the end of a period. */
function monthsIntoYear(end: IsoDate, fiscalYearStart: string): number {
  const first = Number(fiscalYearStart.slice(0, 2));
  return ((partsOf(end).month - first + 12) % 12) + 1;
}

/**
 * The period that a document reports on: from the title of its results, the definition of its label, or its cover. A report on a
 * quarter whose statements are cumulative reports on the fiscal year to date: `From July 1, 2019 to September 30, 2019` on the
 * second quarter's report gives the half year.
 */
export function readPeriod(passages: readonly Passage[], fiscalYearStart: string | undefined): Stated<Duration> | undefined {
  const candidates: Candidate[] = [];
  const durations: Duration[] = [];
  for (const [index, passage] of passages.entries()) {
    for (const mention of findPeriods(passage.text)) {
      if (isInstant(mention.period)) continue;
      durations.push(mention.period);
      const found = rank(passage, mention, index);
      const months = monthsOf(mention.period);
      if (found === undefined || months === undefined || months > 12) continue;
      candidates.push({ stated: stateAt(passage, mention.start, mention.end, mention.period), rank: found });
    }
  }
  const chosen = candidates.reduce<Candidate | undefined>(
    (best, next) => (best === undefined || next.rank < best.rank ? next : best),
    undefined,
  );
  if (!chosen) return undefined;
  const { value, span } = chosen.stated;
  if (fiscalYearStart === undefined || monthsOf(value) !== 3) return chosen.stated;
  const cumulative = durationEnding(value.end, monthsIntoYear(value.end, fiscalYearStart));
  return durations.some((duration) => samePeriod(duration, cumulative)) ? { value: cumulative, span } : chosen.stated;
}
