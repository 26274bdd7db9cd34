import type { AccountingStandard, FactKind } from '#model/fact.ts';
import type { Concept, ConceptEntry, ConceptQuery, IssuerConcepts } from './concept.ts';
import { dictionaryOf } from './dictionaries.ts';
import { type EntryIndex, type IndexedEntry, indexEntries } from './index-entries.ts';
import { normalizeLabel } from './normalize-label.ts';

const builtIn = new Map<AccountingStandard, EntryIndex>();
const ofIssuer = new WeakMap<IssuerConcepts, EntryIndex>();

function builtInIndex(standard: AccountingStandard): EntryIndex {
  const known = builtIn.get(standard);
  if (known) return known;
  const index = indexEntries(dictionaryOf(standard));
  builtIn.set(standard, index);
  return index;
}

function issuerIndex(issuer: IssuerConcepts): EntryIndex {
  const known = ofIssuer.get(issuer);
  if (known) return known;
  const index = indexEntries(issuer.entries);
  ofIssuer.set(issuer, index);
  return index;
}

/** How deep in the path one of the phrases stands, as whole words: 1 for the outermost section, 0 for nowhere. */
function depthOf(path: readonly string[], phrases: readonly string[]): number {
  return path.findLastIndex((section) => phrases.some((phrase) => ` ${section} `.includes(` ${phrase} `))) + 1;
}

function fitsKind(entry: ConceptEntry, kind: FactKind): boolean {
  switch (kind) {
    case 'nil':
    case 'percent-change':
    case 'change':
      return true;
    case 'amount':
    case 'ratio':
    case 'per-share':
    case 'count':
      return entry.kinds.includes(kind);
  }
}

/** How well an entry fits: undefined for not at all, otherwise the depth of the section that it asks for. */
function fitOf({ entry, within, outside }: IndexedEntry, query: ConceptQuery, path: readonly string[]): number | undefined {
  if (!entry.statements.includes(query.statement) || !fitsKind(entry, query.kind)) return undefined;
  if (entry.standard !== undefined && entry.standard !== query.standard) return undefined;
  if (entry.roles && query.role && !entry.roles.includes(query.role)) return undefined;
  if (outside && depthOf(path, outside) > 0) return undefined;
  if (!within) return 0;
  const depth = depthOf(path, within);
  return depth > 0 ? depth : undefined;
}

/** The one concept that the best entries name: the entry that asks for the innermost section wins. */
function choose(entries: readonly IndexedEntry[], query: ConceptQuery, path: readonly string[]): Concept | undefined {
  const fits = entries.map((indexed) => ({ entry: indexed.entry, fit: fitOf(indexed, query, path) ?? -1 }));
  const best = Math.max(-1, ...fits.map(({ fit }) => fit));
  const candidates = fits.filter(({ fit }) => best >= 0 && fit === best).map(({ entry }) => entry);
  const first = candidates[0];
  if (!first || candidates.some((entry) => entry.concept !== first.concept)) return undefined;
  const { concept, periodType, balance } = first;
  return balance ? { concept, periodType, balance } : { concept, periodType };
}

/** A label, or what follows its leading "total". */
function lookUp(index: EntryIndex, label: string, query: ConceptQuery, path: readonly string[]): Concept | undefined {
  const exact = choose(index.get(label) ?? [], query, path);
  if (exact) return exact;
  const bare = label.replace(/^total (?:of )?(?=.)/, '');
  return bare === label ? undefined : choose(index.get(bare) ?? [], query, path);
}

/**
 * The concept of a row, from the issuer's own labels and then from the closed dictionary of the accounting standard; undefined
 * where neither knows the label in this statement and section, or where two concepts fit equally well. Never a guess.
 *
 * A percentage or a change has the concept of the line item that changed; `kind` tells it from the amount.
 */
export function resolveConcept(query: ConceptQuery): Concept | undefined {
  const label = normalizeLabel(query.meant ?? query.label);
  const sections = query.meantPath ?? query.path;
  const path = (query.measure === undefined ? sections : [...sections, query.measure]).map(normalizeLabel);
  if (query.issuer) {
    const own = lookUp(issuerIndex(query.issuer), label, query, path);
    if (own) return own;
  }
  return query.standard ? lookUp(builtInIndex(query.standard), label, query, path) : undefined;
}
