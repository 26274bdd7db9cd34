import { fates, type Token } from '#tokens/token.ts';

/** How many tokens of a filing have each fate; every fate is named. */
export function countFates(tokens: readonly Token[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = Object.fromEntries(fates.map((fate) => [fate, 0]));
  for (const { fate } of tokens) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
}
