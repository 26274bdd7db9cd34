import type { NamedPeriod } from './number-part.ts';

/** The periods that every word of a query names; none for a query that names no period in particular. */
export function findPeriods(query: string, periods: readonly NamedPeriod[]): readonly NamedPeriod[] {
  const words = query.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.some((word) => /\d/.test(word)) ? periods.filter((period) => words.every((word) => period.words.includes(word))) : [];
}
