import type { Verdict } from './finding.ts';
import type { Period } from './period.ts';

/** What a number in a sentence says: a value, a rate or an amount of change, a share, a count, a day. */
export const claimKinds = ['amount', 'change', 'percent-change', 'ratio', 'count', 'per-share', 'date'] as const;
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
  /** As printed, without sign, in base units; and the least and the greatest value that it may stand for. Of a date its days: `2025-09-30`. */
  readonly value: string;
  readonly low: string;
  readonly high: string;
  /** As in XBRL: -6 good to the million. */
  readonly decimals: number;
  readonly verdict: ClaimVerdict;
  /** The rule by which it was compared, N01 to N05; absent where there was nothing to compare it with. */
  readonly rule?: string;
  /** The outcome of the comparison; absent where there was none. `not-evaluable`: it does not agree, and nothing proves that it should. */
  readonly agreement?: Verdict;
  /** Printed minus computed, and the largest residue that rounding explains; decimals in base units. */
  readonly residue?: string;
  readonly allowed?: string;
  /** Id of the first claim of the breakdown in which it is a part (N04). */
  readonly breakdown?: string;
  /** What the facts give; a decimal in base units, of a date the day. */
  readonly computed?: string;
  /** Ids of the facts, of another claim, or of a place where the filing says it of itself, that it was tied to. */
  readonly facts: readonly string[];
}
