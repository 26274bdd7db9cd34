import { expect, test } from 'vitest';
import { type Duration, periodKey, toIsoDate } from '#model/period.ts';
import { yearPart } from './year-part.ts';

const year = { start: toIsoDate(2024, 3, 1), end: toIsoDate(2025, 2, 28) } as Duration;

// biome-ignore format: one case per line
test.each([
  ['First half',                 '2024-03-01/2024-08-31'],
  ['Second half',                '2024-09-01/2025-02-28'],
  ['Full year',                  '2024-03-01/2025-02-28'],
  ['Annual',                     '2024-03-01/2025-02-28'],
  ['First quarter',              '2024-03-01/2024-05-31'],
  ['Third quarter (cumulative)', '2024-03-01/2024-11-30'],
  ['Second quarter',             undefined],
  ['First half dividend',        undefined],
])('%s', (label, expected) => {
  const found = yearPart(label, year);
  expect(found && periodKey(found)).toBe(expected);
});

test('only of twelve months', () => {
  expect(yearPart('Full year', { ...year, end: toIsoDate(2024, 8, 31) as Duration['end'] })).toBeUndefined();
});
