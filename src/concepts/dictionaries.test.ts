import { describe, expect, test } from 'vitest';
import { clashesOf } from './clashes-of.ts';
import { dictionaryOf } from './dictionaries.ts';

describe.each([
  { standard: 'IFRS', prefix: 'ifrs-full', least: 200 },
  { standard: 'US GAAP', prefix: 'us-gaap', least: 140 },
  { standard: 'J-GAAP', prefix: 'jppfs_cor', least: 110 },
] as const)('$standard', ({ standard, prefix, least }) => {
  const entries = dictionaryOf(standard);
  const concepts = new Set(entries.map((entry) => entry.concept));

  test(`has at least ${least} concepts`, () => {
    expect(concepts.size).toBeGreaterThanOrEqual(least);
  });

  test('names elements of one taxonomy', () => {
    expect([...concepts].filter((concept) => !new RegExp(`^${prefix}:[A-Z][A-Za-z0-9]+$`).test(concept))).toEqual([]);
  });

  test('gives a concept one period type and one balance', () => {
    const natures = new Set(entries.map(({ concept, periodType, balance }) => `${concept} ${periodType} ${balance}`));
    expect([...natures]).toHaveLength(concepts.size);
  });

  test('never means two concepts by one label in one place', () => {
    expect(clashesOf(entries).filter((clash) => clash.includes('means both'))).toEqual([]);
  });

  test('gives every entry a label, and a balance to money only', () => {
    expect(entries.filter((entry) => entry.labels.length === 0 || (entry.balance && !entry.kinds.includes('amount')))).toEqual([]);
  });
});
