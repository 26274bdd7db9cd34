import { findPeriods } from '#numerals/find-periods.ts';
import { readCell } from '#numerals/read-cell.ts';
import type { Line } from '#read/read-lines.ts';

/** A cell that is a day or span and nothing else: `As of March 31, 2024`, `Fiscal year ended March 31, 2023`. */
function isPeriod(text: string): boolean {
  const [first, second] = findPeriods(text);
  if (first === undefined || second !== undefined || first.form === 'year') return false;
  const rest = text.slice(0, first.start) + text.slice(first.end);
  return rest.replace(/\b(?:as|at|of|on|for|the|interim|end)\b/gi, '').replace(/[^\p{L}]/gu, '') === '';
}

/** A cell that is one figure, with the thing that it counts perhaps: `21,500,000 shares`. */
function isValue(text: string): boolean {
  const reading = readCell(text);
  if (reading.kind === 'numerals') return reading.numerals.length === 1;
  return reading.kind === 'text' && reading.numerals.length === 1 && /^[\d,.]+\s+\p{L}+$/u.test(text.trim());
}

/**
 * Whether a row is pairs of a period and its figure, behind words or under a heading that say what it is:
 *
 *     As of March 31, 2024⇥21,500,000 shares⇥As of March 31, 2023⇥21,400,000 shares
 */
export function isPairRow(line: Line): boolean {
  const [first = '', second = '', ...others] = line.cells.map((cell) => cell.text).filter((text) => text.trim() !== '');
  const isCut = /^\p{Lu}\p{L}{0,2}$/u.test(first.trim()) && /^\p{Ll}/u.test(second);
  const texts = (isCut ? [`${first.trim()}${second}`, ...others] : [first, second, ...others]).filter((text) => text !== '');
  const pairs = texts.length % 2 === 1 ? texts.slice(1) : texts;
  return (
    line.isTabular &&
    pairs.length >= 4 &&
    pairs.length <= 8 &&
    (pairs.length === texts.length || !isPeriod(texts[0] ?? '')) &&
    pairs.every((text, index) => (index % 2 === 0 ? isPeriod(text) : isValue(text)))
  );
}
