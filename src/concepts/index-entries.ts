import type { ConceptEntry } from './concept.ts';
import { normalizeLabel } from './normalize-label.ts';

/** An entry with its path conditions ready for comparing. */
export interface IndexedEntry {
  readonly entry: ConceptEntry;
  readonly within: readonly string[] | undefined;
  readonly outside: readonly string[] | undefined;
}

/** Dictionary entries by normalised label. */
export type EntryIndex = ReadonlyMap<string, readonly IndexedEntry[]>;

export function indexEntries(entries: readonly ConceptEntry[]): EntryIndex {
  const index = new Map<string, IndexedEntry[]>();
  for (const entry of entries) {
    const indexed = { entry, within: entry.within?.map(normalizeLabel), outside: entry.outside?.map(normalizeLabel) };
    for (const key of new Set(entry.labels.map(normalizeLabel))) {
      const found = index.get(key);
      if (found) found.push(indexed);
      else index.set(key, [indexed]);
    }
  }
  return index;
}
