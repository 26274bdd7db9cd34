import { expect, test } from 'vitest';
import { periodKey } from '#model/period.ts';
import { findPeriods, isSpanPhrase, readLength } from './find-periods.ts';
import type { FiscalCalendar } from './fiscal-calendar.ts';

const byStart: FiscalCalendar = { endMonth: 3, namedBy: 'start' };

/** Periods as `form key`. */
function describePeriods(text: string, calendar?: FiscalCalendar): string[] {
  return findPeriods(text, calendar).map(({ form, period }) => `${form} ${periodKey(period)}`);
}

// biome-ignore format: one line per case
test.each([
  ['September 30, 2023',                                    ['date 2023-09-30']],
  ['As of March 31, 2018 and September 30, 2018',           ['date 2018-03-31', 'date 2018-09-30']],
  ['March 31, 2019 September 30, 2019',                     ['date 2019-03-31', 'date 2019-09-30']],
  ['Balance, April 1, 2019',                                ['date 2019-04-01']],
  ['Apr–Jun 2024',                                          ['range 2024-04-01/2024-06-30']],
  ['January-September 2024',                                ['range 2024-01-01/2024-09-30']],
  ['Jan-Jun 25',                                            ['range 2025-01-01/2025-06-30']],
  ['January - June 30',                                     []],
  ['Oct–Mar 2024',                                          ['range 2023-10-01/2024-03-31']],
  ['Thirteen Weeks Ended June 29, 2024',                    ['duration 2024-03-31/2024-06-29']],
  ['26 weeks ended July 1, 2023',                           ['duration 2023-01-01/2023-07-01']],
  ['Three Months Ended September 28, 2024',                 ['duration 2024-06-30/2024-09-28']],
  ['Year ended February 28, 2024',                          ['duration 2023-03-01/2024-02-28']],
  ['six months ended June 20, 2024',                        ['duration 2023-12-21/2024-06-20']],
  ['36 weeks ended September 7, 2024',                       ['duration 2023-12-31/2024-09-07']],
  ['26 weeks to 3 August 2024',                             ['duration 2024-02-04/2024-08-03']],
  ['1.1.–30.6.2024',                                        ['range 2024-01-01/2024-06-30']],
  ['1.10.–31.3.2024',                                       ['range 2023-10-01/2024-03-31']],
  ['01/07/2023 – 31/12/2023',                               ['range 2023-07-01/2023-12-31']],
  ['FYE March 31, 2024',                                    ['duration 2023-04-01/2024-03-31']],
  ['31.12.2023',                                            ['date 2023-12-31']],
  ['September 30, 2022 and 2023',                           ['date 2022-09-30', 'date 2023-09-30']],
  ['Six months ended September 30, 2023',                   ['duration 2023-04-01/2023-09-30']],
  ['For the three months ended June 30, 2019',              ['duration 2019-04-01/2019-06-30']],
  ['nine months to 31 December 2023',                       ['duration 2023-04-01/2023-12-31']],
  ['the six-month periods ended September 30, 2023',        ['duration 2023-04-01/2023-09-30']],
  ['second quarter ended September 30, 2023',               ['duration 2023-07-01/2023-09-30']],
  ['quarterly period ended June 30, 2024',                  ['duration 2024-04-01/2024-06-30']],
  ['first half ended June 30, 2024',                        ['duration 2024-01-01/2024-06-30']],
  ['half-year ended 30 June 2024',                          ['duration 2024-01-01/2024-06-30']],
  ['half year to 30 June 2024',                             ['duration 2024-01-01/2024-06-30']],
  ['fiscal year ended March 31, 2023',                      ['duration 2022-04-01/2023-03-31']],
  ['Fiscal Year Ending March 31, 2024 (forecast)',          ['duration 2023-04-01/2024-03-31']],
  ['27th business term ended March 31, 2019',               ['duration 2018-04-01/2019-03-31']],
  ['year ended 31 December 2023',                           ['duration 2023-01-01/2023-12-31']],
  ['Six Months Ended September 30, 2018 and 2019',          ['duration 2018-04-01/2018-09-30', 'duration 2019-04-01/2019-09-30']],
  ['six months ended June 30, 2017 and June 30, 2018',      ['duration 2017-01-01/2017-06-30', 'duration 2018-01-01/2018-06-30']],
  ['Six Months Ended June 30, 2018 Six Months Ended June 30, 2019', ['duration 2018-01-01/2018-06-30', 'duration 2019-01-01/2019-06-30']],
  ['years ended December 31, 2023, 2022 and 2021',          ['duration 2023-01-01/2023-12-31', 'duration 2022-01-01/2022-12-31', 'duration 2021-01-01/2021-12-31']],
  ['years ended December 31, 2023, 2022, and 2021',         ['duration 2023-01-01/2023-12-31', 'duration 2022-01-01/2022-12-31', 'duration 2021-01-01/2021-12-31']],
  ['three months ended June 30, 2024 and six months ended June 30, 2024', ['duration 2024-04-01/2024-06-30', 'duration 2024-01-01/2024-06-30']],
  ['From July 1, 2019 to September 30, 2019',               ['range 2019-07-01/2019-09-30']],
  ['(April 1, 2018 through March 31, 2019)',                ['range 2018-04-01/2019-03-31']],
  ['from April 1 to September 30, 2023',                    ['range 2023-04-01/2023-09-30']],
  ['1 January – 30 June 2024',                              ['range 2024-01-01/2024-06-30']],
  ['2024',                                                  []],
  ['1H20',                                                  []],
  ['12 months ended',                                       []],
  ['',                                                      []],
])('%s', (text, expected) => {
  expect(describePeriods(text)).toEqual(expected);
});

