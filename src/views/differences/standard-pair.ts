import { formatUnit } from '#format/format-unit.ts';
import { roundDecimal } from '#format/round-decimal.ts';
import { absolute, compare, decimal, multiply, parseDecimal, scale, sign, subtract } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { minus, negated } from '#series/computation.ts';
import { onOneShareBasis } from '#series/share-basis.ts';
import { termOf } from '#series/terms-of-facts.ts';
import { mayBeBracketed } from '#ties/rules/equivalent-concepts.ts';
import { absentFigure, figureComputed } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';

/** One line of one period under two accounting standards. */
export interface StandardPair {
  readonly own: Fact;
  readonly other: Fact;
}

export const bracketNote = 'Where only one of the two statements prints a cost in brackets, the difference is that of the amounts.';

/** Whether one of the two statements prints a cost in brackets and the other does not: opposite signs, and amounts within a quarter of each other. */
export function isBracketedOnce({ own, other }: StandardPair): boolean {
  const [left, right] = [parseDecimal(own.value ?? ''), parseDecimal(other.value ?? '')];
  if (!left || !right || sign(left) * sign(right) >= 0 || !mayBeBracketed(own.concept ?? '')) return false;
  const apart = absolute(subtract(absolute(right), absolute(left)));
  return compare(multiply(apart, decimal(4)), absolute(right)) < 0;
}

/** What the second has more than the first; of a cost that only one of them prints in brackets, by amount. Never a percentage. */
export function differenceOfPair(pair: StandardPair, power: number): Figure {
  const { own, other } = pair;
  const [left, right] = [parseDecimal(own.value ?? ''), parseDecimal(other.value ?? '')];
  const bearsShares = own.unit.includes('/share') || own.unit === 'shares';
  if (!left || !right || (bearsShares && !onOneShareBasis(own, other))) return absentFigure;
  const isOpposite = isBracketedOnce(pair);
  const value = isOpposite ? subtract(absolute(right), absolute(left)) : subtract(right, left);
  const isAmount = own.unit.length === 3;
  const number = isAmount ? roundDecimal(scale(value, -power), 0) : value;
  const amountOf = (fact: Fact, sign: bigint) => (isOpposite && sign < 0n ? negated(termOf(fact)) : termOf(fact));
  const how = minus(amountOf(other, right.coefficient), amountOf(own, left.coefficient));
  return figureComputed({
    value,
    number,
    unit: own.unit,
    unitText: formatUnit(own.unit, isAmount ? power : 0),
    power: isAmount ? power : 0,
    how,
  });
}
