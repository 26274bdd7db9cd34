import { formatUnit } from '#format/format-unit.ts';
import { numberAt, type Printing, printedPower } from '#format/printed-value.ts';
import { compare, parseDecimal, subtract } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { compareOverTime } from '#series/basis.ts';
import { reckon, whyNotComparable } from '#series/comparability.ts';
import { growthInPercent, minus } from '#series/computation.ts';
import { growth } from '#series/growth.ts';
import { printedMovement } from '#series/printed-movement.ts';
import { termOf } from '#series/terms-of-facts.ts';
import { figureAsPrinted } from './build-figure.ts';
import { absentFigure, figureComputed, notMeaningful } from './computed-figure.ts';
import type { Direction, Figure } from './figure.ts';

const isRatio = (fact: Fact): boolean => fact.unit === 'percent';
const withValue = (fact: Fact): (Fact & Printing) | undefined => (fact.value === undefined ? undefined : (fact as Fact & Printing));

/** The difference of two printed figures, in the unit in which both are printed; points for a ratio. */
export function differenceOf(current: Fact, prior: Fact): Figure {
  const [now, then] = [withValue(current), withValue(prior)];
  if (!now || !then || whyNotComparable(current, prior) !== undefined) return absentFigure;
  const printed = printedMovement(current, prior, 'change');
  if (printed) return figureAsPrinted(printed);
  const power = Math.max(printedPower(now), printedPower(then));
  const value = subtract(
    parseDecimal(now.value) ?? { coefficient: 0n, exponent: 0 },
    parseDecimal(then.value) ?? { coefficient: 0n, exponent: 0 },
  );
  const number = subtract(numberAt(now, power), numberAt(then, power));
  const unit = isRatio(current) ? 'points' : current.unit;
  return figureComputed({ value, number, unit, unitText: formatUnit(unit, power), power, how: minus(termOf(current), termOf(prior)) });
}

/** The change in per cent, as printed where the document prints it; absent where there is nothing to compare with. */
export function rateOf(current: Fact, prior: Fact): Figure {
  if (isRatio(current) || whyNotComparable(current, prior) !== undefined) return absentFigure;
  const printed = printedMovement(current, prior, 'percent-change');
  if (printed) return figureAsPrinted(printed);
  const [now, then] = [reckon(current), reckon(prior)];
  const outcome = now && then && compareOverTime(now, then, growth);
  if (outcome?.kind !== 'compared') return absentFigure;
  const rate = outcome.result;
  if (!rate) return notMeaningful;
  return figureComputed({
    value: rate,
    number: rate,
    unit: 'percent',
    unitText: '%',
    how: growthInPercent(termOf(current), termOf(prior)),
  });
}

/** Per cent for an amount, points for a ratio. */
export function changeOf(current: Fact, prior: Fact): Figure {
  return isRatio(current) ? differenceOf(current, prior) : rateOf(current, prior);
}

/** Which way a figure moved. */
export function directionOf(current: string | undefined, prior: string | undefined): Direction {
  const [now, then] = [parseDecimal(current ?? ''), parseDecimal(prior ?? '')];
  if (!now || !then) return 'none';
  const order = compare(now, then);
  return order > 0 ? 'up' : order < 0 ? 'down' : 'unchanged';
}
