import { describe, expect, test } from 'vitest';
import { formatDecimal } from '#model/decimal.ts';
import { readNumberQuery } from './number-query.ts';

describe('readNumberQuery', () => {
  test.each<[string, string, number | undefined, boolean, string | undefined]>([
    ['101,665', '101665', undefined, false, undefined],
    ['101665', '101665', undefined, false, undefined],
    ['101.7 billion', '101.7', 9, false, undefined],
    ['101.7bn', '101.7', 9, false, undefined],
    ['(33,728)', '33728', undefined, true, undefined],
    ['−33,728', '33728', undefined, true, undefined],
    ['¥101,665 million', '101665', 6, false, 'JPY'],
    ['JPY101.7 billion', '101.7', 9, false, 'JPY'],
    ['JPY (1,875) million', '1875', 6, true, 'JPY'],
    ['101,665 millions of yen', '101665', 6, false, 'JPY'],
    ['１０１，６６５百万円', '101665', 6, false, 'JPY'],
    ['1,016億円', '1016', 8, false, 'JPY'],
    ['2.5%', '2.5', undefined, false, 'percent'],
    ['  5 ', '5', undefined, false, undefined],
  ])('%s', (text, number, power, isNegative, unit) => {
    const query = readNumberQuery(text);
    expect(query && { ...query, number: formatDecimal(query.number) }).toEqual({ number, power, isNegative, unit });
  });

  test.each(['', 'revenue', '1H20', 'six months ended September 2020', 'FY2020', '5 services', '1.2.3', '12-34'])(
    '%s is no number',
    (text) => {
      expect(readNumberQuery(text)).toBeUndefined();
    },
  );
});
