import { expect, test } from 'vitest';
import { type Duration, parseIsoDate, periodKey } from '#model/period.ts';
import { readColumns } from './read-columns.ts';
import { yearTemplate } from './table-period.ts';

const date = (text: string) => parseIsoDate(text) as NonNullable<ReturnType<typeof parseIsoDate>>;
const period: Duration = { start: date('2025-04-01'), end: date('2025-06-30') };
const context = { filing: 'invented', calendar: { endMonth: 3, namedBy: 'start' as const }, period };

/** Columns parted by `|`, the rows of one heading by `/`; the answer in the same order. */
function periodsOf(headings: string): string {
  const headers = headings.split('|').map((texts, index) => ({ column: index + 2, texts: texts.split('/').map((text) => text.trim()) }));
  return readColumns(headers, context)
    .map((column) => `${column.period === undefined ? '?' : periodKey(column.period)}${column.versus === undefined ? '' : ' change'}`)
    .join(' | ');
}

// biome-ignore format: one case per line
test.each([
  ['two balance dates',                             'March 31, 2025 | June 30, 2025',                       '2025-03-31 | 2025-06-30'],
  ['one date over columns with words of their own', 'June 30, 2025/Cost | Fair value',                      '2025-06-30 | 2025-06-30'],
  ['an amount and its share at one date',           'June 30, 2025 | %',                                    '2025-06-30 | 2025-06-30'],
  ['a heading lost beside the comparative',         'March 31, 2025 | Thousands of yen',                    '2025-03-31 | 2025-06-30'],
  ['a heading lost beside the reported date',       'June 30, 2025 | Thousands of yen',                     '2025-06-30 | ?'],
  ['a heading lost beside any other date',          'December 31, 2023 | Thousands of yen',                 '2023-12-31 | ?'],
  ['a heading lost beside the quarter a year ago',  'Three months ended June 30, 2024 | Millions of yen',   '2024-04-01/2024-06-30 | 2025-04-01/2025-06-30'],
  ['twelve months up to the end of the quarter',    'June 30, 2024 | R12 Jul–Jun',                          '2024-06-30 | 2024-07-01/2025-06-30'],
  ['shares behind each date',                       'March 31, 2025 | % | June 30, 2025 | %',               '2025-03-31 | 2025-03-31 | 2025-06-30 | 2025-06-30'],
  ['a change beside two periods',                   'March 31, 2025 | June 30, 2025 | Change',              '2025-03-31 | 2025-06-30 | 2025-06-30 change'],
  ['years over months',                             '2024/Apr–Jun | 2024/Jan–Jun',                          '2024-04-01/2024-06-30 | 2024-01-01/2024-06-30'],
  ['years over quarters and halves',                '2025/1Q | 2024/FY',                                    '2025-04-01/2025-06-30 | 2024-04-01/2025-03-31'],
  ['the closing day of a quarter',                  '1Q FY2025/(As of June 30) | 2Q FY2025/(As of Sep. 30)', '2025-06-30 | 2025-09-30'],
  ['weeks over a closing day',                      '26 Week/26 January 2025 | 52 Week/28 July 2024',       '2024-07-29/2025-01-26 | 2023-07-31/2024-07-28'],
  ['a closing day of another month',                '1Q FY2025/(As of May 31)',                             '2025-04-01/2025-06-30'],
  ['one column less the other',                     'March 31, 2025 (A) | June 30, 2025 (B) | (B)-(A)',     '2025-03-31 | 2025-06-30 | 2025-06-30 change'],
])('%s', (_, headings, expected) => {
  expect(periodsOf(headings)).toBe(expected);
});

test('bare years take the dates that the title lists', () => {
  const headers = ['2024', '2023'].map((text, index) => ({ column: index + 2, texts: [text] }));
  const template = yearTemplate(['At 30 June 2024 and 31 December 2023'], context);
  const columns = readColumns(headers, context, undefined, template);
  expect(columns.map((column) => column.period)).toEqual([{ instant: '2024-06-30' }, { instant: '2023-12-31' }]);
});

test('a year over a count of months is that long', () => {
  const headers = ['3 months', '6 months'].map((text, index) => ({ column: index + 2, texts: ['2025', text] }));
  const columns = readColumns(headers, context, undefined, { month: 9, day: 30, months: 6 });
  expect(columns.map((column) => column.period && periodKey(column.period))).toEqual(['2025-07-01/2025-09-30', '2025-04-01/2025-09-30']);
});

test('the year to date beside the quarter that the title names is longer', () => {
  const headers = ['Quarter', 'Year to date'].map((text, index) => ({ column: index + 2, texts: [text] }));
  const columns = readColumns(headers, context, { start: date('2025-07-01'), end: date('2025-09-30') });
  expect(columns.map((column) => column.period && periodKey(column.period))).toEqual(['2025-07-01/2025-09-30', '2025-04-01/2025-09-30']);
});
