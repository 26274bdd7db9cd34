/** Marks and words of currencies in running text. A `$` beside a formula marks its ends. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\bJPY|¥|\b(?:thousands|millions|billions) of yen\b|\byen\b/gi, 'JPY'],
  [/\bUSD\b|US\$|(?<![A-Z}])\$(?!\\)|\bU\.?S\.? dollars?\b/gi, 'USD'],
  [/\bEUR\b|€|\beuros?\b/gi, 'EUR'],
  [/\bGBP\b|£/gi, 'GBP'],
  [/\bCHF\b/gi, 'CHF'],
  [/\bKRW\b|₩/gi, 'KRW'],
  [/\bINR\b|₹|\brupees\b/gi, 'INR'],
  [/\b(?:RMB|CNY)\b/gi, 'CNY'],
  [/\bSEK\b/g, 'SEK'],
  [/\bNOK\b/g, 'NOK'],
  [/\bDKK\b/g, 'DKK'],
];

/**
 * The currency that a text names by far the most, as ISO 4217 code; undefined where none leads two to one. `dollar` is what it means
 * by a bare `$`, where that is not the American one.
 */
export function mainCurrency(text: string, dollar?: string): string | undefined {
  const counts = marks
    .map(([pattern, code]) => ({ code: code === 'USD' ? (dollar ?? code) : code, count: text.match(pattern)?.length ?? 0 }))
    .sort((left, right) => right.count - left.count);
  const [first, second] = counts;
  return first !== undefined && first.count > 0 && first.count >= 2 * (second?.count ?? 0) ? first.code : undefined;
}
