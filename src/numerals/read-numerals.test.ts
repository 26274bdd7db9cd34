import { expect, test } from 'vitest';
import { formatDecimal } from '#model/decimal.ts';
import { type Numeral, readNumerals, signedValue } from './read-numerals.ts';

/** `printed=digits sign`, then what else there is: `%`, currency, `e6`, `year`, `!damage`. */
function describeNumeral(text: string, numeral: Numeral): string {
  const { start, end, magnitude, sign, isPercent, currency, scale, looksLikeYear, damage } = numeral;
  const extra = [
    isPercent ? '%' : '',
    currency ?? '',
    scale === undefined ? '' : `e${scale}`,
    looksLikeYear ? 'year' : '',
    damage ? `!${damage}` : '',
  ];
  return [`${text.slice(start, end)}=${formatDecimal(magnitude)}`, sign === 'none' ? '' : sign, ...extra]
    .filter((part) => part !== '')
    .join(' ');
}

// biome-ignore format: one line per case
test.each([
  ['1,234',                     ['1,234=1234']],
  ['1234567',                   ['1234567=1234567']],
  ['1,000,000,000,000',         ['1,000,000,000,000=1000000000000']],
  ['12.50',                     ['12.50=12.50']],
  ['0',                         ['0=0']],
  ['0.6',                       ['0.6=0.6']],
  ['2,932.5',                   ['2,932.5=2932.5']],
  ['(1,234)',                   ['(1,234)=1234 brackets']],
  ['( 1,234 )',                 ['( 1,234 )=1234 brackets']],
  ['-12',                       ['-12=12 minus']],
  ['−12',                       ['−12=12 minus']],
  ['–12',                       ['–12=12 minus']],
  ['△12',                       ['△12=12 triangle']],
  ['▲ 1,234',                   ['▲ 1,234=1234 triangle']],
  ['5–6',                       ['5=5', '6=6']],
  ['5-6',                       ['5=5', '6=6']],
  ['12.5%',                     ['12.5%=12.5 %']],
  ['12.5 %',                    ['12.5 %=12.5 %']],
  ['(12.5%)',                   ['(12.5%)=12.5 brackets %']],
  ['(12.5)%',                   ['(12.5)%=12.5 brackets %']],
  ['JPY91.0 billion',           ['JPY91.0 billion=91.0 JPY e9']],
  ['¥1,234 million',            ['¥1,234 million=1234 JPY e6']],
  ['€1.2bn',                    ['€1.2bn=1.2 EUR e9']],
  ['£412.6m',                   ['£412.6m=412.6 GBP e6']],
  ['EUR 5k',                    ['EUR 5k=5 EUR e3']],
  ['412 m',                     ['412=412']],
  ['1,234-',                    ['1,234-=1234 minus']],
  ['12.5- ',                    ['12.5-=12.5 minus']],
  ['2024-',                     ['2024-=2024 year']],
  ['5-',                        ['5-=5']],
  ['JPY 1,234 thousand',        ['JPY 1,234 thousand=1234 JPY e3']],
  ['US$5',                      ['US$5=5 USD']],
  ['HK$5',                      ['HK$5=5 HKD']],
  ['$(1,234)',                  ['$(1,234)=1234 brackets USD']],
  ['($1,234)',                  ['($1,234)=1234 brackets USD']],
  ['-$12',                      ['-$12=12 minus USD']],
  ['-¥5',                       ['-¥5=5 minus JPY']],
  ['2024',                      ['2024=2024 year']],
  ['(2024)',                    ['(2024)=2024 brackets']],
  ['46,385,456 (27.10)',        ['46,385,456=46385456', '(27.10)=27.10 brackets']],
  ['8,926 9,809',               ['8,926=8926', '9,809=9809']],
  ['１，２３４',                ['１，２３４=1234']],
  ['<u><u>259,108</u></u>',     ['259,108=259108']],
  ['**12**',                    ['12=12']],
  ['1,234¹',                    ['1,234=1234']],
])('%s', (text, expected) => {
  expect(readNumerals(text).map((numeral) => describeNumeral(text, numeral))).toEqual(expected);
});

test.each(['', '-', '()', 'IFRS16', '1H20', '1.2.3', '1,23', '12,3456', '1,234,56', '6,12', '.5', '1st', '½', '¹'])(
  '%j holds none',
  (text) => {
    expect(readNumerals(text)).toEqual([]);
  },
);

// biome-ignore format: one line per case
test.each([
  ['13.',           '13.=13 !cut-decimal'],
  ['21.:',          '21.:=21 !cut-decimal'],
  ['(6.0',          '(6.0=6.0 brackets !unclosed-bracket'],
  ['(1,875,112',    '(1,875,112=1875112 brackets !unclosed-bracket'],
  ['1,234)',        '1,234=1234'],
])('damage: %s', (text, expected) => {
  expect(readNumerals(text).map((numeral) => describeNumeral(text, numeral))).toEqual([expected]);
});

// biome-ignore format: one line per case
test.each([
  ['12',      '12'],
  ['(12)',    '-12'],
  ['-0.60',   '-0.60'],
  ['△5.0%',   '-5.0'],
])('the value that %s suggests', (text, expected) => {
  expect(readNumerals(text).map((numeral) => formatDecimal(signedValue(numeral)))).toEqual([expected]);
});

test('in a sentence', () => {
  const text = 'Total revenues were JPY101,665 million, up 2.5% YoY (JPY99,220 million for 1H19).';
  expect(readNumerals(text).map((numeral) => describeNumeral(text, numeral))).toEqual([
    'JPY101,665 million=101665 JPY e6',
    '2.5%=2.5 %',
    'JPY99,220 million=99220 JPY e6',
  ]);
});
