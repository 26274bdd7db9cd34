import { expect, test } from 'vitest';
import { type Duration, parseIsoDate, periodKey } from '#model/period.ts';
import { halfNamed } from './half-named.ts';

const date = (text: string) => parseIsoDate(text) as NonNullable<ReturnType<typeof parseIsoDate>>;
const year: Duration = { start: date('2025-04-01'), end: date('2026-03-31') };
const quarter: Duration = { start: date('2025-04-01'), end: date('2025-06-30') };

// biome-ignore format: one case per line
test.each([
  ['First half',                  year,     '2025-04-01/2025-09-30'],
  ['1st half (cumulative)',       year,     '2025-04-01/2025-09-30'],
  ['Second half',                 year,     '2025-10-01/2026-03-31'],
  ['Full year',                   year,     '2025-04-01/2026-03-31'],
  ['First half of our contracts with customers of the region', year, '2025-04-01/2026-03-31'],
  ['First half',                  quarter,  '2025-04-01/2025-06-30'],
])('%s', (label, period, expected) => {
  expect(periodKey(halfNamed(period, label))).toBe(expected);
});
