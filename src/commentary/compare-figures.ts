import { absolute, type Decimal, parseDecimal, sign, subtract } from '#model/decimal.ts';
import type { Basis, Measured } from '#series/basis.ts';
import type { Figure } from '#views/figure.ts';
import { withoutBrackets } from './word-figure.ts';

/** Two figures of one item on one basis, and the change in per cent between them where a document prints it. */
export interface Comparison<B extends Basis> {
  readonly current: Figure;
  readonly prior: Figure;
  /** The two as their digits show them: in their unit, with the places that are printed. */
  readonly now: Measured<B>;
  readonly before: Measured<B>;
  readonly printed?: Figure | undefined;
  /** Whether below zero is a loss. */
  readonly isProfit: boolean;
  /** Whether a percentage of it says something: not of cash flows and of changes in equity. */
  readonly allowsPercent: boolean;
}

/** What lies between two figures, in the unit in which both are shown. */
export interface Difference {
  readonly amount: Decimal;
  /** Of two negatives that are no losses (costs, outflows) the difference in size, else the amount. */
  readonly growth: Decimal;
  /** Whether it went from below zero to above, or the other way. */
  readonly isTurn: boolean;
}

/** The number as its digits show it: in its unit, with the places that are printed. */
export function readShown(figure: Figure): Decimal | undefined {
  const digits = parseDecimal(withoutBrackets(figure.text).replaceAll(',', ''));
  return digits && figure.isNegative ? { ...digits, coefficient: -digits.coefficient } : digits;
}

/** The difference of two figures as they are shown. */
export function compareFigures<B extends Basis>({ isProfit, ...comparison }: Comparison<B>): Difference {
  const [now, before] = [comparison.now.value, comparison.before.value];
  const amount = subtract(now, before);
  const isSize = !isProfit && sign(now) < 0 && sign(before) < 0;
  return { amount, growth: isSize ? subtract(absolute(now), absolute(before)) : amount, isTurn: sign(now) * sign(before) < 0 };
}