// biome-ignore format: one line per case
test.each([
  ['1H20',                                                  ['label 2020-04-01/2020-09-30']],
  ['1H19 1H20',                                             ['label 2019-04-01/2019-09-30', 'label 2020-04-01/2020-09-30']],
  ['Adjusted 1H18',                                         ['label 2018-04-01/2018-09-30']],
  ['2024 2023',                                             ['year 2023-04-01/2024-03-31', 'year 2022-04-01/2023-03-31']],
  ['FY2020',                                                ['label 2020-04-01/2021-03-31']],
  ['April 1, 2020 to June 30, 2020 (1Q20)',                 ['range 2020-04-01/2020-06-30', 'label 2020-04-01/2020-06-30']],
  ['2024 Apr–Jun',                                          ['range 2024-04-01/2024-06-30']],
  ['2023 Jan-Jun 2024',                                     ['range 2024-01-01/2024-06-30']],
  ['4–6/2024',                                              ['range 2024-04-01/2024-06-30']],
  ['revenue 2,024',                                         []],
])('under a calendar: %s', (text, expected) => {
  expect(describePeriods(text, byStart)).toEqual(expected);
});

test('the characters at a mention are the period', () => {
  const text = 'For the six months ended September 30, 2018 and 2019, from July 1, 2019 to September 30, 2019';
  expect(findPeriods(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'six months ended September 30, 2018',
    '2019',
    'July 1, 2019 to September 30, 2019',
  ]);
});

// biome-ignore format: one line per case
test.each([
  ['six months ended',            6],
  ['9-month period ended',        9],
  ['12 months ending',            12],
  ['quarter ended',               3],
  ['first half ended',            6],
  ['half-year to',                6],
  ['fiscal year ending',          12],
  ['business term ended',         12],
  ['as of',                       undefined],
])('the length of %s', (phrase, expected) => {
  expect(readLength(phrase)).toBe(expected);
});

// biome-ignore format: one line per case
test.each([
  ['2024-25',          3,  ['label 2024-04-01/2025-03-31']],
  ['FY 2024/2025',     6,  ['label 2024-07-01/2025-06-30']],
  ['1999-00',          3,  ['label 1999-04-01/2000-03-31']],
  ['2024-25',          12, []],
  ['2024-26',          3,  ['year 2023-04-01/2024-03-31']],
] as const)('two years, %s, of a year that ends with month %i', (text, endMonth, expected) => {
  expect(describePeriods(text, { endMonth, namedBy: undefined })).toEqual(expected);
});

// biome-ignore format: one line per case
test.each([
  ['Year Ended',                            true],
  ['For the three months ended:',           true],
  ['Year ended December 31, 2024',          false],
  ['Ended',                                 false],
  ['Loans of the year ended early',         false],
] as const)('%s spans dates: %s', (text, expected) => {
  expect(isSpanPhrase(text)).toBe(expected);
});
