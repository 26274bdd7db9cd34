import { expect, test } from 'vitest';
import { findPeriodLabels, resolvePeriodLabel } from './find-period-labels.ts';
import type { FiscalCalendar } from './fiscal-calendar.ts';

/** Labels as `text year first+months`. */
function describeLabels(text: string): string[] {
  return findPeriodLabels(text).map((label) => `${label.text} ${label.year} ${label.first}+${label.months}`);
}

// biome-ignore format: one line per case
test.each([
  ['1H20',              ['1H20 2020 0+6']],
  ['2H23',              ['2H23 2023 6+6']],
  ['2Q19',              ['2Q19 2019 3+3']],
  ['2Q2024',            ['2Q2024 2024 3+3']],
  ['1H FY2018',         ['1H FY2018 2018 0+6']],
  ['H1 2024',           ['H1 2024 2024 0+6']],
  ['Q1 FY24',           ['Q1 FY24 2024 0+3']],
  ["Q1'24",             ["Q1'24 2024 0+3"]],
  ['Q1/24',             ['Q1/24 2024 0+3']],
  ['9M24',              ['9M24 2024 0+9']],
  ['6M 2024',           ['6M 2024 2024 0+6']],
  ['FY2018',            ['FY2018 2018 0+12']],
  ['FY 23',             ['FY 23 2023 0+12']],
  ['FY24 Q3',           ['FY24 Q3 2024 6+3']],
  ['FY2024 H2',         ['FY2024 H2 2024 6+6']],
  ['1H17 1H18',         ['1H17 2017 0+6', '1H18 2018 0+6']],
  ['("1H20", from',     ['1H20 2020 0+6']],
  ['FY2023 1Q',         ['FY2023 1Q 2023 0+3']],
  ['2nd Half 2023',     ['2nd Half 2023 2023 6+6']],
  ['Third quarter 2024', ['Third quarter 2024 2024 6+3']],
  ['2024 Q2',           ['2024 Q2 2024 3+3']],
  ['2023 FY',           ['2023 FY 2023 0+12']],
  ['2024 1H 2023',      ['1H 2023 2023 0+6']],
  ['2024 Second quarter', ['2024 Second quarter 2024 3+3']],
  ['HY24',              ['HY24 2024 0+6']],
  ['2HY23',             ['2HY23 2023 6+6']],
  ['1Q20YoY',           ['1Q20 2020 0+3']],
])('%s', (text, expected) => {
  expect(describeLabels(text)).toEqual(expected);
});

test.each(['', '2024', '3H20', '5Q20', 'x1H20', '1H', '1H 12.5', '1Q 30,884', '2Q20.5', 'FY 12.5', 'FY2018/19', '1Q-end', 'IFRS16'])(
  '%j holds none',
  (text) => {
    expect(findPeriodLabels(text)).toEqual([]);
  },
);

const byStart: FiscalCalendar = { endMonth: 3, namedBy: 'start' };
const byEnd: FiscalCalendar = { endMonth: 3, namedBy: 'end' };
const calendarYear: FiscalCalendar = { endMonth: 12, namedBy: 'end' };

// biome-ignore format: one line per case
test.each([
  ['1H20',    byStart,      '2020-04-01/2020-09-30'],
  ['1H20',    byEnd,        '2019-04-01/2019-09-30'],
  ['1H20',    calendarYear, '2020-01-01/2020-06-30'],
  ['4Q18',    byStart,      '2019-01-01/2019-03-31'],
  ['FY2018',  byStart,      '2018-04-01/2019-03-31'],
  ['FY2018',  byEnd,        '2017-04-01/2018-03-31'],
  ['9M24',    calendarYear, '2024-01-01/2024-09-30'],
  ['2Q19',    byStart,      '2019-07-01/2019-09-30'],
] as const)('%s under %o', (text, calendar, expected) => {
  expect(findPeriodLabels(text).map((label) => resolvePeriodLabel(label, calendar))).toEqual([
    { start: expected.slice(0, 10), end: expected.slice(11) },
  ]);
});

test('without a way of naming years a label is none of them, but for calendar years', () => {
  const [label] = findPeriodLabels('FY2018');
  const resolve = (endMonth: number) => label && resolvePeriodLabel(label, { endMonth, namedBy: undefined });
  expect(resolve(3)).toBeUndefined();
  expect(resolve(12)).toEqual({ start: '2018-01-01', end: '2018-12-31' });
});
