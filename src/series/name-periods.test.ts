import { expect, test } from 'vitest';
import type { Duration, IsoDate } from '#model/period.ts';
import { namePeriods } from './name-periods.ts';

const years = { fiscalYearEnd: '03-31', namedBy: 'start' } as const;
const span = (start: string, end: string): Duration => ({ start: start as IsoDate, end: end as IsoDate });
const label = (name: string, start: string, end: string) => ({
  label: name,
  period: span(start, end),
  span: { line: 1, offset: 1, length: 1 },
});

const half = {
  period: span('2020-04-01', '2020-09-30'),
  labels: [
    label('1H FY2020', '2020-04-01', '2020-09-30'),
    label('1H20', '2020-04-01', '2020-09-30'),
    label('FY2019', '2019-04-01', '2020-03-31'),
  ],
};
const later = { period: span('2023-04-01', '2023-09-30'), labels: [label('FY23', '2023-04-01', '2024-03-31')] };
const byEnd = { period: span('2023-07-01', '2023-12-31'), labels: [label('FY2024 1H', '2023-07-01', '2023-12-31')] };

test.each([
  ['own label, the plainer one', [half], '2020-04-01', '2020-09-30', '1H20'],
  ['the same naming for another year', [half], '2017-04-01', '2017-09-30', '1H17'],
  ['a fiscal year', [half], '2018-04-01', '2019-03-31', 'FY2018'],
  ['the older way of naming wins', [half, later], '2023-04-01', '2024-03-31', 'FY2023'],
  ['a newer way alone', [later], '2022-04-01', '2023-03-31', 'FY22'],
  ['no label: half', [], '2024-04-01', '2024-09-30', 'FY2024 H1'],
  ['no label: quarter', [half], '2024-04-01', '2024-06-30', 'FY2024 Q1'],
  ['no label: nine months', [], '2024-04-01', '2024-12-31', 'FY2024 9M'],
  ['no label: year', [], '2024-04-01', '2025-03-31', 'FY2024'],
])('%s', (_, filings, start, end, expected) => expect(namePeriods(filings, years)(span(start, end)).label).toBe(expected));

test('an issuer that counts by the end of the year', () => {
  const name = namePeriods([byEnd], { fiscalYearEnd: '06-30', namedBy: 'end' });
  expect(name(span('2022-07-01', '2022-12-31'))).toEqual({ label: 'FY2023 1H', slug: 'fy2023-1h' });
  expect(name(span('2022-07-01', '2023-06-30'))).toEqual({ label: 'FY2023', slug: 'fy2023-fy' });
});
