import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';

const groups = new WeakMap<readonly Fact[], ReadonlyMap<string, readonly Fact[]>>();

function groupByPeriod(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const byPeriod = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = periodKey(fact.period);
    const group = byPeriod.get(key);
    if (group) group.push(fact);
    else byPeriod.set(key, [fact]);
  }
  return byPeriod;
}

/** The facts of one period out of many. The list is sorted by period once, so that a question costs nothing in a long archive. */
export function factsIn(facts: readonly Fact[], key: string): readonly Fact[] {
  const known = groups.get(facts) ?? groupByPeriod(facts);
  groups.set(facts, known);
  return known.get(key) ?? [];
}
