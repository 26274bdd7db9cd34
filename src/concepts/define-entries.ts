import type { FactKind } from '#model/fact.ts';
import type { ConceptEntry } from './concept.ts';

type Optional = 'balance' | 'within' | 'outside' | 'kinds' | 'roles';

/** What the entries of one section of a dictionary share. */
export type EntryDefaults = { readonly prefix: string } & Pick<ConceptEntry, 'periodType' | 'statements'> &
  Partial<Pick<ConceptEntry, Optional>>;

/** An entry as the data files write it: a local name, its labels, and what differs from the defaults. */
export type EntryData = Pick<ConceptEntry, 'concept' | 'labels'> & Partial<Pick<ConceptEntry, Optional | 'periodType' | 'statements'>>;

const money: readonly FactKind[] = ['amount'];

/** Fills in what the entries of one section have in common. Entries are amounts of money unless they say otherwise. */
export function defineEntries(defaults: EntryDefaults, data: readonly EntryData[]): readonly ConceptEntry[] {
  const { prefix, ...shared } = defaults;
  return data.map((entry) => ({ kinds: money, ...shared, ...entry, concept: `${prefix}:${entry.concept}` }));
}
