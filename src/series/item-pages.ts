import { remember } from '#collections/remember.ts';
import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import { isMovement } from './fact-identity.ts';
import { indexFacts } from './fact-index.ts';

/** Line items with a page: those that are understood, and those that stand in more than one period. */
export function itemsWithPages(): ReadonlySet<string> {
  return remember('items with pages', () => {
    const items = [...indexFacts().byItem].filter(([, facts]) => deservesPage(facts));
    return new Set(items.map(([item]) => item).sort());
  });
}

function deservesPage(facts: readonly Fact[]): boolean {
  const values = facts.filter((fact) => !isMovement(fact) && fact.value !== undefined);
  return values.some(({ concept }) => concept !== undefined) || new Set(values.map(({ period }) => periodKey(period))).size > 1;
}

export function hasItemPage(item: string): boolean {
  return itemsWithPages().has(item);
}
