import { currencyPattern } from '#numerals/currencies.ts';
import type { TokenPattern } from '#tokens/token-pattern.ts';
import { number } from './fragments.ts';

const scales = 'trillion|billion|million|thousand|hundred|dozen|crores?|lakhs?|mn|bn|tn';
const time = 'seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?';
const measures = String.raw`[kMGT]bps|[kMGTP]B|[kMG]W(?:h|p)?|TWh|km|kg|kt|Mt|tons?|tonnes?|m2|m²|sq(?:m|\.\s?(?:m|ft)\.?)|square\s(?:met(?:er|re)s|feet|kilomet(?:er|re)s)|lit(?:er|re)s?|barrels?|carats?|ounces?|times|fold|x`;
const money = 'yen|euros?|dollars?|cents?|pence|pounds?|won|yuan|rupees?|francs?|kron(?:or|er)|JPY|USD|EUR|GBP|CHF|CNY|SEK|€|£|円';
const percent = String.raw`%|percent\b|per\s?cent\b|percentage\spoints?\b|basis\spoints?\b|ppts?\b|pp\b|p\.p\.|bps?\b|points?\b|pts?\b`;
const counted = String.raw`shares?|ADSs?|ADRs?|employees|persons|people|individuals|companies|subsidiaries|affiliates|stores|shops|branches|offices|countries|customers|clients|users|subscribers|subscriptions|contracts|lines|units|items|cases|projects|directors|officers|members|votes|voting\srights|rights|options|sites|stations|patents|ATMs?|vehicles|aircraft|vessels|rooms|beds|seats|households`;
const plain = String.raw`(?<![\w.,^*※-])\d{1,4}(?:\.\d+)?`;

/** Amounts and percentages in sentences: a currency, a scale, a unit or the commas of groups say so. */
export const amounts: readonly TokenPattern[] = [
  // JPY101,665 million · US$ 1.2 · ¥(345)
  {
    recognizes: 'an amount of money',
    fate: 'claim',
    form: new RegExp(String.raw`(?<![A-Za-z])${currencyPattern}\s?[(△▲-]?\s?\d[\d,]*(?:\.\d+)?\)?(?:\s?(?:${scales})\b)?`, 'g'),
  },
  // \frac{4}{3}97,122: a currency sign that an extraction read as a fraction
  { recognizes: 'an amount whose currency sign is damaged', fate: 'claim', form: /\\frac\s?\{[\d,]{1,20}\}\s?\{\d{1,4}\}\s?[\d,.]{0,20}/g },
  // 10 to 15% · 3-5 years · 1.5 and 2.0 times: the unit behind the second number holds for the first
  {
    recognizes: 'a range of amounts',
    fate: 'claim',
    form: new RegExp(
      String.raw`${number}\s?%?(?:\s?[-–~]\s?|\s(?:to|and|or)\s)\d[\d,]*(?:\.\d+)?\s?(?:${percent}|(?:${scales}|${measures}|${time}|${money}|${counted})\b)`,
      'g',
    ),
  },
  // 12.3% · (11.3)% · 40 percent · 2 percentage points · 25 basis points
  { recognizes: 'a percentage', fate: 'claim', form: new RegExp(String.raw`${number}\)?\s?(?:${percent})`, 'gi') },
  // 2.5 million · 12bn
  { recognizes: 'an amount in words of scale', fate: 'claim', form: new RegExp(String.raw`${number}\)?[\s-]?(?:${scales})\b`, 'g') },
  // 12m customers · 300k; 5.7p, which is pence
  { recognizes: 'an amount with a letter of scale or money', fate: 'claim', form: new RegExp(String.raw`${number}[mkp](?![\w²])`, 'g') },
  // 13.5 yen · 500 JPY
  { recognizes: 'an amount of money', fate: 'claim', form: new RegExp(String.raw`${number}\s?(?:${money})(?!\w)`, 'g') },
  // 500Gbps · 25 MW · 1.5 times · 2.5x · 12 months · 5-year
  {
    recognizes: 'a measured amount',
    fate: 'claim',
    form: new RegExp(String.raw`${number}\)?[\s-]?(?:${measures}|${time})(?!\w)`, 'g'),
  },
  // 1,234 · 12,345.6: only an amount or a count is printed in groups
  { recognizes: 'a number in groups of three digits', fate: 'claim', form: /(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w]|,\d)/g },
];

/** Figures in headings of columns that state something: rows of words that have no heading above them. */
export const wordedCounts: readonly TokenPattern[] = [
  // 7 Full-time Directors and 12 Executive Officers
  {
    recognizes: 'a count in a cell of words that was not read',
    fate: 'unresolved',
    form: new RegExp(String.raw`${plain}\s(?:[a-z]+(?:-[a-z]+)?\s){0,2}?(?:${counted})\b`, 'gi'),
  },
];

/** Counts and ratios in sentences. They come behind dates, references and marks. */
export const counts: readonly TokenPattern[] = [
  // ten (10) days · two hundred (200): a number in words and again in digits
  {
    recognizes: 'a count in words and digits',
    fate: 'claim',
    form: /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|half)\s?\(\d[\d,/]*\)/gi,
  },
  // 2-for-1 · a ratio of 1:2 · 1.5 to 1
  {
    recognizes: 'a ratio',
    fate: 'claim',
    form: /(?<![\w.,])\d{1,3}(?:-for-|\sfor\s(?=\d{1,3}\s(?:stock|share)))\d{1,3}(?!\w)|\bratio\sof\s\d+(?:\.\d+)?(?:\s?:\s?|\sto\s|\/)\d+(?:\.\d+)?|(?<![\w.,:])\d{1,2}:\d{1,2}(?![\d:])/gi,
  },
  // (1/2) · 2/3
  { recognizes: 'a fraction', fate: 'claim', form: /(?<![\w.,/])\d\/\d(?![\w/])/g },
  // 500 shares · 16 subsidiaries · 7 full-time directors
  { recognizes: 'a count', fate: 'claim', form: new RegExp(String.raw`${plain}\s(?:[a-z]+(?:-[a-z]+)?\s){0,3}?(?:${counted})\b`, 'g') },
  // the number of shares of a unit is 100 · the number of stores was 25
  {
    recognizes: 'a count',
    fate: 'claim',
    form: /\b[Nn]umbers?\sof\s[^.;:\d]{1,80}\s(?:is|was|were|are|totall?ed|reached|of|to)\s(?:approximately\s|about\s)?\d{1,4}(?!\w|[,.]\d)/g,
  },
  // approximately 500 line openings · 12 new sites: a number and a plural, where no name stands before it
  {
    recognizes: 'a count',
    fate: 'claim',
    form: new RegExp(
      String.raw`(?<!\b(?:[A-Z][a-z]{1,20}|level|note|item|page|step|phase|type|tier|class|number|no\.)\s)${plain}\s(?:[a-z]+(?:-[a-z]+)?\s){0,2}?[a-z]{2,}(?<![su]|hi)s\b`,
      'g',
    ),
  },
];
