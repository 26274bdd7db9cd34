import type { Verdict } from '#model/finding.ts';
import type { Period } from '#model/period.ts';
import type { Judgement } from '#ties/judge.ts';
import type { Rational } from '#ties/rational.ts';
import type { Part } from './assertion.ts';
import type { Breakdown } from './breakdown.ts';
import { isTelling } from './figure-role.ts';
import type { Tie } from './tie-assertion.ts';
import type { Understood } from './understand.ts';

/** What a figure of a sentence was compared with, and what came of it. */
export interface Link {
  readonly rule: string;
  /** `not-evaluable`: it does not agree, and nothing proves that it should. */
  readonly agreement: Verdict;
  readonly judgement: Judgement;
  readonly computed: Rational;
  readonly facts: readonly string[];
  readonly label: string;
  readonly concept?: string;
  readonly period: Period;
  readonly versus?: Period;
}

/** Claims that another figure of the assertion proves what it speaks of: it agrees, or nearly, and has digits enough. */
function isProven(tie: Tie, ties: readonly Tie[]): boolean {
  return ties.some((other) => other !== tie && (other.holds || other.isNear) && isTelling(other.part.figure));
}

/**
 * Claims that a tie may be told: what differs is proven, and a change agrees for the thing whose value does, or by digits enough.
 * A rate alone agrees where the words name a concept. What is computed of several rounded figures may be a unit off.
 */
function isCertain(tie: Tie, { settled, ties }: Understood): boolean {
  const isConcept = settled?.subject.concept !== undefined;
  if (!tie.holds) return isProven(tie, ties) && (isConcept || !tie.isNear);
  if (tie.rule === 'N01' || tie.rule === 'N05') return true;
  if (ties.length === 1 && tie.part.kind === 'movement' && settled?.subject.known === 'concept') return true;
  if (tie.part.kind === 'movement' && tie.rule === 'N03' && isTelling(tie.part.figure)) return true;
  return ties.some((other) => other !== tie && other.rule === 'N01' && (other.holds || other.isNear));
}

/** The link of a figure to the facts of its measure. */
export function linkOfPart(part: Part, own: Understood): Link | undefined {
  const tie = own.ties.find((each) => each.part === part);
  const subject = own.settled?.subject;
  if (tie === undefined || subject === undefined) return undefined;
  const { computed, facts, judgement, period, rule, versus } = tie;
  const verdict: Verdict = tie.isPressed ? 'adjusted-to-foot' : judgement.verdict;
  return {
    rule,
    agreement: isCertain(tie, own) ? verdict : 'not-evaluable',
    judgement,
    computed,
    facts,
    label: subject.label,
    ...(subject.concept === undefined ? {} : { concept: subject.concept }),
    period,
    ...(versus === undefined ? {} : { versus }),
  };
}

/** The link of a part of a breakdown to the whole: all of its parts agree or differ together. */
export function linkOfStep({ isPartial, judgement, whole }: Breakdown): Link {
  const agreement: Verdict = judgement.verdict === 'inconsistent' && isPartial ? 'not-evaluable' : judgement.verdict;
  const { facts, label, period, versus } = whole;
  return {
    rule: 'N04',
    agreement,
    judgement,
    computed: whole.estimate.value,
    facts,
    label,
    period,
    ...(versus === undefined ? {} : { versus }),
  };
}
