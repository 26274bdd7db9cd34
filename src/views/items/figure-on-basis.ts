import { readIssuer } from '#collections/read-issuer.ts';
import { formatUnit } from '#format/format-unit.ts';
import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import { type Computation, quotient, times } from '#series/computation.ts';
import { factsIn } from '#series/facts-in.ts';
import { findFacts } from '#series/find-facts.ts';
import type { ItemSeriesFacts } from '#series/item-series.ts';
import { onCurrentShareBasis } from '#series/on-share-basis.ts';
import { basisAfter, basisDayOf } from '#series/share-basis.ts';
import { exactTermOf, termOf } from '#series/terms-of-facts.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { absentFigure, figureComputed } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';

/** How the figures of a series are brought to the share basis of today. */
export type BasisRule =
  | { readonly kind: 'count' }
  | { readonly kind: 'declared' }
  | { readonly kind: 'earnings'; readonly label: string; readonly profits: readonly string[]; readonly shares: readonly string[] };

/** What a figure per share is divided from. */
export interface Quotient {
  readonly profit: Fact;
  readonly count: Fact;
}

/** Shares of today for each share of a figure's basis; undefined where it adds up several bases. */
export function factorOf(fact: Fact): bigint | undefined {
  const day = basisDayOf(fact);
  return day === 'mixed' ? undefined : basisAfter(day).factor;
}

/** The rule for a series; undefined where its figures know no share basis, or where nothing says how they are brought to one. */
export function basisRuleOf({ points, unit, dimensions }: ItemSeriesFacts): BasisRule | undefined {
  if (unit === 'shares') return { kind: 'count' };
  const concept = points[0]?.latest.concept;
  if (concept === undefined || !unit.endsWith('/share')) return undefined;
  const { measures, dividendMeasures } = readIssuer();
  const named = Object.entries(measures).filter(([, { kind, of }]) => kind !== 'sum' && of.flat().includes(concept));
  if (named.some(([key]) => dividendMeasures.includes(key))) return { kind: 'declared' };
  const measure = named.map(([, each]) => each).find(({ kind }) => kind === 'per-share');
  if (measure?.kind !== 'per-share' || Object.keys(dimensions).length > 0) return undefined;
  return { kind: 'earnings', label: measure.label, profits: measure.profit, shares: measure.shares };
}

/** The printing of one of several references that stands in the document of another figure, for its period and standard. */
function beside(references: readonly string[], { period, filing, standard }: Fact): Fact | undefined {
  for (const reference of references) {
    const found = factsIn(findFacts(reference), periodKey(period)).filter(
      (fact) =>
        fact.filing === filing &&
        fact.standard === standard &&
        fact.value !== undefined &&
        fact.kind !== 'percent-change' &&
        Object.keys(fact.dimensions).length === 0,
    );
    const fact = mostPrecise(found);
    if (fact) return fact;
  }
  return undefined;
}

/** The profit and the weighted shares of a figure per share, in its document; undefined where one of them is not printed there. */
export function quotientBehind(fact: Fact, { profits, shares }: Extract<BasisRule, { kind: 'earnings' }>): Quotient | undefined {
  const [profit, count] = [beside(profits, fact), beside(shares, fact)];
  return profit && count && { profit, count };
}

function computed({ value }: { readonly value: Parameters<typeof figureComputed>[0]['value'] }, unit: string, how: Computation): Figure {
  return figureComputed({ value, number: value, unit, unitText: formatUnit(unit), how });
}

function earningsOnBasis(fact: Fact, rule: Extract<BasisRule, { kind: 'earnings' }>): Figure {
  const behind = quotientBehind(fact, rule);
  if (!behind) return absentFigure;
  return onCurrentShareBasis(({ bringCount, divide }): Figure => {
    const shares = bringCount(behind.count);
    const share = shares && divide(behind.profit, shares);
    return share
      ? computed(share, fact.unit, quotient(termOf(behind.profit), times(termOf(behind.count), shares.factor, 1n)))
      : absentFigure;
  });
}

/** A figure on the share basis of today, as printed where it stands on it; absent where it cannot be brought there. */
export function figureOnBasis(fact: Fact, rule: BasisRule): Figure {
  const factor = factorOf(fact);
  if (factor === undefined) return absentFigure;
  if (factor === 1n) return figureAsPrinted(fact);
  switch (rule.kind) {
    case 'count':
      return onCurrentShareBasis(({ bringCount }): Figure => {
        const count = bringCount(fact);
        return count ? computed(count, fact.unit, times(exactTermOf(fact), factor, 1n)) : absentFigure;
      });
    case 'declared':
      return onCurrentShareBasis(({ bringDeclared }): Figure => {
        const share = bringDeclared(fact);
        return share ? computed(share, fact.unit, times(exactTermOf(fact), 1n, factor)) : absentFigure;
      });
    case 'earnings':
      return earningsOnBasis(fact, rule);
  }
}
