import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, parseDecimal } from '#model/decimal.ts';
import { readNumberQuery } from './number-query.ts';
import { halfUnit, leadingDigits, matches, queryDigits } from './number-range.ts';

const read = (text: string) => parseDecimal(text) ?? decimal(0);
const query = (text: string) =>
  readNumberQuery(text) ??
  (() => {
    throw new Error(text);
  })();

describe('leadingDigits', () => {
  test.each<[string, number, readonly string[]]>([
    ['101664990000', -3, ['10']],
    ['10.02', 1, ['99', '10']],
    ['99.97', 1, ['99', '10']],
    ['-33728000', -3, ['33']],
    ['0', 0, ['0']],
    ['0.3', 1, ['25', '26', '27', '28', '29', '30', '31', '32', '33', '34', '35']],
  ])('%s good to %i places', (value, decimals, expected) => {
    expect(leadingDigits({ value: read(value), half: halfUnit(decimals) }, 2)).toEqual(expected);
  });
});

describe('a query finds a figure', () => {
  test.each<[string, string, number, string, boolean]>([
    ['101,665', '101665000000', -6, 'JPY', true],
    ['101,665', '101664990000', -3, 'JPY', true],
    ['101.7 billion', '101664990000', -3, 'JPY', true],
    ['101,664,990', '101700000000', -8, 'JPY', true],
    ['101,665', '101666000000', -6, 'JPY', false],
    ['101,665 million', '101665000', -3, 'JPY', false],
    ['(33,728)', '-33728000', -3, 'JPY', true],
    ['(33,728)', '33728000', -3, 'JPY', false],
    ['33,728', '-33728000', -3, 'JPY', true],
    ['2.5%', '2.5', 1, 'percent', true],
    ['2.5', '2.5', 1, 'percent', true],
    ['2.5', '2500', 0, 'shares', false],
    ['2.5%', '2500000', -3, 'JPY', false],
    ['5', '5.2', 1, 'percent', false],
    ['5', '5000000', -6, 'JPY', true],
    ['0', '0', -3, 'JPY', true],
    ['15.36', '15.36', 2, 'JPY/share', true],
  ])('%s in %s (%i, %s): %s', (text, value, decimals, unit, expected) => {
    expect(matches(query(text), { value: read(value), decimals, unit })).toBe(expected);
  });
});

test('whatever a query matches stands under digits that the query looks up', () => {
  const amount = fc.record({ coefficient: fc.bigInt(1n, 999_999n), decimals: fc.integer({ min: -9, max: 2 }) });
  const asked = fc.record({ digits: fc.bigInt(1n, 9_999_999n), places: fc.integer({ min: 0, max: 2 }) });
  let found = 0;
  fc.assert(
    fc.property(amount, asked, ({ coefficient, decimals }, { digits, places }) => {
      const value = decimal(coefficient, -decimals);
      const wanted = { number: decimal(digits, -places), power: undefined, isNegative: false, unit: undefined };
      if (!matches(wanted, { value, decimals, unit: 'JPY' })) return;
      found += 1;
      const under = leadingDigits({ value, half: halfUnit(decimals) }, 2);
      expect(queryDigits(wanted, 2).some((prefix) => under.includes(prefix))).toBe(true);
    }),
    { numRuns: 20_000, seed: 7 },
  );
  expect(found).toBeGreaterThan(50);
});
