import { negate } from '#model/decimal.ts';
import { negateInterval } from '#ties/interval.ts';
import { negateRational } from '#ties/rational.ts';
import { isTold } from './fact-book.ts';
import type { PrintedFact } from './printed-fact.ts';

/** A sentence tells the sign by its words: beside a figure of a table only the size of what it states counts, so that the other is turned. */
export function inSignOf(one: PrintedFact, other: PrintedFact): PrintedFact {
  const isOpposite = one.value.numerator < 0n !== other.value.numerator < 0n;
  if (isTold(one) === isTold(other) || !isOpposite) return other;
  return { ...other, decimal: negate(other.decimal), value: negateRational(other.value), interval: negateInterval(other.interval) };
}
