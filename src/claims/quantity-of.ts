import type { Fact } from '#model/fact.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import { judge } from '#ties/judge.ts';
import { estimateOfFact, estimateOfFigure, sizeOfFigure } from './estimate.ts';
import type { Figure } from './figure.ts';
import type { Quantity } from './measure.ts';

function toQuantity(fact: Fact, policy: RoundingPolicy): Quantity | undefined {
  const estimate = estimateOfFact(fact, policy);
  return estimate && { estimate, isNegative: fact.value?.startsWith('-') === true, facts: [fact.id] };
}

/**
 * The printing that agrees with the claimed figure, else the most precise; undefined where there is none. A printing coarser than the
 * figure (`12.1 billion` for a sentence in millions) proves it only where there is no finer one.
 */
export function quantityOf(facts: readonly Fact[], claimed: Figure | undefined, policy: RoundingPolicy): Quantity | undefined {
  const [first] = facts;
  if (first === undefined) return undefined;
  if (claimed !== undefined) {
    const printed = estimateOfFigure(claimed, policy);
    const { decimals } = sizeOfFigure(claimed);
    const fine = facts.filter((fact) => fact.decimals >= decimals);
    for (const fact of fine.length > 0 ? fine : facts) {
      const quantity = toQuantity(fact, policy);
      if (quantity !== undefined && judge(printed, quantity.estimate).verdict !== 'inconsistent') return quantity;
    }
  }
  return toQuantity(first, policy);
}
