import type { Fact, FactStatus } from '#model/fact.ts';
import type { Repair } from '#model/ledger.ts';

/** What the checks say of the facts of a filing. */
export interface CheckedFacts {
  /** Number of equalities that hold, by fact id. */
  readonly ties: ReadonlyMap<string, number>;
  readonly disputed: ReadonlySet<string>;
}

/** Gives each fact its ties and the first status that applies: disputed, approved, repaired, tied, as printed. */
export function withStatus(facts: readonly Fact[], checked: CheckedFacts, repairs: readonly Repair[]): readonly Fact[] {
  const repaired = new Set(repairs.filter((repair) => repair.what === 'number').map((repair) => repair.fact));
  return facts.map((fact) => {
    const ties = checked.ties.get(fact.id) ?? 0;
    return { ...fact, ties, status: statusOf(fact, ties, checked.disputed.has(fact.id), repaired.has(fact.id)) };
  });
}

function statusOf(fact: Fact, ties: number, isDisputed: boolean, isRepaired: boolean): FactStatus {
  if (isDisputed) return 'disputed';
  if (fact.status === 'approved') return 'approved';
  if (isRepaired) return 'repaired';
  return ties > 0 ? 'tied' : 'as-printed';
}
