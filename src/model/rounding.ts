import type { RoundingPolicy } from './filing.ts';

/** Figures that are printed a second time in a coarser unit, where rounding and truncating would print them differently. */
export interface PrintingCounts {
  readonly rounded: number;
  readonly truncated: number;
  /** One display unit off either, as happens where totals are made to add up. */
  readonly adjusted: number;
}

/** What sums of rounded figures leave over, in display units. */
export interface ResidueCounts {
  readonly sums: number;
  readonly exact: number;
  /** Totals that lie above their parts, as truncation leaves them, and below. */
  readonly above: number;
  readonly below: number;
}

/** How rounded tables behave: made to add up, each figure rounded by itself, or too few sums to say. */
export const footingRegimes = ['pressed-to-foot', 'independent', 'unknown'] as const;
export type FootingRegime = (typeof footingRegimes)[number];

/** The sums among figures of one display unit. */
export interface UnitRounding extends ResidueCounts {
  /** -3 for thousands, 1 for one decimal. */
  readonly decimals: number;
  readonly footing: FootingRegime;
}

/** How a filing shortens its figures: what it says, what its numbers show, and what follows for the checks. */
export interface InferredRounding {
  readonly policy: RoundingPolicy;
  readonly footing: FootingRegime;
  readonly evidence: {
    readonly stated: RoundingPolicy;
    readonly observed: RoundingPolicy;
    readonly printings: PrintingCounts;
    /** The most figures first. */
    readonly units: readonly UnitRounding[];
  };
}
