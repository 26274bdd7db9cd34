/** Currency marks as printed, with their ISO 4217 code; longer marks first. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/^(?:JPY|¥|￥|yen)$/i, 'JPY'],
  [/^(?:USD|US\$|U\.S\.\$|\$)$/i, 'USD'],
  [/^(?:EUR|€)$/i, 'EUR'],
  [/^(?:GBP|£)$/i, 'GBP'],
  [/^(?:CNY|RMB)$/i, 'CNY'],
  [/^(?:KRW|₩)$/i, 'KRW'],
  [/^(?:INR|₹|Rs\.?)$/i, 'INR'],
  [/^(?:HKD|HK\$)$/i, 'HKD'],
  [/^(?:SGD|S\$)$/i, 'SGD'],
  [/^(?:TWD|NT\$)$/i, 'TWD'],
  [/^(?:AUD|A\$)$/i, 'AUD'],
  [/^(?:CAD|C\$)$/i, 'CAD'],
  [/^(?:CHF)$/i, 'CHF'],
  [/^(?:SEK)$/i, 'SEK'],
  [/^(?:BRL|R\$)$/i, 'BRL'],
];

/** A regular expression source that finds a currency mark standing before digits. */
export const currencyPattern = String.raw`(?:JPY|USD|US\$|U\.S\.\$|HK\$|NT\$|[SACR]\$|EUR|GBP|CNY|RMB|KRW|INR|HKD|SGD|TWD|AUD|CAD|CHF|SEK|BRL|Rs\.?|[¥￥$€£₩₹])`;

/** The ISO 4217 code of a currency mark; undefined where there is none or it is not known. */
export function readCurrency(mark: string | undefined): string | undefined {
  if (mark === undefined) return undefined;
  return marks.find(([pattern]) => pattern.test(mark.trim()))?.[1];
}

/** The currency of a word behind a number: `30.71 yen`, `5.7p`. A dollar without a country is taken for the American one, a cent for none. */
export function currencyOfWord(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  if (/^cents?$/i.test(word)) return undefined;
  return /^yen$/i.test(word) ? 'JPY' : /^euro/i.test(word) ? 'EUR' : /^(?:p|pence)$/i.test(word) ? 'GBP' : 'USD';
}
