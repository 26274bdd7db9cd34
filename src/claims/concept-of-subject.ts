import type { FactKind, StatementSlug } from '#model/fact.ts';

/** Finds the concept of a label; passed in, so that no dictionary is needed to read a sentence. */
export type ConceptFinder = (query: {
  readonly statement: StatementSlug;
  readonly path: readonly string[];
  readonly label: string;
  readonly kind: FactKind;
  readonly unit: string;
  readonly measure: string;
}) => { readonly concept: string; readonly periodType: 'instant' | 'duration' } | undefined;

/** A subject that a dictionary knows. */
export interface KnownSubject {
  readonly label: string;
  readonly concept: string;
  readonly periodType: 'instant' | 'duration';
}

/** Where the words of a sentence are looked up: as such, then as labels of the statements of which it may speak. */
const places: readonly StatementSlug[] = [
  'narrative',
  'profit-or-loss',
  'financial-position',
  'cash-flows',
  'network-services',
  'note',
  'selected-financial-data',
];

/** In tables of revenue by service the rows are called by the service alone: `IP services revenue`, `revenue of IP services`. */
function labelIn(statement: StatementSlug, label: string): string {
  if (statement !== 'network-services') return label;
  return label.replace(/\srevenues?$/i, '').replace(/^revenues?\s(?:of|for|from)\s(?:the\s)?/i, '');
}

export function kindOfUnit(unit: string): FactKind {
  if (unit === 'percent') return 'ratio';
  if (unit.includes('/')) return 'per-share';
  return /^[A-Z]{3}$/.test(unit) ? 'amount' : 'count';
}

/** Every concept that the subjects may name, the fullest words and the likeliest place first, in the section that the block speaks of. */
export function conceptsOfSubject(
  subjects: readonly string[],
  section: readonly string[],
  unit: string,
  findConcept: ConceptFinder,
): readonly KnownSubject[] {
  const found = new Map<string, KnownSubject>();
  for (const label of subjects) {
    if (label === '' || label.length > 160) continue;
    for (const statement of places) {
      const known = findConcept({ statement, path: section, label: labelIn(statement, label), kind: kindOfUnit(unit), unit, measure: '' });
      if (known !== undefined && !found.has(known.concept)) {
        found.set(known.concept, { label, concept: known.concept, periodType: known.periodType });
      }
    }
  }
  return [...found.values()];
}
