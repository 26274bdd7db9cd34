import { expect, test } from 'vitest';
import { formatDecimal } from '#model/decimal.ts';
import { readCell } from './read-cell.ts';

function describeCell(text: string): string {
  const cell = readCell(text);
  switch (cell.kind) {
    case 'blank':
      return 'blank';
    case 'nil':
      return `nil ${text.slice(cell.start, cell.end)}`;
    case 'numerals':
      return cell.numerals.map((numeral) => formatDecimal(numeral.magnitude)).join(' ');
    case 'garbled':
      return `garbled ${text.slice(cell.start, cell.end)}`;
    case 'text':
      return `text ${cell.text}`;
  }
}

// biome-ignore format: one line per case
test.each([
  ['',                              'blank'],
  ['  ',                            'blank'],
  ['\u3000',                        'blank'],
  ['()',                            'blank'],
  ['()  , , , ,',                   'blank'],
  ['-',                             'nil -'],
  [' - ',                           'nil -'],
  ['_',                             'nil _'],
  ['—',                             'nil —'],
  ['–',                             'nil –'],
  ['ー',                            'nil ー'],
  ['－',                            'nil －'],
  ['<u>-</u>',                      'nil -'],
  ['n/a',                           'text n/a'],
  ['£000',                          'text £000'],
  ['(EUR 000)',                     'text (EUR 000)'],
  ['£1,000',                        '1000'],
  ['31.12.2023',                    'text 31.12.2023'],
  ['40.005.000',                    'garbled 40.005.000'],
  ["1'412.6",                       '1412.6'],
  ['Nil',                           'nil Nil'],
  ['0',                             '0'],
  ['1,234',                         '1234'],
  ['(1,234)',                       '1234'],
  ['+5.0%',                         '5.0'],
  ['–5.0%',                         '5.0'],
  ['1,234 (12)',                    '1234 12'],
  ['8,926 9,809',                   '8926 9809'],
  ['up 12%',                        '12'],
  ['5.1% YoY ²',                    '5.1'],
  ['2.5 times',                     '2.5'],
  ['13.50 yen',                     '13.50'],
  ['1,234 shares',                  '1234'],
  ['1.2 pts',                       '1.2'],
  ['JPY91.0 billion',               '91.0'],
  ['1,234¹',                        '1234'],
  ['1,234*1',                       '1234'],
  ['1,234^{2}',                     '1234'],
  ['1,234 (Note 1)',                '1234'],
  ['<u><u>259,108</u></u>',         '259108'],
  ['13.',                           '13'],
  ['21.:',                          '21'],
  ['2018',                          '2018'],
  ['YoY',                           'text YoY'],
  ['up',                            'text up'],
  ['(*)',                           'text (*)'],
  ['June 30, 2024',                 'text June 30, 2024'],
  ['01.01.-30.06.2024',             'text 01.01.-30.06.2024'],
  ['IFRS 16',                       'text IFRS 16'],
  ['Common stock: 32,600 (Note 1)', 'text Common stock: 32,600 (Note 1)'],
  ['  Total   assets ',             'text Total assets'],
  ['**Total**',                     'text Total'],
])('%j', (text, expected) => {
  expect(describeCell(text)).toBe(expected);
});
