import type { Concept, ConceptQuery, IssuerConcepts } from '#concepts/concept.ts';
import { resolveConcept } from '#concepts/resolve-concept.ts';
import { standardLabels } from '#concepts/standard-labels.ts';
import { type LabelVocabulary, lookedUpAs, spokenOf } from '#tables/label-vocabulary.ts';

/** A question about a row, whoever's concepts answer it. */
export type RowQuery = Omit<ConceptQuery, 'issuer'>;

/** All that a reading wanted to know of the issuer's concepts and labels, with what it was told. */
export interface Asked {
  readonly rows: ReadonlyMap<string, { readonly query: RowQuery; readonly told: Concept | undefined }>;
  /** Texts that were looked up among the labels, as `lookedUpAs` gives them. */
  readonly texts: ReadonlySet<string>;
  /** The labels of the dictionaries, the issuer's among them, as they were then. */
  readonly labels: ReadonlySet<string>;
}

/** The issuer's concepts with a list of what is asked of them. */
export interface Listener {
  readonly asked: Asked;
  readonly find: (query: RowQuery) => Concept | undefined;
  /** The same vocabulary, listened to. */
  readonly listenTo: (vocabulary: LabelVocabulary) => LabelVocabulary;
}

/** Answers questions out of the dictionaries and the issuer's concepts, and keeps them. */
export function askConcepts(issuer: IssuerConcepts | undefined): Listener {
  const rows = new Map<string, { readonly query: RowQuery; readonly told: Concept | undefined }>();
  const texts = new Set<string>();
  const heard = <T>(look: (text: string) => T) => {
    return (text: string): T => {
      texts.add(lookedUpAs(text));
      return look(text);
    };
  };
  return {
    asked: { rows, texts, labels: standardLabels(issuer) },
    find: (query) => {
      const key = JSON.stringify(query);
      const known = rows.get(key);
      if (known !== undefined) return known.told;
      const told = resolveConcept({ ...query, issuer });
      rows.set(key, { query, told });
      return told;
    },
    listenTo: (vocabulary) => ({
      ...vocabulary,
      has: heard(vocabulary.has),
      whole: heard(vocabulary.whole),
      completed: heard(vocabulary.completed),
    }),
  };
}

function isSame(left: Concept | undefined, right: Concept | undefined): boolean {
  return left?.concept === right?.concept && left?.periodType === right?.periodType && left?.balance === right?.balance;
}

/**
 * Whether a reading would be told the same by other concepts of the issuer, and so would be the same: then the filing need not be read
 * again. Says no where it cannot know.
 */
export function wouldHearTheSame(asked: Asked, issuer: IssuerConcepts | undefined): boolean {
  const labels = standardLabels(issuer);
  const changed = [...labels].filter((label) => !asked.labels.has(label)).concat([...asked.labels].filter((label) => !labels.has(label)));
  if (changed.flatMap(spokenOf).some((text) => asked.texts.has(text))) return false;
  return [...asked.rows.values()].every(({ query, told }) => isSame(told, resolveConcept({ ...query, issuer })));
}
