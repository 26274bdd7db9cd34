import type { FactStatus } from '#model/fact.ts';

/**
 * What stands in a cell. `nil` is a printed dash, `absent` nothing at all, `not-meaningful` a comparison that says nothing (across a
 * change of sign, or from zero), `text` words instead of a number.
 */
export type FigureKind = 'value' | 'nil' | 'absent' | 'not-meaningful' | 'text';

/** Where the shown digits come from: printed so in a document, the same digits at another scale, or computed from `from`. */
export type FigureBasis = 'printed' | 'rescaled' | 'computed';

/** One figure as a page shows it. */
export interface Figure {
  readonly kind: FigureKind;
  /** What a reader sees: `12,345`, `(23,456)`, `19.7`, `–`, `n.m.`, empty where absent. */
  readonly text: string;
  /** What is read aloud: `12,345`, `minus 23,456`, `nil`; for `aria-label` where it differs from `text`. */
  readonly spoken: string;
  /** The value in base units, plain digits (`101664990000`); kind `value` only. */
  readonly value?: string;
  /** Base unit: `JPY`, `percent`, `JPY/share`. */
  readonly unit: string;
  /** The unit of `text` in words: `JPY millions`, `%`, `points`, `JPY per share`. */
  readonly unitText: string;
  readonly isNegative: boolean;
  readonly basis: FigureBasis;
  /** Id of the fact shown, and the link to its place in the document. Absent for computed figures. */
  readonly fact?: string;
  readonly href?: string;
  /** Further figures of the same cell, whose texts stand in `text` too, parted by ` / `. */
  readonly beside?: readonly Figure[];
  /** `three months`: the length of its own period, where it stands beside a figure of a longer or shorter one. */
  readonly length?: string;
  readonly status?: FactStatus;
  /** Only for disputed and repaired figures: a short mark's explanation in words. */
  readonly remark?: string;
  /** Ids of the facts that a computed figure was computed from. */
  readonly from?: readonly string[];
  /** How: `(a − b) ÷ b, in per cent`, where the letters are the facts of `from` in their order. */
  readonly formula?: string;
  /** What it may be besides, given the rounding of its facts: `21.4–21.6`; empty where they leave nothing else at the digits shown. */
  readonly range?: string;
}

/** Stands beside a figure that does not agree with another one. */
export const disputedMark = '†';
/** Stands beside a figure that was read from damaged text. */
export const repairedMark = '‡';

/** A sentence whose numbers are bound to facts. */
export type SentencePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly before: string; readonly after: string };

/** A movement between two figures, for eyes that do not read signs and for those that do not see colour. */
export type Direction = 'up' | 'down' | 'unchanged' | 'none';
