import { expect, test } from 'vitest';
import type { Fact } from '#model/fact.ts';
import { pointInterval } from '#ties/interval.ts';
import { type Computation, growthInPercent, minus, plus, quotient, shareInPercent, times } from './computation.ts';

/** A figure that may be anything from one whole number to another. */
const between = (low: number, high: number): Computation => ({
  formula: 'a',
  from: [{ id: `a-filing#L${low}C2` } as Fact],
  interval: {
    ...pointInterval({ numerator: BigInt(low), denominator: 1n }),
    high: { numerator: BigInt(high), denominator: 1n },
  },
});
const numberOf = (end: { numerator: bigint; denominator: bigint } | undefined) => Number(end?.numerator) / Number(end?.denominator);

test.each<[string, Computation, string, number, number]>([
  ['a difference', minus(between(9, 11), between(4, 5)), 'a − b', 4, 7],
  ['a difference of sums', minus(between(9, 11), plus(between(1, 2), between(3, 3))), 'a − (b + c)', 4, 7],
  ['a share', shareInPercent(between(10, 12), between(40, 50)), 'a ÷ b, in per cent', 20, 30],
  ['growth', growthInPercent(between(110, 120), between(100, 100)), '(a − b) ÷ b, in per cent', 10, 20],
  ['growth of a cost in brackets', growthInPercent(between(-120, -110), between(-100, -100)), '(a − b) ÷ b, in per cent', 10, 20],
  [
    'growth of sums',
    growthInPercent(plus(between(1, 1), between(1, 1)), plus(between(1, 1), between(0, 0))),
    '(a + b − (c + d)) ÷ (c + d), in per cent',
    100,
    100,
  ],
  [
    'points',
    minus(shareInPercent(between(1, 1), between(4, 4)), shareInPercent(between(1, 1), between(5, 5))),
    'a ÷ b − c ÷ d, in points',
    5,
    5,
  ],
  ['earnings of a share after a split', quotient(between(600, 600), times(between(100, 100), 2n, 1n)), 'a ÷ (b × 2)', 3, 3],
  ['a year from a half', times(shareInPercent(between(1, 1), between(4, 4)), 12n, 6n), 'a ÷ b × 12 ÷ 6, in per cent', 50, 50],
])('%s', (_, { formula, from, interval }, written, low, high) => {
  expect(formula).toBe(written);
  expect(from.length).toBe(new Set(written.match(/\b[a-z]\b/g)).size);
  expect([numberOf(interval?.low), numberOf(interval?.high)]).toEqual([low, high]);
});

test('a quotient by what may be zero is not bounded', () => {
  expect(shareInPercent(between(1, 2), between(0, 5)).interval).toBeUndefined();
  expect(growthInPercent(between(1, 2), between(-1, 5)).interval).toBeUndefined();
});
