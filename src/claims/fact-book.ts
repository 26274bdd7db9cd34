import type { Fact } from '#model/fact.ts';
import { type Period, periodKey } from '#model/period.ts';

/** Finds the facts that a sentence may speak of, the most precise first. */
export type FactBook = (concept: string, period: Period, unit: string) => readonly Fact[];

/** Figures of a segment, of an adjusted basis or of a forecast are not what an unqualified sentence speaks of. */
function isPlain(fact: Fact): boolean {
  return Object.keys(fact.dimensions).every((axis) => axis === 'measure');
}

/** Opens the facts of one filing: values only, no changes, in their plain dimensions. */
export function openFactBook(facts: readonly Fact[]): FactBook {
  const pages = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.concept === undefined || fact.value === undefined || !isPlain(fact)) continue;
    if (fact.kind === 'percent-change' || fact.kind === 'change') continue;
    const key = `${fact.concept} ${periodKey(fact.period)} ${fact.unit}`;
    const page = pages.get(key);
    if (page === undefined) pages.set(key, [fact]);
    else page.push(fact);
  }
  for (const page of pages.values()) page.sort((left, right) => right.decimals - left.decimals);
  return (concept, period, unit) => pages.get(`${concept} ${periodKey(period)} ${unit}`) ?? [];
}
