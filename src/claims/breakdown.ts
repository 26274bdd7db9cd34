import type { RoundingPolicy } from '#model/filing.ts';
import type { Period } from '#model/period.ts';
import type { FilingContext } from '#statements/context.ts';
import { addIntervals, type Interval, negateInterval, pointInterval } from '#ties/interval.ts';
import { type Estimate, type Judgement, judge } from '#ties/judge.ts';
import { addRational, negateRational } from '#ties/rational.ts';
import { estimateOfFigure } from './estimate.ts';
import type { Figure } from './figure.ts';
import { isMoney } from './figure-role.ts';
import { labelWords, likeness } from './label-words.ts';
import { measuresOfSubject } from './measures-of-subject.ts';
import type { Reader } from './reader.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understand.ts';

/** One of the figures into which another is broken down. */
export interface Step {
  readonly figure: Figure;
  readonly weight: 1 | -1;
}

/** What is broken down: a figure that a sentence states, or a fact that it names only. */
export interface Whole {
  readonly estimate: Estimate;
  readonly facts: readonly string[];
  readonly label: string;
  readonly period: Period;
  readonly versus?: Period;
}

/** A figure and those that add up to it. */
export interface Breakdown {
  readonly whole: Whole;
  readonly steps: readonly Step[];
  readonly judgement: Judgement;
  /** The sentence names the main ones only, so that they need not add. */
  readonly isPartial: boolean;
}

const announces =
  /\b(?:breakdown|components|details)\s(?:of|in)\s(?:the\s)?(?:(?:increase|decrease|change|fluctuation)s?\s(?:in|of)\s(?:the\s)?)?(?<whole>[^,;:.]{3,80}?)\s(?:was|were|is|are)(?:\sas follows)?\s?:|\b(?:consist(?:s|ed|ing)|made up|composed) of\b|\bcomprising\b/i;
const step = /\b(?:an?\s)?(?<move>increase|decrease|rise|fall)\s(?:by|of)\s(?:approximately\s)?$/i;
const part = /(?::|,|;|\band)\s*(?:and\s+)?$/i;

/** The steps among the figures of a sentence: `an increase by EUR 3 million in loans, a decrease by …`, `EUR 3 million of leases, and …`. */
function stepsOf(figures: readonly Figure[], from: number): readonly Step[] {
  return figures.flatMap((figure): readonly Step[] => {
    if (!isMoney(figure.unit) || figure.numeral.start < from) return [];
    const move = step.exec(figure.lead)?.groups?.move;
    if (move !== undefined) return [{ figure, weight: /^(?:increase|rise)$/i.test(move) ? 1 : -1 }];
    return part.test(figure.lead) && /^\s(?:of|in|for)\s/.test(figure.tail) ? [{ figure, weight: 1 }] : [];
  });
}

function sumOf(steps: readonly Step[], policy: RoundingPolicy): Estimate {
  let value = { numerator: 0n, denominator: 1n };
  let interval: Interval = pointInterval(value);
  for (const { figure, weight } of steps) {
    const estimate = estimateOfFigure(figure, policy);
    value = addRational(value, weight === 1 ? estimate.value : negateRational(estimate.value));
    interval = addIntervals(interval, weight === 1 ? estimate.interval : negateInterval(estimate.interval));
  }
  return value.numerator < 0n ? { value: negateRational(value), interval: negateInterval(interval) } : { value, interval };
}

/** The figures of a sentence that a breakdown may be of: movements where it is one of movements, else values. */
function wholesOf(
  understood: readonly Understood[],
  isOfMovements: boolean,
  name: string | undefined,
  policy: RoundingPolicy,
): readonly Whole[] {
  const kinds = isOfMovements ? ['movement', 'change'] : ['value', 'outcome'];
  return understood.flatMap(({ assertion, settled, ties }): readonly Whole[] => {
    const words = name === undefined ? undefined : labelWords(name);
    const isNamed = words === undefined || assertion.subjects.some((subject) => likeness(labelWords(subject), words) >= 0.5);
    if (!isNamed) return [];
    return ties.flatMap((tie): readonly Whole[] => {
      if (!tie.holds || !kinds.includes(tie.part.kind) || !isMoney(tie.part.figure.unit)) return [];
      const { facts, period, versus } = tie;
      const label = settled?.subject.label ?? '';
      return [{ estimate: estimateOfFigure(tie.part.figure, policy), facts, label, period, ...(versus === undefined ? {} : { versus }) }];
    });
  });
}

/** The fact that a breakdown names without stating it: `The breakdown of leases was: …`. */
function factNamed(name: string, context: FilingContext, reader: Reader): Whole | undefined {
  const unit = reader.currency ?? '';
  for (const tier of measuresOfSubject([name], unit, { section: [] }, reader)) {
    for (const measure of tier()) {
      if (measure.known !== 'concept' || context.period === undefined) continue;
      const period = measure.periodType === 'instant' ? { instant: context.period.end } : context.period;
      const quantity = measure.at(period, unit);
      if (quantity !== undefined) return { estimate: quantity.estimate, facts: quantity.facts, label: measure.label, period };
    }
  }
  return undefined;
}

/** A sentence as far as it is read when its breakdown is looked for. */
export interface SentenceSoFar {
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  readonly understood: readonly Understood[];
}

/**
 * Finds the breakdown that a sentence gives of a figure of its own or of the sentence before: the parts with their directions, and
 * whether they add up to it. Undefined where it gives none, or does not say of what.
 *
 *     Borrowings increased by EUR 5 million to … . The breakdown of increase in the borrowings was: an increase by EUR 7 million …
 */
export function findBreakdown(
  { figures, sentence, understood }: SentenceSoFar,
  before: SentenceSoFar | undefined,
  context: FilingContext,
  reader: Reader,
): Breakdown | undefined {
  const { text } = sentence;
  const announced = announces.exec(text);
  if (announced === null) return undefined;
  const from = announced.index + announced[0].length;
  const steps = stepsOf(figures, from);
  if (steps.length < 2) return undefined;
  const isOfMovements = steps.some(({ figure }) => step.test(figure.lead));
  const name = announced.groups?.whole;
  const own = understood.filter(({ assertion }) => (assertion.parts[0]?.figure.numeral.end ?? 0) <= announced.index);
  const above = name !== undefined && before?.sentence.block === sentence.block ? before.understood : [];
  const stated = wholesOf([...above, ...own], isOfMovements, name, reader.policy).at(-1);
  const whole = stated ?? (name === undefined || isOfMovements ? undefined : factNamed(name, context, reader));
  if (whole === undefined) return undefined;
  const isPartial = /\b(?:major|mainly|main|primarily|such as)\b/i.test(text.slice(Math.max(0, announced.index - 20), from));
  return { whole, steps, judgement: judge(whole.estimate, sumOf(steps, reader.policy)), isPartial };
}
