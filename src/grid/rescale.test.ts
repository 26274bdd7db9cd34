import { describe, expect, test } from 'vitest';
import { rescale, shareOf } from './rescale.ts';

describe('an amount in a coarser unit', () => {
  test.each([
    ['rounds down', '101,664,499', 3, 6, '101,664'],
    ['rounds a half up', '101,664,500', 3, 6, '101,665'],
    ['rounds a negative half away from zero', '(1,875,500)', 3, 6, '(1,876)'],
    ['rounds below the half of a negative', '(1,875,499)', 3, 6, '(1,875)'],
    ['has a tenth in billions', '101,664,990', 3, 9, '101.7'],
    ['goes from millions to billions', '128,198', 6, 9, '128.2'],
    ['may become zero, without a sign', '(499)', 3, 6, '0'],
    ['carries over', '999,999', 3, 6, '1,000'],
    ['keeps zero', '0', 3, 6, '0'],
    ['exceeds what a float holds', '9,007,199,254,740,993,500', 3, 6, '9,007,199,254,740,994'],
  ])('%s', (_, text, from, to, expected) => expect(rescale(text, from, to)?.text).toBe(expected));

  test('says its minus', () => expect(rescale('(1,875,112)', 3, 6)?.spoken).toBe('minus 1,875'));

  test.each([
    ['nil', '–', 3, 6],
    ['not meaningful', 'n.m.', 3, 6],
    ['nothing', '', 3, 6],
    ['a finer unit', '128,198', 6, 3],
    ['the same unit', '128,198', 6, 6],
  ])('is none for %s', (_, text, from, to) => expect(rescale(text, from, to)).toBeUndefined());
});

describe('a share of the whole', () => {
  test.each([
    ['a tenth', '17,500', '100,000', '17.5'],
    ['a half up', '12,350', '1,000,000', '1.2'],
    ['the next half up', '12,500', '1,000,000', '1.3'],
    ['below zero', '(12,500)', '1,000,000', '(1.3)'],
    ['the whole itself', '2,000', '2,000', '100.0'],
    ['nothing', '0', '128,198', '0'],
    ['no tenth where one unit moves it', '700', '1,000', '70'],
    ['more than the whole', '150,000', '100,000', '150.0'],
  ])('%s', (_, text, whole, expected) => expect(shareOf(text, whole)?.text).toBe(expected));

  test.each([
    ['nil', '–', '128,198'],
    ['a whole that is nil', '5', '–'],
    ['a whole below zero', '5', '(128,198)'],
    ['a whole of nothing', '5', '0'],
    ['an open per cent', '50', '90'],
  ])('is none for %s', (_, text, whole) => expect(shareOf(text, whole)).toBeUndefined());
});
