import { formatNumber } from '#format/format-number.ts';
import { type Decimal, formatDecimal, powerOfTen } from '#model/decimal.ts';
import type { Computation } from '#series/computation.ts';
import { toFixedDecimal } from '#ties/rational.ts';
import type { Figure } from './figure.ts';

export const nilMark = '–';
export const notMeaningfulMark = 'n.m.';

export interface ComputedNumber {
  /** In base units. */
  readonly value: Decimal;
  /** As shown, in units of so many powers of ten. */
  readonly number: Decimal;
  readonly power?: number;
  readonly unit: string;
  readonly unitText: string;
  readonly how: Computation;
}

/** The ends of what a number may be at the digits and in the unit in which it is shown; empty where both read the same. */
function rangeOf({ number, power = 0, how: { interval } }: ComputedNumber): { readonly range?: string } {
  if (!interval) return {};
  const places = Math.max(0, -number.exponent);
  const divisor = powerOfTen(power);
  const [low, high] = [interval.low, interval.high].map(({ numerator, denominator }) =>
    formatNumber(toFixedDecimal({ numerator, denominator: denominator * divisor }, places)),
  );
  return { range: low === undefined || high === undefined || low.text === high.text ? '' : `${low.text}–${high.text}` };
}

/** A number of ours, with the facts that it was computed from and how. */
export function figureComputed(computed: ComputedNumber): Figure {
  const { value, number, unit, unitText, how } = computed;
  return {
    kind: 'value',
    ...formatNumber(number),
    value: formatDecimal(value),
    unit,
    unitText,
    isNegative: number.coefficient < 0n,
    basis: 'computed',
    from: how.from.map(({ id }) => id),
    formula: how.formula,
    ...rangeOf(computed),
  };
}

const blank = { unit: '', unitText: '', isNegative: false, basis: 'printed' } as const;

/** Nothing is printed, or nothing is known. */
export const absentFigure: Figure = { ...blank, kind: 'absent', text: '', spoken: 'not stated' };

/** A comparison that says nothing. */
export const notMeaningful: Figure = { ...blank, kind: 'not-meaningful', text: notMeaningfulMark, spoken: 'not meaningful' };
