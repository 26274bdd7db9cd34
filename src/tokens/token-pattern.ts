import type { Fate } from '#model/token.ts';

/** A way in which text says what a number is. */
export interface TokenPattern {
  /** What it recognizes, in a few words: the detail of the tokens that it decides. */
  readonly recognizes: string;
  readonly fate: Fate;
  /** Global; its matches take time linear to the text. */
  readonly form: RegExp;
}
