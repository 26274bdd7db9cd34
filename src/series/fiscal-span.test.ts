import { expect, test } from 'vitest';
import type { IsoDate } from '#model/period.ts';
import { fiscalYearAround, monthEndBeside, spanToDate, weeksToDate } from './fiscal-span.ts';

test.each([
  ['2020-09-30', '03-31', '2020-04-01', '2021-03-31'],
  ['2020-03-31', '03-31', '2019-04-01', '2020-03-31'],
  ['2020-12-31', '12-31', '2020-01-01', '2020-12-31'],
  ['2021-01-15', '02-28', '2020-03-01', '2021-02-28'],
  ['2020-02-29', '02-28', '2019-03-01', '2020-02-29'],
])('%s lies in the year that ends with %s', (date, end, start, last) => {
  expect(fiscalYearAround(date as IsoDate, end)).toEqual({ start, end: last });
  expect(spanToDate(date as IsoDate, end)).toEqual({ start, end: date });
});

test.each([
  ['2024-08-03', '2024-07-31'],
  ['2024-06-29', '2024-06-30'],
  ['2024-12-28', '2024-12-31'],
  ['2024-03-31', '2024-03-31'],
  ['2024-05-07', '2024-05-07'],
])('%s lies beside the end of the month %s', (date, end) => {
  expect(monthEndBeside(date as IsoDate)).toBe(end);
});

test('weeks to date begin with the year', () => {
  expect(weeksToDate('2024-08-03' as IsoDate, '01-31')).toEqual({ start: '2024-02-04', end: '2024-08-03' });
  expect(weeksToDate('2024-05-11' as IsoDate, '01-31')).toBeUndefined();
});
