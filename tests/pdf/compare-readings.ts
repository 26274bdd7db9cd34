import type { Fact } from '#model/fact.ts';

/** Everything that a fact states but the sections it stands in; not where it stands. */
export function statementOf(fact: Fact): string {
  const { concept, decimals, dimensions, kind, label, period, standard, statement, unit, value, versus } = fact;
  return JSON.stringify([statement, label, concept, kind, period, versus, unit, value, decimals, dimensions, standard]);
}

/** The sections that a fact stands in, with its label and its characters but currency signs, which some tables have in cells of their own. */
export function placeOf({
  label,
  path,
  printed,
}: {
  readonly label: string;
  readonly path: readonly string[];
  readonly printed: string;
}): string {
  return JSON.stringify([...path, label, printed.replace(/[$€£¥]\s*/g, '')].map((part) => part.replace(/\s*[:：]\s*$/, '')));
}

/** The value with label, period and unit: what must never be another than that of the text. */
export function figureOf({ decimals, kind, label, period, unit, value, versus }: Fact): string {
  return JSON.stringify([kind, label, period, versus, unit, value, decimals]);
}

/** How many entries two lists have in common, each counted as often as it stands in both. */
export function countCommon(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const entry of left) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  let common = 0;
  for (const entry of right) {
    const count = counts.get(entry) ?? 0;
    if (count > 0) common += 1;
    counts.set(entry, count - 1);
  }
  return common;
}
