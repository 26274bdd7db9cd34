import type { DateRole } from './told-date.ts';

const weekdays = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const day = String.raw`(?:${weekdays},?\s)?$`;
const form = (words: string): RegExp => new RegExp(words + day, 'i');

/** Words directly before a date that say what it is the day of, the most telling first. */
const forms: readonly (readonly [DateRole, RegExp])[] = [
  ['record', form(String.raw`(?<!\bdate of the\s)\brecord date(?:\sin substance)?(?:\s(?:of|is|was|on)|\s?:)\s*`)],
  [
    'payment',
    form(
      String.raw`\b(?:scheduled (?:starting |commencement )?date (?:for|of) (?:the )?(?:\w+ )?(?:dividend|payment of dividends?)[^:.;]{0,40}:|dividends? (?:is|are|was|were|will be|to be) paid on|payment date(?:\sof)?:?)\s*`,
    ),
  ],
  [
    'report-filing',
    form(
      String.raw`\b(?:scheduled date (?:for|of) (?:the )?(?:filing|submission|submitting)[^:]{0,140}:|report[^.;:]{0,80}\b(?:filed|submitted) on|filing date:?)\s*`,
    ),
  ],
  ['effective', form(String.raw`\beffective(?:\s(?:from|on|as of|date(?:\sof|:)?))?\s*`)],
  ['publication', form(String.raw`\btoday,\s*`)],
  ['other', form(String.raw`\bavailable to [^.;]{2,60} as of\s*`)],
  ['resolution', form(String.raw`\b(?:resolved|resolution|board of directors|shareholders|meeting)\b[^.;:]{0,30}\b(?:on|held on)\s*`)],
  ['period-start', form(String.raw`\b(?:beginning|starting|commencing)\s(?:on\s|from\s|of\s)?`)],
  ['balance', form(String.raw`\b(?:as (?:of|at)|at|from|since)\s*`)],
];

/** What a lone date is the day of, by the words before it; `behind` is what follows, for the date at the head of a release. */
export function roleOfDate(before: string, behind: string): DateRole {
  if (/^\s*\p{Lu}\p{L}+,\s*$/u.test(before) && /^\s*[-–—]\s/.test(behind)) return 'publication';
  if (before.trim() === '' && behind.trim() === '') return 'balance';
  const words = before.slice(-200);
  return forms.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** The day of the week before a date. */
export function weekdayBefore(before: string): string | undefined {
  return new RegExp(String.raw`\b(${weekdays}),?\s$`, 'i').exec(before)?.[1];
}
