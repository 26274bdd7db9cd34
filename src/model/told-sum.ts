import type { Period } from './period.ts';

/** One period of a sum that sentences tell: ids of claims, or of facts that stand in prose only. */
export interface ToldColumn {
  /** Absent where the sentence says no time of its own. */
  readonly period?: Period;
  readonly whole: string;
  readonly parts: readonly { readonly id: string; readonly weight: 1 | -1 }[];
}

/** A figure of a sentence and those, in the same or in later ones, that may be its parts. */
export interface ToldSum {
  /** What is broken down, in the words of the sentence. */
  readonly label: string;
  /** Whether the text says that the parts are all; else only parts that add up are its parts. */
  readonly isStated: boolean;
  /** The value first, then its comparative where each part has one. */
  readonly columns: readonly ToldColumn[];
}
