import { type Printing, printedPower } from '#format/printed-value.ts';
import type { Fact } from '#model/fact.ts';
import { mostPrecise } from './choose-printing.ts';
import { printingsOf } from './fact-index.ts';
import { saysTheSame } from './says-the-same.ts';

const isPrintedAt = (fact: Fact, power: number): boolean => fact.value !== undefined && printedPower(fact as Fact & Printing) === power;

/**
 * The place where a figure is printed in a unit: in the document that speaks, else in another one that states the same figure. What the
 * issuer prints is shown, never our rounding of a finer printing.
 */
export function printingInUnit(printings: readonly Fact[], power: number): Fact | undefined {
  const here = mostPrecise(printings.filter((fact) => isPrintedAt(fact, power)));
  const precise = mostPrecise(printings);
  if (here || !precise) return here;
  return mostPrecise(printingsOf(precise).filter((fact) => isPrintedAt(fact, power) && saysTheSame(fact, precise)));
}
