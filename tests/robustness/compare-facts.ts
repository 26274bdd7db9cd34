import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';

/** What a fact says, without where and how it is printed. */
function sayingOf(fact: Fact): string {
  const dimensions = Object.entries(fact.dimensions).map(([axis, member]) => `${axis}=${member}`);
  const parts = [
    fact.statement,
    fact.path.join(' > '),
    fact.label,
    periodKey(fact.period),
    fact.unit,
    dimensions.join('; '),
    fact.value ?? 'nil',
    fact.kind,
  ];
  return parts.join(' | ').replaceAll('’', "'");
}

function count(facts: readonly Fact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) counts.set(sayingOf(fact), (counts.get(sayingOf(fact)) ?? 0) + 1);
  return counts;
}

/** What one list of facts says and another does not: `- …` is lost, `+ …` is new. The order does not count. */
export function differencesOf(before: readonly Fact[], after: readonly Fact[]): readonly string[] {
  const [lost, found] = [count(before), count(after)];
  return [...new Set([...lost.keys(), ...found.keys()])].flatMap((saying) => {
    const change = (found.get(saying) ?? 0) - (lost.get(saying) ?? 0);
    return change === 0 ? [] : [`${change < 0 ? '-' : '+'} ${saying}`];
  });
}
