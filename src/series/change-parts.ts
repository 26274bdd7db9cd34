import { remember } from '#collections/remember.ts';
import { type Decimal, parseDecimal, zero } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { Finding } from '#model/finding.ts';
import { periodKey } from '#model/period.ts';
import { archivedFiling } from './archive.ts';
import { whyNotComparable } from './comparability.ts';
import { measureIdentity } from './fact-identity.ts';
import { printingsOf } from './fact-index.ts';
import { weightsOf } from './sum-weights.ts';

/** A change between two figures of one document, and what it is made of. */
export interface OpenedChange {
  readonly current: Fact;
  readonly prior: Fact;
  /** Whether it is added to the whole change, or taken away: a cost that is printed without brackets, and all that it is made of. */
  readonly weight: 1 | -1;
  /** Together they give the change exactly; none where it does not open. */
  readonly parts: readonly OpenedChange[];
}

const sumRules: ReadonlySet<string> = new Set(['T01', 'T02', 'T03']);

/** The sums of a filing that hold exactly, by the total that was tested. */
function sumsIn(filing: string): ReadonlyMap<string, readonly Finding[]> {
  return remember(`exact sums of ${filing}`, () => {
    const exact = archivedFiling(filing).filing.findings.filter(
      ({ rule, verdict, facts }) => sumRules.has(rule) && verdict === 'exact' && facts.length > 2,
    );
    return Map.groupBy(exact, ({ facts: [tested = ''] }) => tested);
  });
}

const numberOf = ({ value }: Fact): Decimal => parseDecimal(value ?? '') ?? zero;

function partsIn({ filing }: Fact, { facts }: Finding): readonly Fact[] {
  const { factById } = archivedFiling(filing).filing;
  return facts.slice(1).flatMap((id) => factById.get(id) ?? []);
}

const placeOf = (fact: Fact, period: Fact['period']): string => `${fact.table} ${periodKey(period)} ${measureIdentity(fact)}`;

/** The figure of the same line in the same table for another period. */
function counterpartOf(fact: Fact, period: Fact['period']): Fact | undefined {
  const byPlace = remember(`facts by line and period in ${fact.filing}`, () =>
    Map.groupBy(archivedFiling(fact.filing).filing.facts, (each) => placeOf(each, each.period)),
  );
  const found = byPlace.get(placeOf(fact, period)) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

/** The parts of a change in one table: the same parts add up to both of its figures, with the same signs. */
function partsOf(current: Fact, prior: Fact, weight: 1 | -1, seen: ReadonlySet<string>): readonly OpenedChange[] {
  const sums = sumsIn(current.filing);
  for (const finding of sums.get(current.id) ?? []) {
    const parts = partsIn(current, finding);
    const before = parts.flatMap((part) => counterpartOf(part, prior.period) ?? []);
    if (parts.length !== finding.facts.length - 1 || before.length !== parts.length || parts.some(({ id }) => seen.has(id))) continue;
    const ids = new Set(before.map(({ id }) => id));
    const isSameSum = (sums.get(prior.id) ?? []).some((other) => {
      const own = partsIn(prior, other);
      return own.length === before.length && own.every(({ id }) => ids.has(id));
    });
    const weights = weightsOf(numberOf(current), parts.map(numberOf));
    const earlier = weightsOf(numberOf(prior), before.map(numberOf));
    if (!isSameSum || !weights || !earlier || weights.some((weight, index) => weight !== earlier[index])) continue;
    const pairs = parts.map((part, index) => [part, before[index] as Fact, weights[index] === weight ? 1 : -1] as const);
    if (pairs.some(([part, earlier]) => whyNotComparable(part, earlier) !== undefined)) continue;
    const all = new Set([...seen, ...parts.map(({ id }) => id)]);
    return pairs.map(([part, earlier, signed]) => open(part, earlier, signed, all));
  }
  return [];
}

/** The printing of a change that opens: its own table first, then another of the document that prints the same two numbers. */
function open(current: Fact, prior: Fact, weight: 1 | -1, seen: ReadonlySet<string>): OpenedChange {
  const here = printingsOf(current).filter(({ filing }) => filing === current.filing);
  for (const printing of [current, ...here.filter(({ id }) => id !== current.id)]) {
    const before = printing === current ? prior : counterpartOf(printing, prior.period);
    if (!before || printing.value !== current.value || before.value !== prior.value) continue;
    const parts = partsOf(printing, before, weight, new Set([...seen, printing.id]));
    if (parts.length > 0) return { current, prior, weight, parts };
  }
  return { current, prior, weight, parts: [] };
}

/**
 * Opens a change into the parts that the checks of its document add up to both of its figures, level by level; undefined where it has none, or must not be compared. Only
 * sums that hold exactly are taken, so that the changes of the parts add up to the change, to the last digit.
 */
export function openChange(current: Fact, period: Fact['period']): OpenedChange | undefined {
  const prior = counterpartOf(current, period);
  if (!prior || current.value === undefined || prior.value === undefined || whyNotComparable(current, prior) !== undefined)
    return undefined;
  const opened = open(current, prior, 1, new Set());
  return opened.parts.length === 0 ? undefined : opened;
}
