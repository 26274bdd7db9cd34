import type { Fact, FactStatus } from '#model/fact.ts';
import type { Repair } from '#model/ledger.ts';

/** What the checks say of the facts of a filing. */
export interface CheckedFacts {
  /** Number of equalities that hold, by fact id. */
  readonly ties: ReadonlyMap<string, number>;
  readonly disputed: ReadonlySet<string>;
}

/** Gives each fact its ties and the first status that applies: disputed, repaired, tied, as printed. */
export function withStatus(facts: readonly Fact[], checked: CheckedFacts, repairs: readonly Repair[]): readonly Fact[] {
  const repaired = new Set(repairs.filter((repair) => repair.what === 'number').map((repair) => repair.fact));
  return facts.map((fact) => {
    const ties = checked.ties.get(fact.id) ?? 0;
    const status: FactStatus = checked.disputed.has(fact.id)
      ? 'disputed'
      : repaired.has(fact.id)
        ? 'repaired'
        : ties > 0
          ? 'tied'
          : 'as-printed';
    return { ...fact, ties, status };
  });
}
