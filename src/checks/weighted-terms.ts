import { sumIntervals } from '#ties/interval.ts';
import type { Estimate } from '#ties/judge.ts';
import { addRational, negateRational, type Rational } from '#ties/rational.ts';
import type { PrintedFact } from './printed-fact.ts';

/** One operand of a sum. */
export interface Term {
  readonly printed: PrintedFact;
  readonly weight: 1 | -1;
}

const nothing: Rational = { numerator: 0n, denominator: 1n };

/** The weighted sum of printed figures, and all that it may stand for. */
export function estimateSum(terms: readonly Term[]): Estimate {
  return {
    value: terms.reduce(
      (sum, { printed, weight }) => addRational(sum, weight === 1 ? printed.value : negateRational(printed.value)),
      nothing,
    ),
    interval: sumIntervals(terms.map(({ printed, weight }) => ({ interval: printed.interval, weight }))),
  };
}
