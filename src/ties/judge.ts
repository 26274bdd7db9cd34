import type { Verdict } from '#model/finding.ts';
import { type Interval, intervalsMeet } from './interval.ts';
import { compareRational, magnitudeOf, type Rational, subtractRational } from './rational.ts';

/** A value with everything it may stand for. */
export interface Estimate {
  readonly value: Rational;
  readonly interval: Interval;
}

export interface Judgement {
  readonly verdict: Extract<Verdict, 'exact' | 'within-rounding' | 'inconsistent'>;
  /** Printed minus computed. */
  readonly residue: Rational;
  /** The largest residue, of either sign, that rounding explains. */
  readonly allowed: Rational;
}

function larger(left: Rational, right: Rational): Rational {
  return compareRational(left, right) < 0 ? right : left;
}

/** The largest distance of two values at which their intervals still meet. */
function allowedResidue(printed: Estimate, computed: Estimate): Rational {
  const above = subtractRational(
    subtractRational(computed.interval.high, computed.value),
    subtractRational(printed.interval.low, printed.value),
  );
  const below = subtractRational(
    subtractRational(printed.interval.high, printed.value),
    subtractRational(computed.interval.low, computed.value),
  );
  return larger(magnitudeOf(above), magnitudeOf(below));
}

/** Compares a printed figure with a computed one: they agree when what they may stand for meets. */
export function judge(printed: Estimate, computed: Estimate): Judgement {
  const residue = subtractRational(printed.value, computed.value);
  const allowed = allowedResidue(printed, computed);
  if (residue.numerator === 0n) return { verdict: 'exact', residue, allowed };
  return { verdict: intervalsMeet(printed.interval, computed.interval) ? 'within-rounding' : 'inconsistent', residue, allowed };
}
