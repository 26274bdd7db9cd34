import { absolute, compare, type Decimal, parseDecimal, scale } from '#model/decimal.ts';
import type { Fact, StatementSlug } from '#model/fact.ts';
import { isInstant, monthsOf, periodKey } from '#model/period.ts';
import { type FilingUnderReview, placeOf } from './filing-under-review.ts';
import { findPredecessor } from './find-predecessor.ts';
import { makeMatter } from './make-matter.ts';
import { nameFact, seriesKey } from './name-fact.ts';
import type { Matter } from './packet.ts';

/** Times by which one figure is larger than the other of its line, from which a wrong unit is more likely than a change. */
const jump = 300n;
/** Times from which a change of a line of some size is worth a look. */
const large = 5n;
const primary: readonly StatementSlug[] = ['profit-or-loss', 'financial-position', 'cash-flows'];

const sizeOf = (fact: Fact): Decimal | undefined => {
  const value = fact.value === undefined ? undefined : parseDecimal(fact.value);
  return value === undefined || value.coefficient === 0n ? undefined : absolute(value);
};

const times = (size: Decimal, factor: bigint): Decimal => ({ ...size, coefficient: size.coefficient * factor });

interface Pair {
  readonly now: Fact;
  readonly other: Fact;
  readonly greater: Decimal;
  readonly lesser: Decimal;
}

const lengthOf = ({ period }: Fact): string => (isInstant(period) ? 'date' : String(monthsOf(period)));

/** Figures of one line for two periods of one length, the later one first; each pair once. */
function pairs(filing: FilingUnderReview, before: FilingUnderReview | undefined): readonly Pair[] {
  const lines = new Map<string, Map<string, Fact>>();
  for (const fact of [...filing.facts, ...(before?.facts ?? [])]) {
    if (fact.kind === 'percent-change' || fact.kind === 'change' || fact.kind === 'ratio' || sizeOf(fact) === undefined) continue;
    const key = `${seriesKey(fact)} ${lengthOf(fact)}`;
    const line = lines.get(key) ?? new Map<string, Fact>();
    lines.set(key, line);
    if (!line.has(periodKey(fact.period))) line.set(periodKey(fact.period), fact);
  }
  return [...lines.values()].flatMap((line) => {
    const [now, ...others] = [...line.values()].sort((left, right) => (periodKey(left.period) < periodKey(right.period) ? 1 : -1));
    if (now === undefined || now.filing !== filing.filing) return [];
    return others.flatMap((other) => {
      const [a, b] = [sizeOf(now), sizeOf(other)];
      if (a === undefined || b === undefined) return [];
      return [{ now, other, ...(compare(a, b) > 0 ? { greater: a, lesser: b } : { greater: b, lesser: a }) }];
    });
  });
}

/** How many times, in whole numbers: 1,394. */
const ratioOf = ({ greater, lesser }: Pair): bigint => {
  const exponent = Math.min(greater.exponent, lesser.exponent);
  const [top, bottom] = [scale(greater, -exponent), scale(lesser, -exponent)].map(
    ({ coefficient, exponent: rest }) => coefficient * 10n ** BigInt(rest),
  );
  return bottom === undefined || bottom === 0n ? 0n : (top ?? 0n) / bottom;
};

/** As printed; where the other is printed in another scale, with the value that both stand for. */
function sayValue(fact: Fact, other: Fact): string {
  if (fact.decimals === other.decimals || fact.value === undefined) return fact.printed;
  return `${fact.printed} (${fact.unit} ${fact.value.replace(/\B(?=(\d{3})+(?!\d))/g, ',')})`;
}

/** The largest figure of each statement; a change of less than a hundredth of it is none to look at. */
function largestOf(facts: readonly Fact[]): ReadonlyMap<string, Decimal> {
  const largest = new Map<string, Decimal>();
  for (const fact of facts) {
    const size = fact.kind === 'amount' ? sizeOf(fact) : undefined;
    const known = largest.get(fact.statement);
    if (size !== undefined && (known === undefined || compare(size, known) > 0)) largest.set(fact.statement, size);
  }
  return largest;
}

/** Figures that jump by about a thousand or a million against another period, and great changes of lines of some size. */
export function listOutliers(filings: readonly FilingUnderReview[], all: readonly FilingUnderReview[]): readonly Matter[] {
  return filings.flatMap((filing) => {
    const largest = largestOf(filing.facts);
    const seen = new Set<string>();
    return pairs(filing, findPredecessor(filing, all)).flatMap((pair) => {
      const { now, other, greater, lesser } = pair;
      const isJump = compare(greater, times(lesser, jump)) >= 0;
      const most = largest.get(now.statement);
      const isLarge =
        primary.includes(now.statement) &&
        compare(greater, times(lesser, large)) >= 0 &&
        most !== undefined &&
        compare(times(greater, 100n), most) >= 0;
      if ((!isJump && !isLarge) || seen.has(now.id)) return [];
      seen.add(now.id);
      const message = `${nameFact(now)}: ${sayValue(now, other)}, against ${sayValue(other, now)} for ${periodKey(other.period)}: ${ratioOf(pair)} times`;
      return [
        makeMatter('P04', placeOf(now), `${message}${isJump ? '; is it the same unit?' : ''}`, { severity: isJump ? 'warning' : 'info' }),
      ];
    });
  });
}
