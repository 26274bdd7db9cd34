import { formatUnit } from '#format/format-unit.ts';
import { roundDecimal } from '#format/round-decimal.ts';
import { type Decimal, formatDecimal, parseDecimal, scale, subtract } from '#model/decimal.ts';
import { compareToForecast, type Reckoned } from '#series/basis.ts';
import { reckonFrom } from '#series/comparability.ts';
import { findFact } from '#series/find-fact.ts';
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

function reckonShown({ fact, from = [], value }: Figure): Reckoned | undefined {
  const number = parseDecimal(value ?? '');
  return number && reckonFrom(number, (fact === undefined ? from : [fact]).map(findFact));
}

/** The same in per cent of the other: a result of its forecast, a forecast of the one before. Absent where the two stand on two bases. */
export function gapRate(left: Figure, right: Figure): Figure {
  const [one, other] = [reckonShown(left), reckonShown(right)];
  const outcome = one && other && compareToForecast(one, other, growth);
  if (outcome?.kind !== 'compared') return absentFigure;
  const rate = outcome.result;
  if (!rate) return notMeaningful;
  return figureComputed({ value: rate, number: rate, unit: 'percent', unitText: '%', from: idsOf(left, right) });
}

/** The number without an exponent above zero, so that its digits are all printed. */
function trim(number: Decimal): Decimal {
  return parseDecimal(formatDecimal(number)) ?? number;
}
