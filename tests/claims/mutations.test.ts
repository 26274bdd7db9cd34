import { expect, it } from 'vitest';
import { mutateClaims } from './mutated-claims.ts';
import { mutateDays } from './mutated-days.ts';
import { mutateTold } from './mutated-told.ts';

/** Measured on the filings of `content`: 181 of 200 caught, 19 let go because nothing else of their sentence proves them, none missed. */
it('catches a changed digit in a sentence, and never calls it right', () => {
  const mutated = mutateClaims(40);
  expect(mutated.length).toBe(200);
  expect(mutated.filter(({ outcome }) => outcome === 'missed')).toEqual([]);
  expect(mutated.filter(({ outcome }) => outcome === 'caught').length / mutated.length).toBeGreaterThan(0.85);
});

/**
 * Measured with 24 of each filing: 86 of the 92 that another equality supports caught, in their filing or across filings, and none still
 * supported by as many. Of the others nothing is known but themselves.
 */
it('catches a changed digit in a figure that stands in a sentence only', { timeout: 240_000 }, () => {
  const tied = mutateTold(6).filter(({ wasTied }) => wasTied);
  expect(tied.length).toBeGreaterThan(12);
  expect(tied.filter(({ isTiedAsBefore }) => isTiedAsBefore)).toEqual([]);
  expect(tied.filter(({ caughtBy }) => caughtBy.length > 0).length / tied.length).toBeGreaterThan(0.8);
});

/**
 * Measured with 40 of each filing: 97 of 200 caught, by the figures beside them, the end of a month, the name of a period, a row of dividends
 * or other places; 103 let go, as no other word of the filing gives their day; none missed.
 */
it('catches a changed date that something else contradicts, and never calls it right', { timeout: 120_000 }, () => {
  const mutated = mutateDays(16);
  expect(mutated.length).toBe(80);
  expect(mutated.filter(({ outcome }) => outcome === 'missed')).toEqual([]);
  expect(mutated.filter(({ outcome }) => outcome === 'caught').length / mutated.length).toBeGreaterThan(0.35);
});
