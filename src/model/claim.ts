import type { Period } from '#model/period.ts';

/** What a number in a sentence says: a value, a rate or an amount of change, a share, a count. */
export const claimKinds = ['amount', 'change', 'percent-change', 'ratio', 'count'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** `differs` only where concept and period are certain; `not-linked` says nothing against the sentence. */
export const claimVerdicts = ['holds', 'differs', 'not-linked'] as const;
export type ClaimVerdict = (typeof claimVerdicts)[number];

/** A number in a sentence with what it claims, and how that compares with the facts of the same filing. */
export interface Claim {
  /** `<filing>#L<line>O<offset>` */
  readonly id: string;
  readonly filing: string;
  readonly line: number;
  /** 1-based code point of the line where `printed` starts. */
  readonly offset: number;
  readonly printed: string;
  readonly kind: ClaimKind;
  /** The words that say what is measured; empty where the sentence was not understood. */
  readonly label: string;
  readonly concept?: string;
  readonly period?: Period;
  /** The period that a change is against. */
  readonly versus?: Period;
  /** The direction word beside a change: `up`, `decreased`. */
  readonly direction?: 'up' | 'down';
  readonly unit: string;
  /** As printed, without sign, in base units; and the least and the greatest value that it may stand for. */
  readonly value: string;
  readonly low: string;
  readonly high: string;
  /** As in XBRL: -6 good to the million. */
  readonly decimals: number;
  readonly verdict: ClaimVerdict;
  /** The rule by which it was tied, N01 to N03 or N05; absent where it is not linked. */
  readonly rule?: string;
  /** What the facts give; a decimal in base units. */
  readonly computed?: string;
  /** Ids of the facts, or of another claim, that it was tied to. */
  readonly facts: readonly string[];
}
