export const verdicts = ['exact', 'within-rounding', 'adjusted-to-foot', 'inconsistent', 'not-evaluable'] as const;
export type Verdict = (typeof verdicts)[number];

/** Who may see a finding without agreement: the publisher alone, or every reader. */
export const audiences = ['internal', 'public'] as const;
export type Audience = (typeof audiences)[number];

/** The outcome of one check. An inconsistent finding is a problem; all the others are information. */
export interface Finding {
  /** Rule, filing and a digest of the operands' ids: `T01-2025-11-09-1h25-earnings-release-1a2b3c4d`. */
  readonly id: string;
  readonly rule: string;
  readonly filing: string;
  readonly verdict: Verdict;
  /** Printed minus computed, a decimal string in base units; absent where nothing could be computed. */
  readonly residue?: string;
  /** The largest residue that rounding explains, a decimal string in base units. */
  readonly allowed?: string;
  /** Ids of the facts involved; the one that is tested (the total, the printed percentage) first. */
  readonly facts: readonly string[];
  readonly statement: string;
  /** Begins `source.txt:<line>:`, with the name of the file as received. */
  readonly message: string;
  readonly approved?: boolean;
  /** As a person decided; without it, as the issuer's settings say. */
  readonly audience?: Audience;
  /** What the company says of it, for readers. */
  readonly explanation?: string;
}
