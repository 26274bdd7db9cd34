import { absolute, equals, parseDecimal } from '#model/decimal.ts';
import { isInstant, type Period, samePeriod, shiftPeriod } from '#model/period.ts';
import { type Estimate, type Judgement, judge } from '#ties/judge.ts';
import { lastPlace } from '#ties/printed-interval.ts';
import { compareRational, magnitudeOf, type Rational } from '#ties/rational.ts';
import type { Assertion, Part } from './assertion.ts';
import { differenceOf, estimateOfFact, estimateOfFigure, negateEstimate, percentChangeOf, sizeOfFigure } from './estimate.ts';
import type { Figure } from './figure.ts';
import { isMoney, isTelling } from './figure-role.ts';
import { labelWords, likeness } from './label-words.ts';
import type { Measure, Quantity } from './measure.ts';
import type { Reader } from './reader.ts';

/** How one figure of an assertion compares with the facts. */
export interface Tie {
  readonly part: Part;
  readonly rule: 'N01' | 'N02' | 'N03' | 'N05';
  readonly holds: boolean;
  readonly judgement: Judgement;
  /** Whether it lies within one unit of the last printed place: what a table rounded otherwise would print. */
  readonly isNear: boolean;
  /** Whether it is such a unit off and a table prints the same rounded figure: pressed, so that a total adds. */
  readonly isPressed: boolean;
  readonly computed: Rational;
  readonly facts: readonly string[];
  readonly period: Period;
  readonly versus?: Period;
}

/** An assertion whose subject and period are settled. */
export interface Settled {
  readonly assertion: Assertion;
  readonly subject: Measure;
  /** The unit in which the measure is looked up, where the assertion itself gives percentages only. */
  readonly unit: string;
  readonly period: Period;
  /** The date that a balance moved from, as this or an earlier sentence of the block names it. */
  readonly opening?: Period;
}

/** A figure of a table, of a row with words of the subject, that is printed as the sentence prints it. */
function pressedFact(figure: Figure, period: Period, subjects: readonly string[], { book }: Reader): string | undefined {
  const { decimals, value } = sizeOfFigure(figure);
  const words = subjects.map(labelWords);
  for (const row of book.rows) {
    if (!words.some((each) => likeness(each, row.words) >= 0.25)) continue;
    const same = row.at(period, figure.unit).find((fact) => {
      const printed = parseDecimal(fact.value ?? '');
      return fact.decimals === decimals && printed !== undefined && equals(absolute(printed), value);
    });
    if (same !== undefined) return same.id;
  }
  return undefined;
}

function tieValue(part: Part, period: Period, { assertion, subject }: Settled, reader: Reader): Tie | undefined {
  const { policy } = reader;
  const known = subject.at(period, part.figure.unit, part.figure, part.basis);
  if (known === undefined) return undefined;
  const judgement = judge(estimateOfFigure(part.figure, policy), known.estimate);
  const isNear = compareRational(magnitudeOf(judgement.residue), lastPlace(sizeOfFigure(part.figure).decimals)) <= 0;
  const isOff = isNear && judgement.verdict === 'inconsistent';
  const pressed = isOff ? pressedFact(part.figure, period, assertion.subjects, reader) : undefined;
  return {
    part,
    rule: isMoney(part.figure.unit) ? 'N01' : 'N05',
    holds: pressed !== undefined || judgement.verdict !== 'inconsistent',
    isPressed: pressed !== undefined,
    judgement,
    isNear,
    computed: known.estimate.value,
    facts: pressed === undefined ? known.facts : [...known.facts, pressed],
    period,
  };
}

function signed(quantity: Quantity): Estimate {
  return quantity.isNegative ? negateEstimate(quantity.estimate) : quantity.estimate;
}

/** The change between two quantities: in size where they have one sign; across a change of sign only as an amount, with its sign. */
function changeOf(part: Part, now: Quantity, before: Quantity): Estimate | undefined {
  const crosses = now.isNegative !== before.isNegative;
  if (part.figure.unit === 'percent') return crosses ? undefined : percentChangeOf(now.estimate, before.estimate);
  return crosses ? differenceOf(signed(now), signed(before)) : differenceOf(now.estimate, before.estimate);
}

