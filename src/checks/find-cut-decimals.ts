import type { Fact } from '#model/fact.ts';

/** Fewer figures say nothing about how many decimals a table prints. */
const fewestFigures = 3;

function byTableAndUnit(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.kind === 'nil' || fact.table === undefined || !fact.printed.includes('.')) continue;
    const key = `${fact.table} ${fact.unit}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()];
}

/**
 * Figures with a decimal point and fewer decimals than nearly all others of their unit in their table, with the decimals of
 * those. A table prints one precision: 3.4 among 3.07 and 6.35 is 3.40, or its last digit was cut.
 */
export function findCutDecimals(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const cut = new Map<string, number>();
  for (const group of byTableAndUnit(facts)) {
    const most = Math.max(...group.map(({ decimals }) => decimals));
    const full = group.filter(({ decimals }) => decimals === most).length;
    const short = group.filter(({ decimals }) => decimals < most);
    if (full >= fewestFigures && short.length * 3 <= full) for (const { id } of short) cut.set(id, most);
  }
  return cut;
}
