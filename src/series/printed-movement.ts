import type { Fact, FactKind } from '#model/fact.ts';
import { samePeriod } from '#model/period.ts';
import { mostPrecise } from './choose-printing.ts';
import { dimensionKey } from './fact-identity.ts';
import { indexFacts } from './fact-index.ts';
import { itemSlug } from './item-slug.ts';

/** The movement between two figures as the later one's document prints it, in per cent or in the unit itself. */
export function printedMovement(current: Fact, prior: Fact, kind: Extract<FactKind, 'percent-change' | 'change'>): Fact | undefined {
  const candidates = indexFacts().byItem.get(itemSlug(current)) ?? [];
  return mostPrecise(
    candidates.filter(
      (fact) =>
        fact.kind === kind &&
        fact.filing === current.filing &&
        fact.standard === current.standard &&
        fact.versus !== undefined &&
        samePeriod(fact.versus, prior.period) &&
        samePeriod(fact.period, current.period) &&
        dimensionKey(fact.dimensions) === dimensionKey(current.dimensions),
    ),
  );
}

/** The change in per cent that a document prints beside a figure, whatever it compares with. */
export function printedRateOf(fact: Fact): Fact | undefined {
  const candidates = indexFacts().byItem.get(itemSlug(fact)) ?? [];
  return mostPrecise(
    candidates.filter(
      ({ kind, filing, standard, period, dimensions }) =>
        kind === 'percent-change' &&
        filing === fact.filing &&
        standard === fact.standard &&
        samePeriod(period, fact.period) &&
        dimensionKey(dimensions) === dimensionKey(fact.dimensions),
    ),
  );
}
