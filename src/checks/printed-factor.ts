import type { Verdict } from '#model/finding.ts';
import { divideIntervals } from '#ties/interval.ts';
import { compareRational, divideRational, magnitudeOf, type Rational } from '#ties/rational.ts';
import type { PrintedFact } from './printed-fact.ts';

/** The whole factor of a split between two printings, and how closely they show it. */
export interface PrintedFactor {
  readonly value: bigint;
  readonly verdict: Extract<Verdict, 'exact' | 'within-rounding'>;
}

/** Splits are named by small whole numbers. */
const factors: readonly bigint[] = [2n, 3n, 4n, 5n, 6n, 8n, 10n, 20n, 50n, 100n];

const whole = (value: bigint): Rational => ({ numerator: value, denominator: 1n });

/** The factor by which one printing exceeds the other, whichever is larger; undefined where no whole one fits their rounding. */
export function printedFactor(left: PrintedFact, right: PrintedFact): PrintedFactor | undefined {
  const [larger, smaller] = compareRational(magnitudeOf(left.value), magnitudeOf(right.value)) > 0 ? [left, right] : [right, left];
  const quotient = divideRational(larger.value, smaller.value);
  const range = divideIntervals(larger.interval, smaller.interval);
  if (!quotient || !range) return undefined;
  const value = factors.find((factor) => compareRational(range.low, whole(factor)) <= 0 && compareRational(range.high, whole(factor)) >= 0);
  if (value === undefined) return undefined;
  return { value, verdict: compareRational(quotient, whole(value)) === 0 ? 'exact' : 'within-rounding' };
}
