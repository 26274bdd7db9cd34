import { expect, test } from 'vitest';
import { dateOrderOf, findDates, findDatesInOrder } from './find-dates.ts';

/** Dates as `printed=date`, without a year as `printed=month/day`. */
function describeDates(text: string): string[] {
  return findDates(text).map(({ start, end, month, day, date }) => `${text.slice(start, end)}=${date ?? `${month}/${day}`}`);
}

// biome-ignore format: one line per case
test.each([
  ['September 30, 2023',              ['September 30, 2023=2023-09-30']],
  ['Sep. 30, 2022',                   ['Sep. 30, 2022=2022-09-30']],
  ['Sept 30 2022',                    ['Sept 30 2022=2022-09-30']],
  ['March31, 2019',                   ['March31, 2019=2019-03-31']],
  ['August 14,2020',                  ['August 14,2020=2020-08-14']],
  ['30 June 2024',                    ['30 June 2024=2024-06-30']],
  ['30th June 2024',                  ['30th June 2024=2024-06-30']],
  ['2024-06-30',                      ['2024-06-30=2024-06-30']],
  ['2024/6/30',                       ['2024/6/30=2024-06-30']],
  ['2024.6.30',                       ['2024.6.30=2024-06-30']],
  ['31.12.2023',                      ['31.12.2023=2023-12-31']],
  ['as at 31-3-2025',                 ['31-3-2025=2025-03-31']],
  ['03-04-2025',                      []],
  ['2019-20-2021',                    []],
  ['1.4.–30.6.2024',                  ['1.4.=4/1', '30.6.2024=2024-06-30']],
  ['30/06/2024',                      ['30/06/2024=2024-06-30']],
  ['06/30/2024',                      ['06/30/2024=2024-06-30']],
  ['01/07/2023 to 31/12/2023',        ['01/07/2023=2023-07-01', '31/12/2023=2023-12-31']],
  ['June 2024',                       ['June 2024=2024-06-30']],
  ['February 2024',                   ['February 2024=2024-02-29']],
  ['Feb 29, 2024',                    ['Feb 29, 2024=2024-02-29']],
  ['September 30',                    ['September 30=9/30']],
  ['31 March',                        ['31 March=3/31']],
  ['May 2, 2023',                     ['May 2, 2023=2023-05-02']],
  ['March 31, 2018 and June 30, 2018', ['March 31, 2018=2018-03-31', 'June 30, 2018=2018-06-30']],
  ['30-Jun-24',                       ['30-Jun-24=2024-06-30']],
  ["30 June '24",                     ["30 June '24=2024-06-30"]],
  ["Dec. 31, '23",                    ["Dec. 31, '23=2023-12-31"]],
  ['As at 31 Dec 23',                 ['31 Dec 23=2023-12-31']],
  ['Jun-24',                          ['Jun-24=2024-06-30']],
  ['31.12.23',                        ['31.12.23=2023-12-31']],
  ['6/30/24 12/31/23',                ['6/30/24=2024-06-30', '12/31/23=2023-12-31']],
  ['1 January to 30 June 2024',       ['1 January=1/1', '30 June 2024=2024-06-30']],
])('%s', (text, expected) => {
  expect(describeDates(text)).toEqual(expected);
});

test.each([
  '',
  '2024',
  'FY2024',
  'Q2 2024',
  'February 29, 2023',
  'September 31, 2024',
  '2024-13-01',
  'Marching 5',
  'Mayo 5',
  'June 300',
  '12,345',
  '01/06/2024',
  '1/2/24',
  'Note 3.1.12',
  '3.1.12',
  'see 1.4. and 5.',
])('%j holds none', (text) => {
  expect(findDates(text)).toEqual([]);
});

// biome-ignore format: one line per case
test.each([
  ['on 9/3/2022 and 6/17/2023',      'month-first'],
  ['on 3/9/2022 and 17/6/2023',      'day-first'],
  ['on 9/3/2022',                    undefined],
  ['on 17/6/2023 and 6/17/2023',     undefined],
] as const)('the days of %s stand %s', (text, expected) => {
  expect(dateOrderOf(text)).toBe(expected);
});

test('a date with strokes that leaves two readings has the order of its filing', () => {
  const dateIn = (text: string, order?: 'day-first' | 'month-first'): string | undefined => findDatesInOrder(text, order)[0]?.date;
  expect(dateIn('9/3/2022', 'month-first')).toBe('2022-09-03');
  expect(dateIn('9/3/2022', 'day-first')).toBe('2022-03-09');
  expect(dateIn('9/3/2022')).toBeUndefined();
  expect(dateIn('17/6/2023', 'month-first')).toBe('2023-06-17');
});
