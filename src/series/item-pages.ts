import { periodKey } from '#model/period.ts';
import { isMovement } from './fact-identity.ts';
import { indexFacts } from './fact-index.ts';

let known: ReadonlySet<string> | undefined;

/** Line items with a page: those that are understood, and those that stand in more than one period. */
export function itemsWithPages(): ReadonlySet<string> {
  known ??= new Set(
    [...indexFacts().byItem]
      .filter(([, facts]) => {
        const values = facts.filter((fact) => !isMovement(fact) && fact.value !== undefined);
        return values.some(({ concept }) => concept !== undefined) || new Set(values.map(({ period }) => periodKey(period))).size > 1;
      })
      .map(([item]) => item)
      .sort(),
  );
  return known;
}

export function hasItemPage(item: string): boolean {
  return itemsWithPages().has(item);
}
