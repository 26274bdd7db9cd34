import { isZero, parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import { mostPrecise } from './choose-printing.ts';
import { isMovement, memberKey } from './fact-identity.ts';
import { saysTheSame } from './says-the-same.ts';

/** What two printings of a line must share before their values say anything about it. */
const placeOf = ({ period, unit, kind, standard, dimensions }: Fact): string =>
  [periodKey(period), unit, kind, standard ?? '', memberKey(dimensions)].join('|');

/** A zero agrees with every other zero, and a column of changes with no value: neither shows that two lines are one. */
function isEvidence(fact: Fact): boolean {
  const value = parseDecimal(fact.value ?? '');
  return value !== undefined && !isZero(value) && !isMovement(fact);
}

/** Of each document the figure in one place; none of a document that prints two values there. */
function clearFigures(printings: readonly Fact[]): readonly Fact[] {
  return [...Map.groupBy(printings, ({ filing }) => filing).values()].flatMap((own) => {
    const best = mostPrecise(own);
    return best && own.every((fact) => saysTheSame(fact, best)) ? [best] : [];
  });
}

/**
 * Which documents print one line, of printings that share nothing but their label: each document, in the order of the printings, with the
 * first of those to which it is tied. Two are tied where both print one period with the same value, or by way of others that are.
 */
export function tiedDocuments(printings: readonly Fact[]): ReadonlyMap<string, string> {
  const firsts = new Map(printings.map(({ filing }) => [filing, filing]));
  const order = [...firsts.keys()];
  const join = (one: string, other: string): void => {
    const ends = [firsts.get(one), firsts.get(other)].sort((left = '', right = '') => order.indexOf(left) - order.indexOf(right));
    for (const [filing, first] of firsts) if (first === ends[1]) firsts.set(filing, ends[0] ?? filing);
  };
  for (const here of Map.groupBy(printings.filter(isEvidence), placeOf).values()) {
    const figures = clearFigures(here);
    for (const [index, one] of figures.entries()) {
      for (const other of figures.slice(index + 1)) if (saysTheSame(one, other)) join(one.filing, other.filing);
    }
  }
  return firsts;
}
