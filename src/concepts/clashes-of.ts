import type { ConceptEntry } from './concept.ts';
import { normalizeLabel } from './normalize-label.ts';

function share<T>(left: readonly T[], right: readonly T[]): boolean {
  return left.some((item) => right.includes(item));
}

/** Whether two path conditions cannot be told apart: both absent, or a phrase in common. */
function sameSections(left: ConceptEntry, right: ConceptEntry): boolean {
  if (!left.within || !right.within) return !left.within && !right.within;
  return share(left.within.map(normalizeLabel), right.within.map(normalizeLabel));
}

function samePlace(left: ConceptEntry, right: ConceptEntry): boolean {
  const standards = left.standard === undefined || right.standard === undefined || left.standard === right.standard;
  const rolesMeet = !left.roles || !right.roles || share(left.roles, right.roles);
  return standards && rolesMeet && share(left.statements, right.statements) && share(left.kinds, right.kinds) && sameSections(left, right);
}

/** Labels that stand twice in the same statement, section and standard, in words; two spellings in one list are no clash. */
export function clashesOf(entries: readonly ConceptEntry[]): readonly string[] {
  const claims = new Map<string, Set<ConceptEntry>>();
  const clashes: string[] = [];
  for (const entry of entries) {
    for (const label of entry.labels.filter((item, index) => entry.labels.indexOf(item) !== index)) {
      clashes.push(`the label "${label}" stands twice in one list of ${entry.concept}.`);
    }
    for (const label of new Set(entry.labels)) {
      const key = normalizeLabel(label);
      const others = claims.get(key) ?? new Set();
      const rival = [...others].find((other) => other !== entry && samePlace(other, entry));
      if (rival && !others.has(entry)) clashes.push(describe(label, rival, entry));
      claims.set(key, others.add(entry));
    }
  }
  return clashes;
}

function describe(label: string, first: ConceptEntry, second: ConceptEntry): string {
  if (first.concept === second.concept) return `the label "${label}" of ${first.concept} stands in two lists for the same place.`;
  return `the label "${label}" means both ${first.concept} and ${second.concept} in the same place.`;
}
