import { type Decimal, parseDecimal, powerOfTen, zero } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import { pointInterval } from '#ties/interval.ts';
import type { Estimate } from '#ties/judge.ts';
import { printedInterval } from '#ties/printed-interval.ts';
import { toRational } from '#ties/rational.ts';

/** A fact as arithmetic sees it: its value on the exponent that was printed, and what it may stand for. */
export interface PrintedFact extends Estimate {
  readonly fact: Fact;
  readonly decimal: Decimal;
  readonly isNil: boolean;
}

/** 5000 good to the thousand is 5 × 10³. */
function onPrintedPlace(value: Decimal, decimals: number): Decimal {
  const shift = -decimals - value.exponent;
  if (shift <= 0 || value.coefficient % powerOfTen(shift) !== 0n) return value;
  return { coefficient: value.coefficient / powerOfTen(shift), exponent: value.exponent + shift };
}

/**
 * A dash counts as zero, a number of things as itself, anything else as the interval that its rounding allows. `decimals` is
 * the precision of its table, where the figure prints less.
 */
export function printFact(fact: Fact, policy: RoundingPolicy, decimals = fact.decimals): PrintedFact | undefined {
  if (fact.kind === 'nil') {
    const value = toRational(zero);
    return {
      fact,
      decimal: { coefficient: 0n, exponent: Math.max(0, -fact.decimals) },
      value,
      interval: pointInterval(value),
      isNil: true,
    };
  }
  const parsed = fact.value === undefined ? undefined : parseDecimal(fact.value);
  if (!parsed) return undefined;
  const decimal = onPrintedPlace(parsed, fact.decimals);
  const value = toRational(decimal);
  const isCount = fact.kind === 'count' && fact.decimals === 0;
  return { fact, decimal, value, interval: isCount ? pointInterval(value) : printedInterval(decimal, decimals, policy), isNil: false };
}
