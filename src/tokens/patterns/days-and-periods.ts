import type { TokenPattern } from '#tokens/token-pattern.ts';
import { month, year } from './fragments.ts';

const shortYear = String.raw`(?:20)?\d\d`;
const units =
  'million|billion|thousand|trillion|yen|euros?|dollars?|shares?|employees|persons|people|units|percent|contracts|customers|tons|tonnes|times';

/** Names of fiscal periods. */
export const periods: readonly TokenPattern[] = [
  // 1H25 · 2Q FY2025 · 3Q · 1Q-end
  {
    recognizes: 'a period',
    fate: 'period',
    form: new RegExp(String.raw`(?<![\w.,€$£¥])[1-4]\s?[HQ](?:\s?(?:FY|fiscal\s)?\s?${shortYear})?(?![\w%]|[,.]\d)`, 'g'),
  },
  // Q1 2024 · H1 FY24 · Q3/24 · Q2
  {
    recognizes: 'a period',
    fate: 'period',
    form: new RegExp(String.raw`(?<![\w.,])[HQ][1-4](?:\s?[/’']?\s?(?:FY|fiscal\s)?\s?${shortYear})?(?![\w%]|[,.]\d)`, 'g'),
  },
  // 9M24 · 6M 2024
  {
    recognizes: 'a period',
    fate: 'period',
    form: new RegExp(String.raw`(?<![\w.,€$£¥])(?:3|6|9|12)M\s?(?:FY)?\s?${shortYear}(?![\w%]|[,.]\d)`, 'g'),
  },
  // FY2020 · FY24/25 · FY3/2021 · FY 2020 · CY2019
  {
    recognizes: 'a fiscal year',
    fate: 'period',
    form: new RegExp(String.raw`\b[FC]YE?\s?(?:\d{1,2}\/)?${shortYear}(?:\s?[/–-]\s?${shortYear})?(?![\d%]|[,.]\d)`, 'g'),
  },
  // fiscal 2024 · fiscal year 2023/24 · financial year 2022
  {
    recognizes: 'a fiscal year',
    fate: 'period',
    form: new RegExp(String.raw`\b(?:fiscal|financial|business)\s(?:years?\s)?${year}(?:\s?[/–-]\s?${shortYear})?(?![\d%]|[,.]\d)`, 'gi'),
  },
  // 28th business term · 2nd Quarter · 1st half · 30th fiscal year · 51st First Quarter
  {
    recognizes: 'a numbered term or part of a year',
    fate: 'period',
    form: /(?<![\w.,])\d{1,3}(?:st|nd|rd|th)\s(?:(?:business|fiscal|financial|accounting|first|second|third|fourth)\s)?(?:term|quarter|half|period|year)\b/gi,
  },
  // 6 months ended · (3 months) · 12-month period · 52 weeks to
  {
    recognizes: 'the length of a period',
    fate: 'period',
    form: /(?<![\w.,])\d{1,2}[\s-](?:months?|weeks?)(?=[-\s]+(?:periods?\b|ended\b|ending\b|to(?:\s\d|\s\p{Lu}|\s*$))|\))/giu,
  },
];

/** Days, months and years of the calendar, and times of day. */
export const dates: readonly TokenPattern[] = [
  // September 30, 2023 · Sep. 30, 2022 · March31, 2019 · September 30
  {
    recognizes: 'a date',
    fate: 'date',
    form: new RegExp(String.raw`\b${month}\s{0,3}\d{1,2}(?:st|nd|rd|th)?(?:\s?,?\s?${year})?(?![\d%]|,\d)`, 'g'),
  },
  // 30 June 2024 · 1st of April
  {
    recognizes: 'a date',
    fate: 'date',
    form: new RegExp(String.raw`(?<![\w.,])\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${month}(?!\p{L})(?:\s?,?\s?${year})?(?!\d)`, 'gu'),
  },
  // 2024-06-30 · 2024/6/30 · 30.06.2024 · 31/12/2023
  {
    recognizes: 'a date',
    fate: 'date',
    form: new RegExp(String.raw`(?<![\w.,/-])(?:${year}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2${year})(?![\w/-])`, 'g'),
  },
  // June 2024 · Sept. 2018
  { recognizes: 'a month', fate: 'date', form: new RegExp(String.raw`\b${month}\s?,?\s?${year}(?!\d)`, 'g') },
  // 2019 · 2018-2020 · 2023/24 · 1990s, where no unit follows
  {
    recognizes: 'a year',
    fate: 'date',
    form: new RegExp(
      String.raw`(?<![\w.,$€£¥+/-])(?<!\b(?:JPY|USD|EUR|GBP|CHF|yen)\s)${year}(?:s|\s?[/–-]\s?(?:20)?\d\d)?(?![\w%]|[,.]\d|-\d|\s(?:${units})\b)`,
      'g',
    ),
  },
  // 15:00 · 9:30 a.m. · 3 p.m.
  {
    recognizes: 'a time of day',
    fate: 'date',
    form: /(?<![\w.,:])(?:\d{1,2}:\d\d\s?(?:[ap]\.?m\b|JST|CET|GMT|UTC|EST|BST|hours\b)|[0-2]\d:[0-5]0(?![\d:])|\d{1,2}\s?[ap]\.?m\b)/gi,
  },
];

/** Dates whose month an extraction damaged; only where nothing but a date can stand. */
export const damagedDates: readonly TokenPattern[] = [
  // Mareh 31, 2020
  { recognizes: 'a date whose month is damaged', fate: 'date', form: new RegExp(String.raw`^\s*\p{L}+\s\d{1,2},?\s${year}\s*$`, 'gu') },
];
