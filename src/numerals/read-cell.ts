import { currencyPattern } from './currencies.ts';
import { isBareDate } from './find-dates.ts';
import { maskMarkup } from './mask-markup.ts';
import { type Numeral, readNumerals } from './read-numerals.ts';

/** What the characters of a table cell are. No meaning yet: no period, unit or sign convention. */
export type CellReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'nil'; readonly start: number; readonly end: number }
  | { readonly kind: 'numerals'; readonly numerals: readonly Numeral[] }
  /** Digits and marks that make no number: `40.005.000`, `6,12`. */
  | { readonly kind: 'garbled'; readonly start: number; readonly end: number }
  | { readonly kind: 'text'; readonly text: string; readonly numerals: readonly Numeral[] };

const nil = /^(?:(?:[$€£¥₩₹]|JPY|USD|EUR)\s*)?(?:[-_–—―─ー]+|nil)$/i;
/** A unit that looks like a number: `£000`, `EUR 000`. No figure is printed so. */
const thousands = new RegExp(String.raw`^\(?${currencyPattern}\s?['’]?000s?\)?$`, 'i');
/** What may stand beside a number without making the cell a text: footnote marks, unit words, commas between two numbers. */
const beside = /[*※^³²¹⁴⁵⁶⁷⁸⁹]+\d{0,2}|\((?:note|\*|※|%?\d)\s*\d*\)|\b(?:YoY|yen|pts?|points?|shares?|times|x|up|down)\b|[\s,;~'‘’"=+]/gi;
/** A range of dates: `01.01.-30.06.2024`. */
const dotted = /^\d{1,2}\.\d{1,2}\.(?:(?:20)?\d\d)?\s?-\s?\d{1,2}\.\d{1,2}\.20\d\d$/;
/** Two years that name a fiscal year, and a day cut off its month: `2024-25`, `31, 2025`. */
const ofCalendar = /^(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20))?\d\d$|^[0-3]?\d,\s?(?:19|20)\d\d$/;
const footnoteMark = /\^\{?\d+\}?|[*※]\d+|\(note\s*\d*\)/gi;

function blankOut(text: string, numerals: readonly Numeral[]): string {
  let rest = text;
  for (const numeral of numerals) {
    rest = `${rest.slice(0, numeral.start)}${' '.repeat(numeral.end - numeral.start)}${rest.slice(numeral.end)}`;
  }
  return rest;
}

/** Reads one cell. */
export function readCell(raw: string): CellReading {
  const text = maskMarkup(raw);
  const trimmed = text.trim();
  if (trimmed === '' || /^[()\s,.·:;'|]+$/.test(trimmed)) return { kind: 'blank' };
  if (nil.test(trimmed)) {
    const start = text.indexOf(trimmed);
    return { kind: 'nil', start, end: start + trimmed.length };
  }
  if (thousands.test(trimmed) || ofCalendar.test(trimmed)) return { kind: 'text', text: trimmed, numerals: [] };
  const withoutMarks = text.replace(footnoteMark, (found) => ' '.repeat(found.length));
  const numerals = readNumerals(withoutMarks);
  if (numerals.length > 0 && blankOut(withoutMarks, numerals).replace(beside, '').replace(/[.:]/g, '') === '') {
    return { kind: 'numerals', numerals };
  }
  if (/^[\d\s.,:()-]+$/.test(trimmed) && /\d/.test(trimmed) && !isBareDate(trimmed) && !dotted.test(trimmed)) {
    const start = text.indexOf(trimmed);
    return { kind: 'garbled', start, end: start + trimmed.length };
  }
  return { kind: 'text', text: trimmed.replace(/\s+/g, ' '), numerals };
}
