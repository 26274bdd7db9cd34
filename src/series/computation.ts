import type { Fact } from '#model/fact.ts';
import { addIntervals, divideIntervals, type Interval, multiplyIntervals, negateInterval, pointInterval } from '#ties/interval.ts';
import type { Rational } from '#ties/rational.ts';

/** How a number of ours follows from printed ones. */
export interface Computation {
  /** `(a − b) ÷ b, in per cent`: the letters are the facts in their order. */
  readonly formula: string;
  readonly from: readonly Pick<Fact, 'id'>[];
  /** All that it may be, given the rounding of its facts, in base units; undefined where that is not bounded. */
  readonly interval: Interval | undefined;
}

const whole = (value: bigint): Rational => ({ numerator: value, denominator: 1n });
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A formula whose letters begin after those of another. */
function shift(formula: string, by: number): string {
  return formula.replaceAll(/\b[a-z]\b/g, (letter) => letters[letters.indexOf(letter) + by] ?? '?');
}

const isSum = (formula: string): boolean => /[+−]/.test(formula);
const grouped = (formula: string): string => (/[+−÷×]/.test(formula) ? `(${formula})` : formula);
const inPercent = ', in per cent';

function join(
  left: Computation,
  right: Computation,
  write: (left: string, right: string) => string,
  compute: (left: Interval, right: Interval) => Interval | undefined,
): Computation {
  return {
    formula: write(left.formula.replace(inPercent, ''), shift(right.formula.replace(inPercent, ''), left.from.length)),
    from: [...left.from, ...right.from],
    interval: left.interval && right.interval && compute(left.interval, right.interval),
  };
}

const percent = (interval: Interval | undefined): Interval | undefined =>
  interval && multiplyIntervals(interval, pointInterval(whole(100n)));

/** `a + b` */
export function plus(left: Computation, right: Computation): Computation {
  return join(left, right, (one, other) => `${one} + ${other}`, addIntervals);
}

/** `a − b`; of two percentages in points. */
export function minus(left: Computation, right: Computation): Computation {
  const unit = left.formula.endsWith(inPercent) ? ', in points' : '';
  const write = (one: string, other: string) => `${one} − ${isSum(other) ? grouped(other) : other}${unit}`;
  return join(left, right, write, (one, other) => addIntervals(one, negateInterval(other)));
}

/** `−a` */
export function negated({ formula, from, interval }: Computation): Computation {
  return { formula: `−${grouped(formula)}`, from, interval: interval && negateInterval(interval) };
}

/** `a ÷ b` */
export function quotient(left: Computation, right: Computation): Computation {
  return join(left, right, (one, other) => `${isSum(one) ? grouped(one) : one} ÷ ${grouped(other)}`, divideIntervals);
}

/** `a ÷ b, in per cent` */
export function shareInPercent(part: Computation, total: Computation): Computation {
  const { formula, from, interval } = quotient(part, total);
  return { formula: `${formula}${inPercent}`, from, interval: percent(interval) };
}

/** `(a − b) ÷ b, in per cent` */
export function growthInPercent(current: Computation, prior: Computation): Computation {
  const write = (one: string, other: string) => `(${one} − ${isSum(other) ? grouped(other) : other}) ÷ ${grouped(other)}${inPercent}`;
  // a ÷ b − 1, in which each figure stands once, has the bounds of (a − b) ÷ b.
  return join(current, prior, write, (one, other) => {
    const rate = divideIntervals(one, other);
    return rate && percent(addIntervals(rate, pointInterval(whole(-1n))));
  });
}

/** A number times another that is exact: `a × 2`, `a × 12 ÷ 6`. */
export function times(computation: Computation, multiplier: bigint, divisor: bigint): Computation {
  const { formula, from, interval } = computation;
  const isPercent = formula.endsWith(inPercent);
  const own = formula.replace(inPercent, '');
  const by = `${multiplier === 1n ? '' : ` × ${multiplier}`}${divisor === 1n ? '' : ` ÷ ${divisor}`}`;
  return {
    formula: by === '' ? formula : `${isSum(own) ? grouped(own) : own}${by}${isPercent ? inPercent : ''}`,
    from,
    interval: interval && multiplyIntervals(interval, pointInterval({ numerator: multiplier, denominator: divisor })),
  };
}
