import type { Concept, ConceptEntry, ConceptQuery } from './concept.ts';
import { dictionaryOf } from './dictionaries.ts';
import { normalizeLabel } from './normalize-label.ts';
import { resolveConcept } from './resolve-concept.ts';

/** An entry of a dictionary that knows a row's label, and why it was not taken; no reasons for the one that was. */
export interface Candidate {
  readonly concept: string;
  readonly origin: 'content/concepts.yaml' | 'dictionary';
  readonly refusals: readonly string[];
}

const holds = (path: readonly string[], phrases: readonly string[]): boolean =>
  path.some((section) => phrases.some((phrase) => ` ${section} `.includes(` ${normalizeLabel(phrase)} `)));

function refusals(entry: ConceptEntry, query: ConceptQuery, path: readonly string[], chosen: Concept | undefined): readonly string[] {
  const isMoney = query.kind === 'nil' || query.kind === 'percent-change' || query.kind === 'change';
  const reasons = [
    ...(entry.statements.includes(query.statement)
      ? []
      : [`it is for ${entry.statements.join(', ')}, and the row stands in ${query.statement}`]),
    ...(isMoney || entry.kinds.includes(query.kind)
      ? []
      : [`it wants ${entry.kinds.join(' or ')}, and the figure is of kind ${query.kind}`]),
    ...(entry.standard === undefined || entry.standard === query.standard ? [] : [`it is for ${entry.standard} only`]),
    ...(entry.within === undefined || holds(path, entry.within) ? [] : [`no section above the row says “${entry.within.join('” or “')}”`]),
    ...(entry.outside !== undefined && holds(path, entry.outside)
      ? [`a section above the row says “${entry.outside.join('” or “')}”`]
      : []),
  ];
  if (reasons.length > 0 || entry.concept === chosen?.concept) return reasons;
  return [
    chosen === undefined
      ? 'another entry fits as well'
      : `${chosen.concept} fits better: it is the issuer’s own, or asks for a nearer section`,
  ];
}

/**
 * Every entry of the dictionaries that knows the label of a row, with the reasons against it, so that a person can see why a concept was
 * taken or not. A label that begins with “total” also counts without it.
 */
export function listCandidates(query: ConceptQuery): readonly Candidate[] {
  const label = normalizeLabel(query.meant ?? query.label);
  const labels = [label, label.replace(/^total (?:of )?(?=.)/, '')];
  const path = [...(query.meantPath ?? query.path), ...(query.measure === undefined ? [] : [query.measure])].map(normalizeLabel);
  const chosen = resolveConcept(query);
  const entries = [
    ...(query.issuer?.entries ?? []).map((entry) => ({ entry, origin: 'content/concepts.yaml' as const })),
    ...(query.standard === undefined ? [] : dictionaryOf(query.standard)).map((entry) => ({ entry, origin: 'dictionary' as const })),
  ];
  return entries
    .filter(({ entry }) => entry.labels.some((each) => labels.includes(normalizeLabel(each))))
    .map(({ entry, origin }) => ({ concept: entry.concept, origin, refusals: refusals(entry, query, path, chosen) }));
}
