import type { Fact, FactKind } from '#model/fact.ts';
import { periodKey, samePeriod } from '#model/period.ts';
import { mostPrecise } from './choose-printing.ts';
import { dimensionKey } from './fact-identity.ts';
import { indexFacts } from './fact-index.ts';
import { factsIn } from './facts-in.ts';
import { itemOf } from './item-of-fact.ts';

/** The movement between two figures as the later one's document prints it, in per cent or in the unit itself. */
export function printedMovement(current: Fact, prior: Fact, kind: Extract<FactKind, 'percent-change' | 'change'>): Fact | undefined {
  const candidates = factsIn(indexFacts().byItem.get(itemOf(current)) ?? [], periodKey(current.period));
  return mostPrecise(
    candidates.filter(
      (fact) =>
        fact.kind === kind &&
        fact.filing === current.filing &&
        fact.standard === current.standard &&
        fact.versus !== undefined &&
        samePeriod(fact.versus, prior.period) &&
        dimensionKey(fact.dimensions) === dimensionKey(current.dimensions),
    ),
  );
}

/** The change in per cent that a document prints beside a figure, whatever it compares with. */
export function printedRateOf(fact: Fact): Fact | undefined {
  const candidates = factsIn(indexFacts().byItem.get(itemOf(fact)) ?? [], periodKey(fact.period));
  return mostPrecise(
    candidates.filter(
      ({ kind, filing, standard, dimensions }) =>
        kind === 'percent-change' &&
        filing === fact.filing &&
        standard === fact.standard &&
        dimensionKey(dimensions) === dimensionKey(fact.dimensions),
    ),
  );
}
