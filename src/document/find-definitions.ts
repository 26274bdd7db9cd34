import { type Duration, isInstant, monthsOf } from '#model/period.ts';
import { findPeriodLabels, type PeriodLabelMention } from '#numerals/find-period-labels.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import { findPartOfYear } from './find-part-of-year.ts';
import type { Passage } from './passage.ts';

/** A label to which the text itself gives its days. */
export interface Definition {
  readonly passage: Passage;
  readonly mention: PeriodLabelMention;
  readonly duration: Duration;
}

/** The range right behind a label: `("1H25", from April 1, 2025 to September 30, 2025)`. */
function readBehind(behind: string): Duration | undefined {
  const lead = /^\s*["“”'‘’]?\s*,?\s*(?:from\s+|\()?(?=\w)/i.exec(behind);
  const range = lead ? findPeriods(behind).find((found) => found.form === 'range' && found.start <= lead[0].length + 6) : undefined;
  return range && !isInstant(range.period) ? range.period : undefined;
}

/** The days before a label: `(April 1, 2025 to September 30, 2025, "1H25")`, `six months ended September 30, 2025 ("1H25")`. */
function readBefore(sentence: string, months: number): Duration | undefined {
  const near = findPeriods(sentence).findLast(({ period, end }) => monthsOf(period) === months && sentence.length - end < 20);
  return near && !isInstant(near.period) ? near.period : undefined;
}

function define(text: string, mention: PeriodLabelMention, endMonth: number, own: Duration | undefined): Duration | undefined {
  const before = text.slice(Math.max(0, mention.start - 260), mention.start);
  const behind = text.slice(mention.end, mention.end + 120);
  if (!/[(（,]\s*["“”'‘’]?\s*$/.test(before) || !/^\s*["“”'‘’]?\s*(?:[),）]|from\b)/i.test(behind)) return undefined;
  const sentence = before.slice(before.lastIndexOf('. ') + 1);
  return readBehind(behind) ?? readBefore(sentence, mention.months) ?? findPartOfYear(sentence, endMonth, own)?.duration;
}

/**
 * The labels that a filing defines, in the order of the text. `own` is the period that the document reports on, for a definition
 * by a business term that is numbered and not dated.
 */
export function findDefinitions(passages: readonly Passage[], endMonth: number, own: Duration | undefined): readonly Definition[] {
  return passages.flatMap((passage) => {
    if (passage.kind === 'table' || passage.kind === 'furniture') return [];
    return findPeriodLabels(passage.text).flatMap((mention) => {
      const duration = define(passage.text, mention, endMonth, own);
      return duration && monthsOf(duration) === mention.months ? [{ passage, mention, duration }] : [];
    });
  });
}
