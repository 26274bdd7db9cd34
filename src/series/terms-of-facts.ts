import { parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { pointInterval } from '#ties/interval.ts';
import { toRational } from '#ties/rational.ts';
import { type Computation, minus, negated, plus } from './computation.ts';
import { intervalOfFact } from './interval-of-fact.ts';

/** A printed figure by itself. */
export function termOf(fact: Fact): Computation {
  return { formula: 'a', from: [fact], interval: intervalOfFact(fact) };
}

/** A figure that is exact as it is printed, such as a declared dividend. */
export function exactTermOf(fact: Fact): Computation {
  const value = parseDecimal(fact.value ?? '');
  return { formula: 'a', from: [fact], interval: value && pointInterval(toRational(value)) };
}

/** `a − b + c`: facts with their signs. */
export function sumOfTerms(terms: readonly { readonly fact: Fact; readonly weight: 1 | -1 }[]): Computation {
  const [first, ...rest] = terms.map(({ fact, weight }) => ({ own: termOf(fact), weight }));
  if (!first) return { formula: '', from: [], interval: undefined };
  const { own } = first;
  const begin = first.weight === 1 ? own : negated(own);
  return rest.reduce((sum, { own: term, weight }) => (weight === 1 ? plus(sum, term) : minus(sum, term)), begin);
}
