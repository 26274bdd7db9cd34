import { describe, expect, it } from 'vitest';
import { chooseTicks, formatTick, scaleTo } from './ticks.ts';

describe('chooseTicks', () => {
  it.each([
    { values: [130161], count: 5, zero: 'held', ticks: [0, 50000, 100000, 150000] },
    { values: [13400], count: 4, zero: 'held', ticks: [0, 5000, 10000, 15000] },
    { values: [-413, 400], count: 5, zero: 'held', ticks: [-600, -400, -200, 0, 200, 400] },
    { values: [-1200, -300], count: 4, zero: 'held', ticks: [-1500, -1000, -500, 0] },
    { values: [3.3, 9.4], count: 3, zero: 'near', ticks: [0, 5, 10] },
    { values: [38.7, 44.5], count: 2, zero: 'near', ticks: [35, 40, 45] },
    { values: [0.1, 0.3], count: 3, zero: 'held', ticks: [0, 0.1, 0.2, 0.3] },
    { values: [0.07], count: 3, zero: 'held', ticks: [0, 0.025, 0.05, 0.075] },
    { values: [7], count: 3, zero: 'near', ticks: [0, 2.5, 5, 7.5] },
    { values: [0, 0], count: 4, zero: 'held', ticks: [0, 0.25] },
    { values: [], count: 4, zero: 'held', ticks: [0, 0.25] },
  ] as const)('$values → $ticks', ({ values, count, zero, ticks }) => {
    expect(chooseTicks(values, count, zero).values).toEqual(ticks);
  });
});

describe('formatTick', () => {
  it.each([
    [150000, 50000, '150,000'],
    [-1500, 500, '(1,500)'],
    [0, 500, '0'],
    [0.5, 0.5, '0.5'],
    [5, 2.5, '5.0'],
    [1234567.5, 0.5, '1,234,567.5'],
  ])('%d by %d is %s', (value, step, text) => {
    expect(formatTick(value, step)).toBe(text);
  });
});

it('scales from the lowest tick to the highest', () => {
  const toY = scaleTo({ low: -100, high: 100, step: 50, values: [] }, 200, 0);
  expect([-100, 0, 100].map(toY)).toEqual([200, 100, 0]);
});
