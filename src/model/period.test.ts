import { expect, test } from 'vitest';
import { type Duration, type IsoDate, isOfWeeks, likeEnding, monthsOf, shiftPeriod, weeksOf } from './period.ts';

const span = (start: string, end: string): Duration => ({ start: start as IsoDate, end: end as IsoDate });

// biome-ignore format: one case per line
test.each([
  ['2024-04-01', '2024-09-30', 6,         undefined],
  ['2024-02-04', '2024-08-03', 6,         26],
  ['2023-01-29', '2024-02-03', 12,        53],
  ['2023-04-02', '2023-07-01', 3,         13],
  ['2024-04-01', '2024-06-30', 3,         undefined],
  ['2024-04-05', '2024-06-30', undefined, undefined],
])('%s to %s has %s months, %s weeks', (start, end, months, weeks) => {
  expect([monthsOf(span(start, end)), weeksOf(span(start, end))]).toEqual([months, weeks]);
  expect(isOfWeeks(span(start, end))).toBe(weeks !== undefined);
});

test('a span like another one has as many months, or as many days', () => {
  expect(likeEnding('2024-06-30' as IsoDate, span('2022-07-01', '2022-12-31'))).toEqual(span('2024-01-01', '2024-06-30'));
  expect(likeEnding('2023-07-01' as IsoDate, span('2023-12-31', '2024-06-29'))).toEqual(span('2023-01-01', '2023-07-01'));
});

test('a shifted span of months keeps its months', () => {
  expect(shiftPeriod(span('2024-02-01', '2024-02-29'), -12)).toEqual(span('2023-02-01', '2023-02-28'));
});
