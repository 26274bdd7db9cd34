import { type Printing, printedPower } from '#format/printed-value.ts';
import { absolute, compare, decimal, parseDecimal, scale, subtract } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { mostPrecise } from './choose-printing.ts';
import { printingsOf } from './fact-index.ts';

const isPrintedAt = (fact: Fact, power: number): boolean => fact.value !== undefined && printedPower(fact as Fact & Printing) === power;

/** Whether a coarser printing says the same as a finer one, up to one unit of its last place. */
function says(printing: Fact, precise: Fact): boolean {
  const [coarse, fine] = [parseDecimal(printing.value ?? ''), parseDecimal(precise.value ?? '')];
  return (
    coarse !== undefined && fine !== undefined && compare(absolute(subtract(coarse, fine)), scale(decimal(1), -printing.decimals)) <= 0
  );
}

/**
 * The place where a figure is printed in a unit: in the document that speaks, else in another one that states the same figure. What the
 * issuer prints is shown, never our rounding of a finer printing.
 */
export function printingInUnit(printings: readonly Fact[], power: number): Fact | undefined {
  const here = mostPrecise(printings.filter((fact) => isPrintedAt(fact, power)));
  const precise = mostPrecise(printings);
  if (here || !precise) return here;
  return mostPrecise(printingsOf(precise).filter((fact) => isPrintedAt(fact, power) && says(fact, precise)));
}
