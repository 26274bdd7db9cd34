import { absolute, type Decimal, parseDecimal, scale } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import { divideIntervals, type Interval, negateInterval, pointInterval, sumIntervals } from '#ties/interval.ts';
import type { Estimate } from '#ties/judge.ts';
import { printedInterval } from '#ties/printed-interval.ts';
import { addRational, divideRational, multiplyRational, negateRational, subtractRational, toRational } from '#ties/rational.ts';
import type { Figure } from './figure.ts';
import type { Quantity } from './measure.ts';

/** The size of a number in a sentence, without sign, in base units, with its decimals. */
export function sizeOfFigure({ numeral }: Figure): { readonly value: Decimal; readonly decimals: number } {
  const value = scale(numeral.magnitude, numeral.scale ?? 0);
  return { value, decimals: -value.exponent };
}

/** What a number in a sentence may stand for. */
export function estimateOfFigure(figure: Figure, policy: RoundingPolicy): Estimate {
  const { decimals, value } = sizeOfFigure(figure);
  return {
    value: toRational(value),
    interval: figure.unit === 'percent' || decimals !== 0 ? printedInterval(value, decimals, policy) : pointInterval(toRational(value)),
  };
}

/** The sizes that a fact may stand for; prose tells the sign by words such as `loss of` or `used in`. */
export function estimateOfFact(fact: Fact, policy: RoundingPolicy): Estimate | undefined {
  const read = parseDecimal(fact.value ?? '');
  if (read === undefined) return undefined;
  const value = absolute(read);
  return { value: toRational(value), interval: printedInterval(value, fact.decimals, policy) };
}

/** One estimate less another. */
export function differenceOf(left: Estimate, right: Estimate): Estimate {
  const interval: Interval = sumIntervals([
    { interval: left.interval, weight: 1 },
    { interval: right.interval, weight: -1 },
  ]);
  return { value: subtractRational(left.value, right.value), interval };
}

const hundred = { numerator: 100n, denominator: 1n };

/** The change from one size to another in percent; undefined where the base is zero. */
export function percentChangeOf(now: Estimate, before: Estimate): Estimate | undefined {
  const ratio = divideRational(now.value, before.value);
  const interval = divideIntervals(now.interval, before.interval);
  if (ratio === undefined || interval === undefined) return undefined;
  const percent = (value: typeof ratio): typeof ratio => subtractRational(multiplyRational(value, hundred), hundred);
  return { value: percent(ratio), interval: { ...interval, low: percent(interval.low), high: percent(interval.high) } };
}

/** The weighted sum of quantities, as a size with its sign. */
export function addQuantities(quantities: readonly Quantity[], weights: readonly (1 | -1)[]): Quantity {
  const terms = quantities.map(({ estimate }, index) => ({ estimate, weight: weights[index] ?? 1 }));
  const value = terms.reduce(
    (sum, { estimate, weight }) => addRational(sum, weight === 1 ? estimate.value : negateRational(estimate.value)),
    toRational({ coefficient: 0n, exponent: 0 }),
  );
  const interval = sumIntervals(terms.map(({ estimate, weight }) => ({ interval: estimate.interval, weight })));
  const isNegative = value.numerator < 0n;
  const facts = quantities.flatMap((quantity) => quantity.facts);
  return {
    estimate: isNegative ? { value: negateRational(value), interval: negateInterval(interval) } : { value, interval },
    isNegative,
    facts,
  };
}

/** The same with the other sign. */
export function negateEstimate({ interval, value }: Estimate): Estimate {
  return { value: negateRational(value), interval: negateInterval(interval) };
}
