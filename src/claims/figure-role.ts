import type { Figure } from './figure.ts';
import type { Basis } from './measure.ts';
import {
  adjustedRate,
  arrival,
  bracketed,
  comparative,
  count,
  dated,
  difference,
  headline,
  listed,
  moved,
  movement,
  partBefore,
  partBehind,
  quotedBehind,
  rate,
  recorded,
  rose,
  stepBefore,
  stepBehind,
  upWords,
  value,
  yearBefore,
} from './role-patterns.ts';

/** What a figure does in its sentence; `subject` are the words that say what it measures. */
export type FigureRole =
  /** `Sales were EUR 5 million`; listed: `taxes paid of EUR 5 million`, `EUR 5 million of rent` among other things. */
  | { readonly kind: 'value'; readonly subject: string; readonly isListed: boolean }
  /** `Receivables increased by EUR 2 million to EUR 9 million`, `Sales rose 5.0% to EUR 9 million`: the first. */
  | { readonly kind: 'movement'; readonly subject: string; readonly direction: 'up' | 'down' }
  /** The second: where the movement led. */
  | { readonly kind: 'outcome' }
  /** `up 8.2% YoY`, `decreased by 3%`; of the value before it. */
  | { readonly kind: 'rate'; readonly direction: 'up' | 'down' }
  /** `increased by EUR 2 million`; of the value before it. */
  | { readonly kind: 'change'; readonly direction: 'up' | 'down' }
  /** `(EUR 4 million for 1H24)`, `from EUR 4 million for 1H24`; of the value before it. */
  | { readonly kind: 'comparative' };

function directionOf(word: string | undefined): 'up' | 'down' {
  return new RegExp(`^(?:${upWords})$`, 'i').test(word ?? '') ? 'up' : 'down';
}

export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}(?:\/\w+)?$/.test(unit);
}

/** Figures of so few digits agree by chance. */
export function isTelling({ numeral }: Figure): boolean {
  return numeral.magnitude.coefficient >= 100n;
}

/** The basis that the words behind a figure name (`as Adjusted`), or the words before a rate. */
export function basisOf({ lead, tail }: Figure): Basis | undefined {
  const named = /^\s*(?:YoY\s*)?\(?\s*as (?<basis>adjusted|restated)/i.exec(tail)?.groups ?? adjustedRate.exec(lead)?.groups;
  return named?.basis === undefined ? undefined : (named.basis.toLowerCase() as Basis);
}

/** A comparative that is said to be of the year before, without a date. */
export function isOfYearBefore({ tail }: Figure): boolean {
  return yearBefore.test(tail);
}

/** A bound (`over JPY3 billion`) is not the figure of the statements. */
export function isBound(figure: Figure): boolean {
  return /\b(?:over|nearly|almost|more than|less than|up to)\s*$/i.test(figure.lead);
}

/** `including EUR 6 million (EUR 5 million for 1H24) of rent`: what it measures stands behind the figure, or behind the one after it. */
function partOf({ lead, tail }: Figure, next: Figure | undefined): FigureRole | undefined {
  const moved = stepBefore.test(lead) ? stepBehind.exec(tail)?.groups?.thing : undefined;
  if (moved !== undefined) return { kind: 'value', subject: moved, isListed: true };
  const isRecorded = recorded.test(lead);
  if (!isRecorded && !partBefore.test(lead)) return undefined;
  const own = (quotedBehind.exec(tail) ?? partBehind.exec(tail))?.groups?.thing;
  const behindNext =
    /^\s*\(\s*$/.test(tail) && next !== undefined ? partBehind.exec(next.tail.replace(/^[^()]*\)/, ''))?.groups?.thing : undefined;
  const subject = own ?? behindNext;
  return subject === undefined ? undefined : { kind: 'value', subject, isListed: true };
}

/**
 * Says what a figure does in its sentence, by the words directly before and behind it; undefined where they are none of the
 * closed list of forms. `follows` tells whether an understood figure stands before it, `next` is the figure behind it.
 */
export function roleOf(figure: Figure, follows: 'value' | 'movement' | undefined, next?: Figure): FigureRole | undefined {
  const { lead, tail, unit } = figure;
  if (lead.length > 800) return undefined;
  if (follows === 'movement' && isMoney(unit) && arrival.test(lead)) return { kind: 'outcome' };
  if (follows !== undefined) {
    const step = rate.exec(lead)?.groups ?? (unit === 'percent' ? adjustedRate.exec(lead)?.groups : difference.exec(lead)?.groups);
    if (step) return { kind: unit === 'percent' ? 'rate' : 'change', direction: directionOf(step.move ?? step.noun) };
    const against = comparative.test(lead) && (isOfYearBefore(figure) || dated.test(tail) || /\bas (?:of|at)\s/i.test(lead));
    const onOtherBasis = /^[^()]{0,40}\sand\s*$/.test(lead) && basisOf(figure) !== undefined;
    if (against || onOtherBasis || (bracketed.test(lead) && /^\s*\)/.test(tail))) return { kind: 'comparative' };
  }
  const part = isMoney(unit) ? partOf(figure, next) : undefined;
  if (part !== undefined) return part;
  const fluctuation = movement.exec(lead)?.groups ?? moved.exec(lead)?.groups;
  if (fluctuation && isMoney(unit))
    return { kind: 'movement', subject: fluctuation.subject ?? '', direction: directionOf(fluctuation.move) };
  const rise = unit === 'percent' ? rose.exec(lead)?.groups : undefined;
  if (rise) return { kind: 'movement', subject: rise.subject ?? '', direction: directionOf(rise.move) };
  const stated = value.exec(lead)?.groups;
  if (stated?.subject !== undefined) return { kind: 'value', subject: subjectOf(stated.subject, stated.sense), isListed: false };
  const among = isMoney(unit) ? (listed.exec(lead)?.groups?.subject ?? headline.exec(lead)?.groups?.subject) : undefined;
  if (among !== undefined) return { kind: 'value', subject: among, isListed: true };
  return isCount(unit) ? countOf(figure) : undefined;
}

/** `there were net income of`, `it was net cash out of`: what is measured stands behind the verb. */
function subjectOf(before: string, sense: string | undefined): string {
  const named =
    sense
      ?.trim()
      .replace(/\sof$/i, '')
      .replace(/^an?\s/i, '') ?? '';
  const isEmpty = /^(?:(?<opening>.*,)\s)?(?:there|it|this|that|they)$/is.exec(before);
  if (isEmpty === null || named === '') return before;
  return isEmpty.groups?.opening === undefined ? named : `${isEmpty.groups.opening} ${named}`;
}

function isCount(unit: string): boolean {
  return unit !== 'percent' && !isMoney(unit);
}

/** `As of March 31, 2025, 1,126 depots have been opened`: what is counted stands behind the number. */
function countOf({ lead, tail }: Figure): FigureRole | undefined {
  const behind = /^\s(?<thing>\p{L}+)\s(?:have|has|had|were|are)\s(?:been\s)?(?<state>\p{L}+)/u.exec(tail)?.groups;
  const before = count.exec(lead)?.groups?.subject;
  return behind && before !== undefined && /,$/.test(before.trim())
    ? { kind: 'value', subject: `${before} ${behind.thing} ${behind.state}`, isListed: false }
    : undefined;
}
