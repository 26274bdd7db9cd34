import type { ConceptEntry } from './concept.ts';
import { normalizeLabel } from './normalize-label.ts';

/** Dictionary entries by normalised label. */
export type EntryIndex = ReadonlyMap<string, readonly ConceptEntry[]>;

export function indexEntries(entries: readonly ConceptEntry[]): EntryIndex {
  const index = new Map<string, ConceptEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(entry.labels.map(normalizeLabel))) {
      const found = index.get(key);
      if (found) found.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}
