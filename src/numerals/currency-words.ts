/** Codes that stand for themselves, with a scale before or behind them perhaps: `TEUR`, `MSEK`, `NOKm`. */
const codes =
  'AUD CAD HKD SGD NZD TWD USD EUR GBP SEK NOK DKK JPY KRW CNY INR CHF PLN CZK HUF RON TRY ZAR BRL MXN THB MYR IDR PHP VND AED SAR ILS ISK'.split(
    ' ',
  );

/**
 * How headings name currencies, with their ISO 4217 code. Dollars of a country stand before bare ones, which are taken for American
 * until the filing shows another country.
 */
export const currencyWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:japanese\s+)?yen\b|¥/i, 'JPY'],
  [/\baustralian\s+(?:dollars?\b|cents?\b|\$)|\bA\$/i, 'AUD'],
  [/\bcanadian\s+(?:dollars?\b|cents?\b|\$)|\bC\$|\bCdn\.?\s?\$/i, 'CAD'],
  [/\bhong\s+kong\s+(?:dollars?\b|cents?\b|\$)|\bHK\$|\bHK(?=\s+cents?\b)/i, 'HKD'],
  [/\bsingapore\s+(?:dollars?\b|cents?\b|\$)|\bS\$/i, 'SGD'],
  [/\bnew\s+zealand\s+(?:dollars?\b|cents?\b|\$)|\bNZ\$/i, 'NZD'],
  [/\b(?:new\s+)?taiwan\s+(?:dollars?\b|cents?\b|\$)|\bNT\$/i, 'TWD'],
  [/\bR\$/, 'BRL'],
  ...codes.map((code): readonly [RegExp, string] => [new RegExp(String.raw`\b[MTK]?${code}(?=\b|mn?\b|k\b|bn\b)`, 'i'), code]),
  [/\b(?:u\.?s\.?\s+|united\s+states\s+|american\s+)?dollars?\b|\bUS\$|\bUS(?=\s+cents?\b)|\$/i, 'USD'],
  [/\beuros?\b|\b[MTK]?€/i, 'EUR'],
  [/€/, 'EUR'],
  [/\bpounds?(?:\s+sterling)?\b|£|\bpence\b/i, 'GBP'],
  [/\bswedish\s+kron(?:a|or)\b/i, 'SEK'],
  [/\bnorwegian\s+kroner?\b/i, 'NOK'],
  [/\bdanish\s+kroner?\b/i, 'DKK'],
  [/\b(?:korean\s+)?won\b|₩/i, 'KRW'],
  [/\b(?:renminbi|yuan|RMB)\b/i, 'CNY'],
  [/\b(?:indian\s+)?rupees?\b|₹|\bRs\b\.?/i, 'INR'],
  [/\b(?:swiss\s+)?francs?\b/i, 'CHF'],
  [/\bbaht\b/i, 'THB'],
  [/\b(?:polish\s+)?z[lł]oty(?:s|ch)?\b/iu, 'PLN'],
  [/\bmexican\s+pesos?\b/i, 'MXN'],
  [/\bphilippine\s+pesos?\b/i, 'PHP'],
  [/\b(?:brazilian\s+)?reais\b/i, 'BRL'],
  [/\b(?:turkish\s+)?lira\b/i, 'TRY'],
  [/\b(?:czech\s+)?(?:koruna|korunas|crowns)\b/i, 'CZK'],
  [/\bsen\b/i, 'MYR'],
  [/\bRM(?=\b|['’]?000)/, 'MYR'],
  [/\bR(?=\s?(?:millions?|billions?|m|bn|['’]?000)\b)/, 'ZAR'],
  [/\b(?:south\s+african\s+)?rand\b|\b(?:south\s+african|SA)\s+cents?\b/i, 'ZAR'],
];
