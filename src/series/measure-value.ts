import type { Measure } from '#collections/measure-schema.ts';
import { add, type Decimal, parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { compareToWhole } from './basis.ts';
import { mostPrecise } from './choose-printing.ts';
import { reckonFrom } from './comparability.ts';
import { type Computation, quotient, shareInPercent, times } from './computation.ts';
import { findFacts, readReference } from './find-facts.ts';
import { share } from './growth.ts';
import { onCurrentShareBasis } from './on-share-basis.ts';
import { type Selection, selectFacts } from './select-facts.ts';
import { basisAfter, basisDayOf } from './share-basis.ts';
import { sumOfTerms, termOf } from './terms-of-facts.ts';

/** What a measure is in one period: a printed fact, or a number computed from facts. */
export type MeasureValue =
  | { readonly kind: 'fact'; readonly fact: Fact; readonly printings: readonly Fact[] }
  | { readonly kind: 'computed'; readonly value: Decimal; readonly unit: string; readonly from: readonly Fact[]; readonly how: Computation }
  | { readonly kind: 'absent'; readonly why: string };

/** The printings of the first reference that the selection has. */
export function findPrintings(references: readonly string[], selection: Selection): readonly Fact[] {
  for (const reference of references) {
    const { dimensions } = readReference(reference);
    const facts = selectFacts(findFacts(reference), dimensions === undefined ? selection : { ...selection, dimensions });
    if (facts.length > 0) return facts;
  }
  return [];
}

function numberOf(fact: Fact | undefined): Decimal | undefined {
  return fact?.value === undefined ? undefined : parseDecimal(fact.value);
}

const absent = (why: string): MeasureValue => ({ kind: 'absent', why });

function totalOf(groups: readonly (readonly string[])[], selection: Selection): MeasureValue {
  const facts: Fact[] = [];
  let total: Decimal | undefined;
  for (const references of groups) {
    const fact = mostPrecise(findPrintings(references, selection));
    const value = numberOf(fact);
    if (!fact || !value) return absent('A part is not in this archive.');
    if (facts[0] && (facts[0].unit !== fact.unit || facts[0].filing !== fact.filing)) return absent('The parts do not fit together.');
    total = total ? add(total, value) : value;
    facts.push(fact);
  }
  return total && facts[0]
    ? { kind: 'computed', value: total, unit: facts[0].unit, from: facts, how: sumOfTerms(facts.map((fact) => ({ fact, weight: 1 }))) }
    : absent('There are no parts.');
}

function ratioOf(of: readonly string[], to: readonly string[], selection: Selection): MeasureValue {
  const [part, whole] = [mostPrecise(findPrintings(of, selection)), mostPrecise(findPrintings(to, selection))];
  const [top, bottom] = [numberOf(part), numberOf(whole)];
  if (!part || !whole || !top || !bottom || part.filing !== whole.filing) return absent('Not in this archive.');
  const compared = compareToWhole(reckonFrom(top, [part]), reckonFrom(bottom, [whole]), share);
  const value = compared.kind === 'compared' ? compared.result : undefined;
  return value
    ? { kind: 'computed', value, unit: 'percent', from: [part, whole], how: shareInPercent(termOf(part), termOf(whole)) }
    : absent('Not meaningful.');
}

const isOnCurrentBasis = (fact: Fact): boolean => {
  const day = basisDayOf(fact);
  return day !== 'mixed' && basisAfter(day).factor === 1n;
};

function perShareOf(measure: Extract<Measure, { kind: 'per-share' }>, selection: Selection): MeasureValue {
  const printings = findPrintings(measure.of, selection);
  const printed = mostPrecise(printings);
  if (printed && isOnCurrentBasis(printed)) return { kind: 'fact', fact: printed, printings };
  const [profit, shares] = [mostPrecise(findPrintings(measure.profit, selection)), mostPrecise(findPrintings(measure.shares, selection))];
  return onCurrentShareBasis(({ bringCount, divide }): MeasureValue => {
    const count = shares && bringCount(shares);
    const share = profit && count && divide(profit, count);
    if (!share) return absent('The weighted number of shares is not in this archive.');
    const how = quotient(termOf(profit), times(termOf(shares), count.factor, 1n));
    return { kind: 'computed', value: share.value, unit: printed?.unit ?? `${profit.unit}/share`, from: share.from, how };
  });
}

/** A measure of issuer.yaml in one period. Parts of one computation come from the document that speaks. */
export function measureValue(measure: Measure, selection: Selection): MeasureValue {
  const asked = measure.dimensions === undefined ? selection : { ...selection, dimensions: measure.dimensions };
  switch (measure.kind) {
    case 'value': {
      const printings = findPrintings(measure.of, asked);
      const fact = mostPrecise(printings);
      return fact ? { kind: 'fact', fact, printings } : absent('Not in this archive.');
    }
    case 'sum':
      return totalOf(measure.of, asked);
    case 'ratio':
      return ratioOf(measure.of, measure.to, asked);
    case 'per-share':
      return perShareOf(measure, asked);
  }
}
