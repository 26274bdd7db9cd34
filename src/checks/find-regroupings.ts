import { addRational, negateRational, type Rational, subtractRational } from '#ties/rational.ts';
import type { ArchivedFiling } from './check-archive.ts';
import { type Comparative, columnOf, statedFacts } from './compare-comparatives.ts';
import { identityOf } from './fact-identity.ts';
import type { PrintedFact } from './printed-fact.ts';

/** Rows of one column of a statement that two filings fill otherwise and that add up to the same in both. */
export interface Regrouping {
  readonly later: readonly PrintedFact[];
  readonly earlier: readonly PrintedFact[];
}

/** How one row moved between two filings; a row that one of them lacks counts as zero there. */
interface Move {
  readonly later?: PrintedFact;
  readonly earlier?: PrintedFact;
  readonly by: Rational;
}

/** More rows than these are no reclassification that arithmetic alone can tell from chance. */
const mostRows = 5;
const mostMoves = 24;

const nothing: Rational = { numerator: 0n, denominator: 1n };
const amountOf = (printed: PrintedFact | undefined): Rational => printed?.value ?? nothing;

const move = (later: PrintedFact | undefined, earlier: PrintedFact | undefined): Move => ({
  by: subtractRational(amountOf(later), amountOf(earlier)),
  ...(later === undefined ? {} : { later }),
  ...(earlier === undefined ? {} : { earlier }),
});

/** All choices of so many moves that start at an index, in order. */
function* choose(moves: readonly Move[], size: number, from = 0): Generator<readonly Move[]> {
  if (size === 0) yield [];
  for (let index = from; size > 0 && index <= moves.length - size; index += 1) {
    for (const rest of choose(moves, size - 1, index + 1)) yield [moves[index] as Move, ...rest];
  }
}

const cancels = (moves: readonly Move[]): boolean => moves.reduce((sum, { by }) => addRational(sum, by), nothing).numerator === 0n;

/** The smallest sets of moves that cancel, each move in one of them; only sets with a row that both filings have. */
function cancelling(moves: readonly Move[]): readonly (readonly Move[])[] {
  let left = moves.length > mostMoves ? [] : moves;
  const sets: (readonly Move[])[] = [];
  for (let size = 2; size <= Math.min(mostRows, left.length); size += 1) {
    for (const set of choose(left, size)) {
      const isFree = set.every((each) => left.includes(each));
      if (!isFree || !cancels(set) || !set.some(({ later, earlier }) => later && earlier)) continue;
      sets.push(set);
      left = left.filter((each) => !set.includes(each));
    }
  }
  return sets;
}

/**
 * The groups of rows that a later filing presents otherwise, with equal sums. `differing` are the figures that differ between two filings;
 * rows that only one of the two has in the same column may take part.
 */
export function findRegroupings(differing: readonly Comparative[], filings: readonly ArchivedFiling[]): readonly Regrouping[] {
  const byName = new Map(filings.map((filing) => [filing.filing, filing]));
  const columns = Map.groupBy(differing, ({ later, earlier }) => [later.fact.filing, earlier.fact.filing, columnOf(later)].join('|'));
  return [...columns.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const column = columnOf(first.later);
    const rowsOf = (filing: string): ReadonlyMap<string, PrintedFact> => {
      const found = byName.get(filing);
      const stated = found ? [...statedFacts(found).values()] : [];
      return new Map(stated.filter((printed) => columnOf(printed) === column).map((printed) => [identityOf(printed.fact), printed]));
    };
    const [now, then] = [rowsOf(first.later.fact.filing), rowsOf(first.earlier.fact.filing)];
    const moves = [
      ...group.map(({ later, earlier }) => move(later, earlier)),
      ...[...now].flatMap(([identity, printed]) => (then.has(identity) ? [] : [move(printed, undefined)])),
      ...[...then].flatMap(([identity, printed]) => (now.has(identity) ? [] : [move(undefined, printed)])),
    ];
    return cancelling(moves.filter(({ by }) => negateRational(by).numerator !== 0n)).map((set) => ({
      later: set.flatMap(({ later }) => later ?? []),
      earlier: set.flatMap(({ earlier }) => earlier ?? []),
    }));
  });
}
