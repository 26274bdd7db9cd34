import { isInstant, periodKey } from '#model/period.ts';
import { addIntervals, intervalsMeet } from '#ties/interval.ts';
import { type Judgement, judge } from '#ties/judge.ts';
import { lastPlace } from '#ties/printed-interval.ts';
import { compareRational, magnitudeOf, multiplyRational, negateRational, type Rational } from '#ties/rational.ts';
import type { ArchivedFiling } from './check-archive.ts';
import { bindFacts, byAuthority } from './fact-book.ts';
import { identityOf } from './fact-identity.ts';
import type { PrintedFact } from './printed-fact.ts';

/** A figure that a filing prints again after an earlier one. */
export interface Comparative {
  readonly later: PrintedFact;
  readonly earlier: PrintedFact;
  readonly judgement: Judgement;
  /** Whether the coarser of the two is one display unit off, as happens where totals are made to add up. */
  readonly isPressed: boolean;
}

const kinds: ReadonlySet<string> = new Set(['amount', 'per-share', 'count', 'ratio']);

/** What can be compared from filing to filing: figures of tables that are neither movements nor forecasts. */
export function isComparable({ fact, isNil }: PrintedFact): boolean {
  return !isNil && kinds.has(fact.kind) && fact.table !== undefined && fact.dimensions.scenario === undefined;
}

/** The most authoritative printing of each fact of a filing, by identity. */
export function statedFacts({ facts, rounding }: ArchivedFiling): ReadonlyMap<string, PrintedFact> {
  const stated = new Map<string, PrintedFact>();
  for (const printed of bindFacts(facts, rounding).all) {
    if (!isComparable(printed)) continue;
    const identity = identityOf(printed.fact);
    const known = stated.get(identity);
    if (known === undefined || byAuthority(printed, known) < 0) stated.set(identity, printed);
  }
  return stated;
}

function isPressed(later: PrintedFact, earlier: PrintedFact): boolean {
  const coarser = later.fact.decimals < earlier.fact.decimals ? later : earlier;
  if (later.fact.decimals === earlier.fact.decimals) return false;
  const unit = lastPlace(coarser.fact.decimals);
  const wide = addIntervals(coarser.interval, { low: negateRational(unit), high: unit, lowIsOpen: false, highIsOpen: false });
  return intervalsMeet(wide, (coarser === later ? earlier : later).interval);
}

const hundred: Rational = { numerator: 100n, denominator: 1n };

/** Without a concept the same words may head different things; only a near agreement says that they do not. */
function maySpeakOfAnother({ later, judgement }: Comparative): boolean {
  if (later.fact.concept !== undefined || judgement.verdict !== 'inconsistent') return false;
  return compareRational(multiplyRational(magnitudeOf(judgement.residue), hundred), magnitudeOf(later.value)) > 0;
}

/** The whole column of a roll-forward is the line of the statement of financial position. */
function identityOfWhole({ fact }: PrintedFact): string | undefined {
  const { component, ...dimensions } = fact.dimensions;
  return component !== undefined && /^total(?: equity)?$/i.test(component) ? identityOf({ ...fact, dimensions }) : undefined;
}

/** Every figure that a filing prints again, beside the nearest earlier printing of another filing; filings are given oldest first. */
export function findComparatives(filings: readonly ArchivedFiling[]): readonly Comparative[] {
  const known = new Map<string, PrintedFact>();
  return filings.flatMap((filing) => {
    const found: Comparative[] = [];
    const stated = statedFacts(filing);
    for (const [identity, later] of stated) {
      const earlier = known.get(identity) ?? known.get(identityOfWhole(later) ?? '');
      if (!earlier) continue;
      const comparative = { later, earlier, judgement: judge(later, earlier), isPressed: isPressed(later, earlier) };
      if (!maySpeakOfAnother(comparative)) found.push(comparative);
    }
    for (const [identity, printed] of stated) known.set(identity, printed);
    return found;
  });
}

/** The balance with which a roll-forward starts or ends, printed in it. */
export function isRolledBalance({ fact }: PrintedFact): boolean {
  return isInstant(fact.period) && (fact.statement === 'changes-in-equity' || fact.statement === 'cash-flows');
}

/** What one column of a statement is: filing, statement, standard, period and members. */
export function columnOf({ fact }: PrintedFact): string {
  return [fact.statement, fact.standard ?? '', periodKey(fact.period), JSON.stringify(Object.entries(fact.dimensions).sort())].join('|');
}
