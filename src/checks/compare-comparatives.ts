import { isInstant, periodKey } from '#model/period.ts';
import { addIntervals, intervalsMeet } from '#ties/interval.ts';
import { type Judgement, judge } from '#ties/judge.ts';
import { lastPlace } from '#ties/printed-interval.ts';
import { compareRational, magnitudeOf, multiplyRational, negateRational, type Rational } from '#ties/rational.ts';
import type { ArchivedFiling } from './check-archive.ts';
import { bindFacts, byStanding, isTold } from './fact-book.ts';
import { identityOf } from './fact-identity.ts';
import { inSignOf } from './in-sign-of.ts';
import type { PrintedFact } from './printed-fact.ts';
import { suspectsOfPair } from './suspect.ts';

/** A figure that a filing prints again after an earlier one. */
export interface Comparative {
  readonly later: PrintedFact;
  readonly earlier: PrintedFact;
  readonly judgement: Judgement;
  /** Whether the coarser of the two is one display unit off, as happens where totals are made to add up. */
  readonly isPressed: boolean;
  /** Whether only the words of two sentences join them, and neither a near agreement nor a slip says that they mean one thing. */
  readonly isOpen: boolean;
}

const kinds: ReadonlySet<string> = new Set(['amount', 'per-share', 'count', 'ratio']);

/** What can be compared from filing to filing: figures of tables and sentences that are neither movements nor forecasts. */
export function isComparable(printed: PrintedFact): boolean {
  const { fact, isNil } = printed;
  return !isNil && kinds.has(fact.kind) && (fact.table !== undefined || isTold(printed)) && fact.dimensions.scenario === undefined;
}

/** The most authoritative printing of each fact of a filing, by identity; a sentence speaks where no table does. */
export function statedFacts({ facts, rounding }: ArchivedFiling): ReadonlyMap<string, PrintedFact> {
  const stated = new Map<string, PrintedFact>();
  for (const printed of bindFacts(facts, rounding).all) {
    if (!isComparable(printed)) continue;
    const identity = identityOf(printed.fact);
    const known = stated.get(identity);
    if (known === undefined || byStanding(printed, known) < 0) stated.set(identity, printed);
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
function maySpeakOfAnother({ fact, value }: PrintedFact, { residue, verdict }: Judgement): boolean {
  if (fact.concept !== undefined || verdict !== 'inconsistent') return false;
  return compareRational(multiplyRational(magnitudeOf(residue), hundred), magnitudeOf(value)) > 0;
}

/** Lays a figure beside an earlier printing; undefined where two tables may use the same words for different things. */
function comparePair(later: PrintedFact, earlier: PrintedFact): Comparative | undefined {
  const inSign = inSignOf(later, earlier);
  const judgement = judge(later, inSign);
  const isAnother = maySpeakOfAnother(later, judgement);
  if (isAnother && !isTold(later)) return undefined;
  const isOpen = isAnother && suspectsOfPair(later, earlier).length === 0;
  return { later, earlier, judgement, isPressed: isPressed(later, inSign), isOpen };
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
      const comparative = comparePair(later, earlier);
      if (comparative !== undefined) found.push(comparative);
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
