import { expect, test } from 'vitest';
import { readTableUnit, readUnit, splitTrailingUnit, type UnitReading } from './read-unit.ts';

/** `unit scale`, `?` for a part that is not said. */
function describeUnit(reading: UnitReading | undefined): string | undefined {
  return reading && `${reading.unit ?? '?'} ${reading.scale ?? '?'}`;
}

// biome-ignore format: one line per case
test.each([
  ['Millions of yen',               'JPY 6'],
  ['(thousands of yen)',            'JPY 3'],
  ['Thousands of JPY',              'JPY 3'],
  ['JPY millions',                  'JPY 6'],
  ['JPY billion',                   'JPY 9'],
  ['¥ mn',                          'JPY 6'],
  ['Millions of U.S. dollars',      'USD 6'],
  ['$ in millions',                 'USD 6'],
  ["$'000",                         'USD 3'],
  ['€ million',                     'EUR 6'],
  ['in EUR million',                'EUR 6'],
  ["EUR '000",                      'EUR 3'],
  ['£m',                            'GBP 6'],
  ['INR crores',                    'INR 7'],
  ['RMB million',                   'CNY 6'],
  ['hundred millions of yen',       'JPY 8'],
  ['Unit: millions of yen',         'JPY 6'],
  ['(yen)',                         'JPY ?'],
  ['Yen per share',                 'JPY/share 0'],
  ['Thousands of',                  '? 3'],
  ['(in millions)',                 '? 6'],
  ['%',                             'percent ?'],
  ['(shares)',                      'shares ?'],
  ['thousand shares',               'shares 3'],
  ['persons',                       'persons ?'],
  ['Gbps',                          'Gbps ?'],
  ['times',                         'times ?'],
  ['<u>Millions of yen</u>',        'JPY 6'],
  ['TEUR',                          'EUR 3'],
  ['€/000',                         'EUR 3'],
  ['Euro/000',                      'EUR 3'],
  ['T€',                            'EUR 3'],
  ['kSEK',                          'SEK 3'],
  ['NOKm',                          'NOK 6'],
  ['Mio. €',                        'EUR 6'],
  ['Rs. in crore',                  'INR 7'],
  ['₹ in lakhs',                    'INR 5'],
  ["RMB'000",                       'CNY 3'],
  ["RM'000",                        'MYR 3'],
  ['R million',                     'ZAR 6'],
  ['HK cents',                      'HKD -2'],
  ['US cents',                      'USD -2'],
  ['Cents',                         '? -2'],
  ['per cent',                      'percent ?'],
  ['Canadian $ millions',           'CAD 6'],
  ['stores',                        'stores 0'],
  ['Stores',                        undefined],
  ['Amount',                        undefined],
  ['Revenues (millions of yen)',    undefined],
  ['6',                             undefined],
  ['',                              undefined],
])('%s', (text, expected) => {
  expect(describeUnit(readUnit(text))).toBe(expected);
});

// biome-ignore format: one line per case
test.each([
  ['(Millions of yen, except per share amounts)',                           'JPY 6'],
  ['(Millions of yen, except per share amounts. % shown is YoY change)',    'JPY 6'],
  ['Consolidated Balance Sheets (Unit: thousands of yen)',                  'JPY 3'],
  ['(In millions of U.S. dollars, unless otherwise stated)',                'USD 6'],
  ['[Millions of yen]',                                                     'JPY 6'],
  ['Millions of yen',                                                       'JPY 6'],
  ['(unaudited; millions of Canadian dollars, except per share amounts)',   'CAD 6'],
  ['(unaudited; millions of Canadian dollars; number of shares in millions)', 'CAD 6'],
  ['(Unaudited, in thousands of U.S. dollars, except share data)',          'USD 3'],
  ['(Expressed in thousands of United States dollars)',                     'USD 3'],
  ['(₹ in crore, except per share data)',                                   'INR 7'],
  ['Amounts in NOK million',                                                'NOK 6'],
  ['(Unaudited)',                                                           undefined],
  ['Expressed in millions of US dollars, except per share amounts',         'USD 6'],
  ['NOK 1 000',                                                             'NOK 3'],
  ['(in EUR 1,000)',                                                        'EUR 3'],
  ['R$ million',                                                            'BRL 6'],
  ['in thousand zloty',                                                     'PLN 3'],
  ['The loan bears interest unless it is repaid in millions of yen',        undefined],
  ['Consolidated statements of income in millions of EUR',                  'EUR 6'],
  ['Cash flows in ₹ crore for the year ended 31 March 2025',                'INR 7'],
  ['Balance sheet in lakhs of rupees, audited',                             'INR 5'],
  ['Changes in millions',                                                   undefined],
  ['(in millions)',                                                         '? 6'],
])('of a table: %s', (text, expected) => {
  expect(describeUnit(readTableUnit(text))).toBe(expected);
});

// biome-ignore format: one line per case
test.each([
  ['Basic earnings per share (yen)',    'Basic earnings per share',   'JPY ?'],
  ['Net income per share [yen]',        'Net income per share',       'JPY ?'],
  ['Revenue (millions of yen)',         'Revenue',                    'JPY 6'],
  ['Ratio (%)',                         'Ratio',                      'percent ?'],
  ['Bandwidth (total) (Gbps)',          'Bandwidth (total)',          'Gbps ?'],
  ['Operating margin, %',               'Operating margin',           'percent ?'],
  ['Average number of shares, thousands', 'Average number of shares', '? 3'],
  ['Profit (loss)',                     'Profit (loss)',              undefined],
  ['(yen)',                             '(yen)',                      undefined],
  ['Revenue',                           'Revenue',                    undefined],
])('at the end of %s', (text, label, unit) => {
  const split = splitTrailingUnit(text);
  expect([split.label, describeUnit(split.unit)]).toEqual([label, unit]);
});
