import { expect, test } from 'vitest';
import type { Fact } from '#model/fact.ts';
import { saysTheSame } from './says-the-same.ts';

const printing = (value: string, decimals: number) => ({ value, decimals }) as unknown as Fact;

test.each([
  ['15199213000', -3, '15200000000', -6, true],
  ['413535000', -3, '413000000', -6, true],
  ['413535000', -3, '412000000', -6, false],
  ['101664990000', -3, '101664990000', -3, true],
  ['101664990000', -3, '101664991000', -3, false],
])('%s (%s) and %s (%s): %s', (left, leftDecimals, right, rightDecimals, same) => {
  expect(saysTheSame(printing(left, leftDecimals), printing(right, rightDecimals))).toBe(same);
});
