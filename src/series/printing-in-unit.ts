import { type Printing, printedPower } from '#format/printed-value.ts';
import type { Fact } from '#model/fact.ts';
import { mostPrecise } from './choose-printing.ts';
import { printingsOf } from './fact-index.ts';
import { saysTheSame } from './says-the-same.ts';

const isPrintedAt = (fact: Fact, power: number): boolean => fact.value !== undefined && printedPower(fact as Fact & Printing) === power;

/**
 * The place where a figure is printed in a unit: in the document that speaks, else in another one that states the same figure. What the
 * issuer prints is shown, never our rounding of a finer printing; a printing of another amount, or of the other sign, is another figure.
 */
export function printingInUnit(printings: readonly Fact[], power: number): Fact | undefined {
  const precise = mostPrecise(printings);
  if (!precise) return undefined;
  const inUnit = (facts: readonly Fact[]) => mostPrecise(facts.filter((fact) => isPrintedAt(fact, power) && saysTheSame(fact, precise)));
  return inUnit(printings) ?? inUnit(printingsOf(precise));
}
