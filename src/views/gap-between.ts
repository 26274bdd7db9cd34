import { formatUnit } from '#format/format-unit.ts';
import { roundDecimal } from '#format/round-decimal.ts';
import { type Decimal, formatDecimal, parseDecimal, scale, subtract } from '#model/decimal.ts';
import { growth } from '#series/growth.ts';
import { absentFigure, figureComputed, notMeaningful } from './build-figure.ts';
import type { Figure } from './figure.ts';

function valuesOf(left: Figure, right: Figure): readonly [Decimal, Decimal] | undefined {
  const [a, b] = [parseDecimal(left.value ?? ''), parseDecimal(right.value ?? '')];
  return a && b && left.unit === right.unit ? [a, b] : undefined;
}

const idsOf = (...figures: readonly Figure[]): readonly { readonly id: string }[] =>
  figures.flatMap(({ fact }) => (fact === undefined ? [] : [{ id: fact }]));

/** What one figure has more than another, in a unit that both are shown in: 128.2 less 138.0 is (9.8). */
export function gapBetween(left: Figure, right: Figure, power: number): Figure {
  const values = valuesOf(left, right);
  if (!values) return absentFigure;
  const value = subtract(values[0], values[1]);
  const isCurrency = left.unit.length === 3;
  const number = isCurrency ? roundDecimal(scale(value, -power), power === 9 ? -1 : 0) : value;
  return figureComputed({
    value,
    number: trim(number),
    unit: left.unit,
    unitText: formatUnit(left.unit, isCurrency ? power : 0),
    from: idsOf(left, right),
  });
}

/** The same in per cent of the other. */
export function gapRate(left: Figure, right: Figure): Figure {
  const values = valuesOf(left, right);
  if (!values) return absentFigure;
  const rate = growth(values[0], values[1]);
  if (!rate) return notMeaningful;
  return figureComputed({ value: rate, number: rate, unit: 'percent', unitText: '%', from: idsOf(left, right) });
}

/** The number without an exponent above zero, so that its digits are all printed. */
function trim(number: Decimal): Decimal {
  return parseDecimal(formatDecimal(number)) ?? number;
}