/** The change between two periods by the facts, never in percent across a change of sign; the one before may be on another basis. */
function tieChange(
  part: Part,
  periods: readonly [Period, Period],
  { assertion, subject, unit: own }: Settled,
  { policy }: Reader,
): Tie | undefined {
  const unit =
    part.figure.unit === 'percent'
      ? (assertion.parts.find((other) => other.figure.unit !== 'percent')?.figure.unit ?? own)
      : part.figure.unit;
  const [now, before] = periods.map((period, index) => {
    const kinds = index === 1 ? ['comparative'] : ['value', 'outcome'];
    const basis = index === 1 ? part.basis : undefined;
    const beside = assertion.parts.find(
      (other) => kinds.includes(other.kind) && other.figure.unit === unit && (index === 0 || other.basis === basis),
    );
    return subject.at(period, unit, beside?.figure, basis);
  });
  const known = now && before && changeOf(part, now, before);
  if (now === undefined || before === undefined || known === undefined) return undefined;
  const printed = estimateOfFigure(part.figure, policy);
  const judgement = judge(part.direction === 'down' ? negateEstimate(printed) : printed, known);
  return {
    part,
    rule: part.figure.unit === 'percent' ? 'N02' : 'N03',
    holds: judgement.verdict !== 'inconsistent',
    judgement,
    isNear: false,
    isPressed: false,
    computed: known.value,
    facts: [...now.facts, ...before.facts],
    period: periods[0],
    versus: periods[1],
  };
}

/** `Retained earnings decreased by EUR 33 thousand` through a new policy: the effect that the roll-forward of equity prints, where it is the same. */
function tieEffect(part: Part, { assertion }: Settled, { book, policy }: Reader): Tie | undefined {
  const words = assertion.subjects.map(labelWords);
  const own = estimateOfFigure(part.figure, policy);
  for (const effect of book.effects) {
    const component = labelWords(effect.dimensions.component ?? '');
    const size = estimateOfFact(effect, policy);
    const isDown = effect.value?.startsWith('-') === true;
    const isNamed = words.some((each) => likeness(each, component) === 1) && isDown === (part.direction === 'down');
    const judgement = isNamed && size !== undefined && effect.unit === part.figure.unit ? judge(own, size) : undefined;
    if (judgement === undefined || judgement.verdict === 'inconsistent' || !isTelling(part.figure)) continue;
    const { id, period } = effect;
    return { part, rule: 'N03', holds: true, judgement, isNear: false, isPressed: false, computed: own.value, facts: [id], period };
  }
  return undefined;
}

/** A percentage against the comparative of its sentence, else against the year before. */
function tieAgainst(part: Part, before: Period | undefined, settled: Settled, reader: Reader): Tie | undefined {
  const { period } = settled;
  const yearBefore = shiftPeriod(period, -12);
  const computed = tieChange(part, [period, before ?? yearBefore], settled, reader);
  if (computed !== undefined || (before !== undefined && !samePeriod(before, yearBefore))) return computed;
  return tieRate(part, period, settled, reader);
}

/** A rate whose comparative the filing does not print, beside the rate that it prints. */
function tieRate(part: Part, period: Period, { subject }: Settled, { policy }: Reader): Tie | undefined {
  const printed = part.figure.unit === 'percent' && part.basis === undefined ? subject.rateAt?.(period) : undefined;
  const rate = printed === undefined ? undefined : estimateOfFact(printed, policy);
  if (printed === undefined || rate === undefined) return undefined;
  const known = printed.value?.startsWith('-') === true ? negateEstimate(rate) : rate;
  const own = estimateOfFigure(part.figure, policy);
  const judgement = judge(part.direction === 'down' ? negateEstimate(own) : own, known);
  return {
    part,
    rule: 'N02',
    holds: judgement.verdict !== 'inconsistent',
    judgement,
    isNear: false,
    isPressed: false,
    computed: known.value,
    facts: [printed.id],
    period,
    versus: shiftPeriod(period, -12),
  };
}

function tiePart(part: Part, settled: Settled, before: Period | undefined, reader: Reader): Tie | undefined {
  const { opening, period } = settled;
  const from = before ?? opening ?? (isInstant(period) ? undefined : shiftPeriod(period, -12));
  switch (part.kind) {
    case 'value':
    case 'outcome':
      return tieValue(part, period, settled, reader);
    case 'comparative':
      return before && tieValue(part, part.period ?? before, settled, reader);
    case 'change':
    case 'movement':
      if (part.figure.unit !== 'percent') {
        const change = from && tieChange(part, [period, from], settled, reader);
        return change?.holds === true ? change : (tieEffect(part, settled, reader) ?? change);
      }
      return tieAgainst(part, before, settled, reader);
    case 'rate':
      return tieAgainst(part, before, settled, reader);
  }
}

/** Compares every figure of a settled assertion with the facts; figures without facts are left out. */
export function tieAssertion(settled: Settled, reader: Reader): readonly Tie[] {
  const { parts } = settled.assertion;
  const comparative = parts.find((part) => part.kind === 'comparative');
  const before = comparative?.period ?? (comparative?.isYearBefore === true ? shiftPeriod(settled.period, -12) : undefined);
  return parts.flatMap((part) => tiePart(part, settled, before, reader) ?? []);
}
