import type { Fact } from '#model/fact.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import { type Period, shiftPeriod } from '#model/period.ts';
import { type Estimate, judge } from '#ties/judge.ts';
import { lastPlace } from '#ties/printed-interval.ts';
import { compareRational, magnitudeOf, negateRational, type Rational } from '#ties/rational.ts';
import type { Assertion, Part } from './assertion.ts';
import { type KnownSubject, kindOfUnit } from './concept-of-subject.ts';
import { differenceOf, estimateOfFact, estimateOfFigure, percentChangeOf, sizeOfFigure } from './estimate.ts';
import type { FactBook } from './fact-book.ts';

/** How one figure of an assertion compares with the facts. */
export interface Tie {
  readonly part: Part;
  readonly rule: 'N01' | 'N02' | 'N03' | 'N05';
  readonly holds: boolean;
  /** Whether it lies within one unit of the last printed place: what a table rounded otherwise would print. */
  readonly isNear: boolean;
  readonly computed: Rational;
  readonly facts: readonly string[];
  readonly period: Period;
  readonly versus?: Period;
}

/** An assertion whose subject and period are settled. */
export interface Settled {
  readonly assertion: Assertion;
  readonly subject: KnownSubject;
  readonly period: Period;
  /** The date that a balance moved from, as this or an earlier sentence of the block names it. */
  readonly opening?: Period;
}

interface Reader {
  readonly book: FactBook;
  readonly policy: RoundingPolicy;
}

/** The fact that agrees with a figure, else the most precise one. */
function factFor(figure: Part['figure'] | undefined, facts: readonly Fact[], policy: RoundingPolicy): Fact | undefined {
  if (figure === undefined) return facts[0];
  const claimed = estimateOfFigure(figure, policy);
  const agrees = (fact: Fact): boolean => {
    const known = estimateOfFact(fact, policy);
    return known !== undefined && judge(claimed, known).verdict !== 'inconsistent';
  };
  return facts.find(agrees) ?? facts[0];
}

function tieValue(part: Part, period: Period, { concept }: KnownSubject, { book, policy }: Reader): Tie | undefined {
  const fact = factFor(part.figure, book(concept, period, part.figure.unit), policy);
  const known = fact && estimateOfFact(fact, policy);
  if (fact === undefined || known === undefined) return undefined;
  const { residue, verdict } = judge(estimateOfFigure(part.figure, policy), known);
  const isNear = compareRational(magnitudeOf(residue), lastPlace(sizeOfFigure(part.figure).decimals)) <= 0;
  return {
    part,
    rule: kindOfUnit(part.figure.unit) === 'amount' ? 'N01' : 'N05',
    holds: verdict !== 'inconsistent',
    isNear,
    computed: known.value,
    facts: [fact.id],
    period,
  };
}

/** The change in size between two periods, by the facts, never across a change of sign; `measure` makes an amount or a percentage of it. */
function tieChange(
  part: Part,
  periods: readonly [Period, Period],
  { assertion, subject }: Settled,
  { book, policy }: Reader,
  measure: (now: Estimate, before: Estimate) => Estimate | undefined,
): Tie | undefined {
  const unit =
    part.figure.unit === 'percent'
      ? (assertion.parts.find((other) => other.figure.unit !== 'percent')?.figure.unit ?? '')
      : part.figure.unit;
  const [now, before] = periods.map((period) => {
    const beside = assertion.parts.find(
      (other) => (period === periods[1] ? ['comparative'] : ['value', 'outcome']).includes(other.kind) && other.figure.unit === unit,
    );
    return factFor(beside?.figure, book(subject.concept, period, unit), policy);
  });
  if (now === undefined || before === undefined) return undefined;
  if (now.value?.startsWith('-') !== before.value?.startsWith('-')) return undefined;
  const [nowEstimate, beforeEstimate] = [estimateOfFact(now, policy), estimateOfFact(before, policy)];
  const known = nowEstimate && beforeEstimate && measure(nowEstimate, beforeEstimate);
  if (known === undefined) return undefined;
  const printed = estimateOfFigure(part.figure, policy);
  const { high, highIsOpen, low, lowIsOpen } = printed.interval;
  const signed =
    part.direction === 'down'
      ? {
          value: negateRational(printed.value),
          interval: { low: negateRational(high), high: negateRational(low), lowIsOpen: highIsOpen, highIsOpen: lowIsOpen },
        }
      : printed;
  return {
    part,
    rule: part.figure.unit === 'percent' ? 'N02' : 'N03',
    holds: judge(signed, known).verdict !== 'inconsistent',
    isNear: false,
    computed: known.value,
    facts: [now.id, before.id],
    period: periods[0],
    versus: periods[1],
  };
}

function tiePart(part: Part, settled: Settled, before: Period | undefined, reader: Reader): Tie | undefined {
  const { opening, period, subject } = settled;
  const from = before ?? opening;
  switch (part.kind) {
    case 'value':
    case 'outcome':
      return tieValue(part, period, subject, reader);
    case 'comparative':
      return part.period && tieValue(part, part.period, subject, reader);
    case 'change':
    case 'movement':
      if (part.figure.unit !== 'percent') return from && tieChange(part, [period, from], settled, reader, differenceOf);
      return tieChange(part, [period, before ?? shiftPeriod(period, -12)], settled, reader, percentChangeOf);
    case 'rate':
      return tieChange(part, [period, before ?? shiftPeriod(period, -12)], settled, reader, percentChangeOf);
  }
}

/** Compares every figure of a settled assertion with the facts; figures without facts are left out. */
export function tieAssertion(settled: Settled, reader: Reader): readonly Tie[] {
  const { parts } = settled.assertion;
  const before = parts.find((part) => part.kind === 'comparative')?.period;
  return parts.flatMap((part) => tiePart(part, settled, before, reader) ?? []);
}
