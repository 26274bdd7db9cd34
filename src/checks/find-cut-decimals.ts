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
 * Figures with a decimal point and fewer decimals than nearly all others of their unit in their table: the last was cut.
 *
 *     13.3   21.5   18.   ← one decimal less
 */
export function findCutDecimals(facts: readonly Fact[]): Fact[] {
  return byTableAndUnit(facts).flatMap((group) => {
    const most = Math.max(...group.map(({ decimals }) => decimals));
    const full = group.filter(({ decimals }) => decimals === most).length;
    const short = group.filter(({ decimals }) => decimals < most);
    return full >= fewestFigures && short.length * 4 <= full ? short : [];
  });
}
