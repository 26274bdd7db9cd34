import { expect, test } from 'vitest';
import { formatDecimal, parseDecimal } from '#model/decimal.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import { explainResidue } from './explain-residue.ts';
import { addIntervals, divideIntervals, type Interval, intervalsMeet, negateInterval, pointInterval, sumIntervals } from './interval.ts';
import { judge } from './judge.ts';
import { printedInterval } from './printed-interval.ts';
import { divideRational, toDecimal, toRational } from './rational.ts';
import { singleEdit } from './single-edit.ts';

const number = (text: string) => parseDecimal(text) ?? { coefficient: 0n, exponent: 0 };
const shown = (text: string, decimals: number, policy: RoundingPolicy) => printedInterval(number(text), decimals, policy);
const written = ({ low, high, lowIsOpen, highIsOpen }: Interval) =>
  `${lowIsOpen ? '(' : '['}${formatDecimal(toDecimal(low, 6))}, ${formatDecimal(toDecimal(high, 6))}${highIsOpen ? ')' : ']'}`;

test.each([
  ['5000', -3, 'rounded', '[4500, 5500]'],
  ['5000', -3, 'truncated', '[5000, 6000)'],
  ['-5000', -3, 'truncated', '(-6000, -5000]'],
  ['0', -3, 'truncated', '(-1000, 1000)'],
  ['5000', -3, 'unknown', '[4500, 6000)'],
  ['-5000', -3, 'unknown', '(-6000, -4500]'],
  ['0', -3, 'unknown', '(-1000, 1000)'],
  ['61.43', 2, 'rounded', '[61.425, 61.435]'],
] as const)('%s good to %i, %s, stands for %s', (value, decimals, policy, expected) => {
  expect(written(shown(value, decimals, policy))).toBe(expected);
});

test('sums add their intervals, weights turn them', () => {
  const terms = [
    { interval: shown('5', 0, 'truncated'), weight: 1 as const },
    { interval: shown('3', 0, 'truncated'), weight: -1 as const },
  ];
  expect(written(sumIntervals(terms))).toBe('(1, 3)');
  expect(written(negateInterval(shown('3', 0, 'truncated')))).toBe('(-4, -3]');
  expect(written(addIntervals(shown('5', 0, 'rounded'), pointInterval(toRational(number('1')))))).toBe('[5.5, 6.5]');
});

test('quotients divide their intervals, except by what may be zero', () => {
  const quotient = divideIntervals(shown('101665', 0, 'rounded'), shown('99220', 0, 'rounded'));
  expect(quotient && written(quotient)).toBe('[1.024632, 1.024652]');
  const ofLosses = divideIntervals(shown('-10', 0, 'rounded'), shown('-20', 0, 'rounded'));
  expect(ofLosses && written(ofLosses)).toBe('[0.463415, 0.538462]');
  expect(divideIntervals(shown('5', 0, 'rounded'), shown('0', 0, 'unknown'))).toBeUndefined();
  expect(divideRational(toRational(number('1')), toRational(number('0')))).toBeUndefined();
});

test.each([
  ['1', '2', 'rounded', true],
  ['1', '2', 'truncated', false],
  ['1', '2', 'unknown', true],
  ['1', '3', 'rounded', false],
] as const)('%s and %s, %s, meet: %s', (left, right, policy, expected) => {
  expect(intervalsMeet(shown(left, 0, policy), shown(right, 0, policy))).toBe(expected);
});

test.each([
  ['120', '120', 'exact', '0', '1'],
  ['121', '120', 'within-rounding', '1', '1'],
  ['118', '120', 'inconsistent', '-2', '1'],
])('printed %s, computed %s: %s', (printed, computed, verdict, residue, allowed) => {
  const estimate = (text: string) => ({ value: toRational(number(text)), interval: shown(text, 0, 'rounded') });
  const judgement = judge(estimate(printed), estimate(computed));
  expect([judgement.verdict, formatDecimal(toDecimal(judgement.residue, 3)), formatDecimal(toDecimal(judgement.allowed, 3))]).toEqual([
    verdict,
    residue,
    allowed,
  ]);
});

test.each([
  [1875112n, -1875112n, 'sign'],
  [78791n, 78971n, 'transposition'],
  [39017n, 39817n, 'digit'],
  [5n, 5000n, 'thousandfold'],
  [133n, 13n, 'extra digit'],
  [13n, 133n, 'lost digit'],
  [12n, -34n, undefined],
  [12345n, 54321n, undefined],
  [7n, 7n, undefined],
])('%s for %s: %s', (from, to, expected) => {
  expect(singleEdit(from, to)).toBe(expected);
});

test('a lost bracket explains a residue of twice the figure', () => {
  const operands = ['25530621', '36355490', '18914141', '3924650', '1875112'].map((text) => ({ value: number(text), weight: 1 as const }));
  const [first] = explainResidue(number('82849790'), operands);
  expect(first && [first.operand, first.edit, formatDecimal(first.corrected)]).toEqual([4, 'sign', '-1875112']);
});
