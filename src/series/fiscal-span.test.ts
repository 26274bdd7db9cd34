import { expect, test } from 'vitest';
import type { IsoDate } from '#model/period.ts';
import { fiscalYearAround, spanToDate } from './fiscal-span.ts';

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
