import { expect, test } from 'vitest';
import { findPeriods } from './find-periods.ts';

const half = {
  text: '1H20',
  path: '1h20/',
  words: ['1h20', '1h', 'first', 'half', '2q', '2q20', 'fy2020', 'six', 'months', 'ended', 'september', '30', '2020'],
};
const quarter = { text: '1Q20', path: '1q20/', words: ['1q20', '1q', 'fy2020', 'three', 'months', 'ended', 'june', '30', '2020'] };

test.each([
  ['1H20', ['1h20/']],
  ['2Q FY2020', ['1h20/']],
  ['six months ended September 2020', ['1h20/']],
  ['Six months ended September 30, 2020', ['1h20/']],
  ['FY2020', ['1h20/', '1q20/']],
  ['months ended', []],
  ['revenue 2020', []],
])('%s', (query, expected) => expect(findPeriods(query, [half, quarter]).map(({ path }) => path)).toEqual(expected));
