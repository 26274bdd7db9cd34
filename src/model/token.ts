/** What became of a token. An amount, percentage or count in a sentence is a `claim`, tied or not. */
export const fates = [
  'fact',
  'claim',
  'label',
  'date',
  'period',
  'reference',
  'note-reference',
  'page-number',
  'list-number',
  'heading',
  'identifier',
  'duplicate',
  'phantom',
  'unresolved',
] as const;
export type Fate = (typeof fates)[number];

/** A fate with the ids of facts, joined by a blank, or the reason in a few words. */
export interface Ruling {
  readonly fate: Fate;
  readonly detail: string;
}

/** A maximal run of characters without a blank or tab that holds an ASCII or full-width digit, and what became of it. */
export interface Token extends Ruling {
  /** 1-based. */
  readonly line: number;
  /** 1-based code point of the line where the token starts. */
  readonly offset: number;
  /** The characters as they stand there. */
  readonly token: string;
}
