import type { AccountingStandard } from '#model/fact.ts';
import type { Concept, ConceptEntry, ConceptQuery, IssuerConcepts } from './concept.ts';
import { dictionaryOf } from './dictionaries.ts';
import { type EntryIndex, indexEntries } from './index-entries.ts';
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

/** Whether one of the phrases stands in one of the section labels, as whole words. */
function mentions(path: readonly string[], phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const words = ` ${normalizeLabel(phrase)} `;
    return path.some((section) => ` ${section} `.includes(words));
  });
}

function fits(entry: ConceptEntry, query: ConceptQuery, path: readonly string[]): boolean {
  if (!entry.statements.includes(query.statement)) return false;
  if (entry.standard !== undefined && entry.standard !== query.standard) return false;
  if (entry.roles && query.role && !entry.roles.includes(query.role)) return false;
  if (entry.within && !mentions(path, entry.within)) return false;
  if (entry.outside && mentions(path, entry.outside)) return false;
  switch (query.kind) {
    case 'nil':
    case 'percent-change':
    case 'change':
      return true;
    case 'amount':
    case 'ratio':
    case 'per-share':
    case 'count':
      return entry.kinds.includes(query.kind);
  }
}

/** The one concept that the fitting entries name; entries with a condition on the path go before those without. */
function choose(entries: readonly ConceptEntry[]): Concept | undefined {
  const conditional = entries.filter((entry) => entry.within);
  const candidates = conditional.length > 0 ? conditional : entries;
  const first = candidates[0];
  if (!first || candidates.some((entry) => entry.concept !== first.concept)) return undefined;
  const { concept, periodType, balance } = first;
  return balance ? { concept, periodType, balance } : { concept, periodType };
}

function lookUp(index: EntryIndex, label: string, query: ConceptQuery, path: readonly string[]): Concept | undefined {
  const exact = (index.get(label) ?? []).filter((entry) => fits(entry, query, path));
  if (exact.length > 0) return choose(exact);
  const bare = label.replace(/^total (?:of )?(?=.)/, '');
  if (bare === label) return undefined;
  return choose((index.get(bare) ?? []).filter((entry) => fits(entry, query, path)));
}

/**
 * The concept of a row, from the issuer's own labels and then from the closed dictionary of the accounting standard; undefined
 * where neither knows the label in this statement and section, or where two concepts fit equally well. Never a guess.
 *
 * A percentage or a change has the concept of the line item that changed; `kind` tells it from the amount.
 */
export function resolveConcept(query: ConceptQuery): Concept | undefined {
  const label = normalizeLabel(query.meant ?? query.label);
  const path = (query.meantPath ?? query.path).map(normalizeLabel);
  if (query.issuer) {
    const own = lookUp(issuerIndex(query.issuer), label, query, path);
    if (own) return own;
  }
  return query.standard ? lookUp(builtInIndex(query.standard), label, query, path) : undefined;
}
