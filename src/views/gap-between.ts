import { formatUnit } from '#format/format-unit.ts';
import { roundDecimal } from '#format/round-decimal.ts';
import { type Decimal, formatDecimal, parseDecimal, scale, subtract } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { compareToForecast } from '#series/basis.ts';
import { reckonFrom } from '#series/comparability.ts';
import { growthInPercent, minus } from '#series/computation.ts';
import { findFact } from '#series/find-fact.ts';
import { growth } from '#series/growth.ts';
import { termOf } from '#series/terms-of-facts.ts';
import { absentFigure, figureComputed, notMeaningful } from './computed-figure.ts';
import type { Figure } from './figure.ts';

interface Printed {
  readonly value: Decimal;
  readonly fact: Fact;
}

/** What a printed figure stands for; undefined for any other. */
function printedOf({ fact, value }: Figure): Printed | undefined {
  const number = parseDecimal(value ?? '');
  return number && fact !== undefined ? { value: number, fact: findFact(fact) } : undefined;
}

/** What one figure has more than another, in a unit that both are shown in: 128.2 less 138.0 is (9.8). */
export function gapBetween(left: Figure, right: Figure, power: number): Figure {
  const [one, other] = [printedOf(left), printedOf(right)];
  if (!one || !other || left.unit !== right.unit) return absentFigure;
  const value = subtract(one.value, other.value);
  const isCurrency = left.unit.length === 3;
  const number = isCurrency ? roundDecimal(scale(value, -power), power === 9 ? -1 : 0) : value;
  return figureComputed({
    value,
    number: trim(number),
    unit: left.unit,
    unitText: formatUnit(left.unit, isCurrency ? power : 0),
    power: isCurrency ? power : 0,
    how: minus(termOf(one.fact), termOf(other.fact)),
  });
}

/** The same in per cent of the other: a result of its forecast, a forecast of the one before. Absent where the two stand on two bases. */
export function gapRate(left: Figure, right: Figure): Figure {
  const [one, other] = [printedOf(left), printedOf(right)];
  if (!one || !other) return absentFigure;
  const [here, there] = [one, other].map(({ value, fact }) => reckonFrom(value, [fact]));
  const outcome = here && there && compareToForecast(here, there, growth);
  if (outcome?.kind !== 'compared') return absentFigure;
  const rate = outcome.result;
  if (!rate) return notMeaningful;
  return figureComputed({
    value: rate,
    number: rate,
    unit: 'percent',
    unitText: '%',
    how: growthInPercent(termOf(one.fact), termOf(other.fact)),
  });
}

/** The number without an exponent above zero, so that its digits are all printed. */
function trim(number: Decimal): Decimal {
  return parseDecimal(formatDecimal(number)) ?? number;
}
