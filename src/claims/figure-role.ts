import type { Figure } from './figure.ts';

/** What a figure does in its sentence; `subject` are the words that say what it measures. */
export type FigureRole =
  /** `Sales were EUR 5 million`; listed: `taxes paid of EUR 5 million` among other things. */
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

const approximately = String.raw`(?:approximately\s+|about\s+|around\s+)?`;
const sense = String.raw`(?:(?:an?\s+)?(?:net\s+)?(?:loss|losses|profit|income|gain|gains|expenses?|deficit)\s+of\s+|net cash (?:provided by|used in) \w+ activities of\s+|(?:the\s+)?balance of\s+)?`;
const copula = '(?:was|were|is|are|amounted to|totall?ed|came to|stood at|reached)';
const upWords = 'up|increased?|rose|grew|growth|risen|improved';
const moves = `(?<move>${upWords}|down|decreased?|fell|declined?|dropped|worsened)`;

const value = new RegExp(String.raw`^(?<subject>.*?\S)\s+${copula}\s+${sense}${approximately}$`, 'is');
const count = /^(?<subject>.*\S,?)\s*$/s;
const listed = new RegExp(String.raw`^(?<subject>.*?\S)\s+of\s+${approximately}$`, 'is');
const moved = new RegExp(String.raw`^(?<subject>.*?\S),?\s+${moves}\s+by\s+${approximately}$`, 'is');
const movement = new RegExp(
  String.raw`^(?<before>.*?)\b(?:an?\s+)?(?<move>increase|decrease)\s+(?:in|of)\s+(?<subject>.*?\S)\s+by\s+${approximately}$`,
  'is',
);
const rate = new RegExp(
  String.raw`^(?:\s*(?:for|as (?:of|at|adjusted))\b[^()]{0,40}\))?(?:\s*(?:YoY|year over year|year-on-year))?\s*\)?[,\s]*\(?\s*(?:(?:was|were)\s+)?${moves}(?:\s+by)?\s*$`,
  'is',
);
const comparative = new RegExp(
  String.raw`^\s*(?:YoY|year over year|year-on-year)?\s*(?:\(\s*(?:compared (?:to|with)\s+)?|,?\s*(?:from|compared (?:to|with)|against|versus)\s+(?:the balance as of\s+[\w\s,.]{6,24}?\s+of\s+)?)${sense}$`,
  'is',
);
const rose = new RegExp(String.raw`^(?<subject>.*?\S),?\s+${moves}(?:\s+by)?\s+${approximately}$`, 'is');
const arrival = /^\s*(?:(?:YoY|year[- ]over[- ]year|year[- ]on[- ]year),?\s*)?to\s*$/i;
/** `(H1 2024: EUR 4 million)` */
const bracketed = /^[^()]{0,20}\([^():]{2,40}:\s*$/;
const dated = /^\s*(?:in\s+)?(?:for|as (?:of|at)|in|at)\s+(?:the\s+)?[\w\s,.]{2,60}/i;

function directionOf(word: string | undefined): 'up' | 'down' {
  return new RegExp(`^(?:${upWords})$`, 'i').test(word ?? '') ? 'up' : 'down';
}

function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** A value that is said to be that of another basis (`as adjusted`, `over JPY3 billion`) is not the figure of the statements. */
export function isQualified(figure: Figure): boolean {
  return (
    /^\s*(?:YoY\s*)?\(?\s*as (?:adjusted|restated)/i.test(figure.tail) ||
    /\b(?:over|nearly|almost|more than|less than|up to)\s*$/i.test(figure.lead)
  );
}

/**
 * Says what a figure does in its sentence, by the words directly before and behind it; undefined where they are none of the
 * closed list of forms; nor is a qualified figure asked for. `follows` tells whether an understood figure stands before it.
 */
export function roleOf(figure: Figure, follows: 'value' | 'movement' | undefined): FigureRole | undefined {
  const { lead, tail, unit } = figure;
  if (lead.length > 800) return undefined;
  if (follows === 'movement' && isMoney(unit) && arrival.test(lead)) return { kind: 'outcome' };
  if (follows !== undefined) {
    const step = rate.exec(lead)?.groups;
    if (step) return { kind: unit === 'percent' ? 'rate' : 'change', direction: directionOf(step.move) };
    const against = comparative.test(lead) && (dated.test(tail) || /\bas (?:of|at)\s/i.test(lead));
    if (against || (bracketed.test(lead) && /^\s*\)/.test(tail))) return { kind: 'comparative' };
  }
  const fluctuation = movement.exec(lead)?.groups ?? moved.exec(lead)?.groups;
  if (fluctuation && isMoney(unit))
    return { kind: 'movement', subject: fluctuation.subject ?? '', direction: directionOf(fluctuation.move) };
  const rise = unit === 'percent' ? rose.exec(lead)?.groups : undefined;
  if (rise) return { kind: 'movement', subject: rise.subject ?? '', direction: directionOf(rise.move) };
  const stated = value.exec(lead)?.groups?.subject;
  if (stated !== undefined) return { kind: 'value', subject: stated, isListed: false };
  const among = isMoney(unit) ? listed.exec(lead)?.groups?.subject : undefined;
  if (among !== undefined) return { kind: 'value', subject: among, isListed: true };
  return isCount(unit) ? countOf(figure) : undefined;
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
