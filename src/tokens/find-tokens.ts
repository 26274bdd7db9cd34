import { codePointLength } from '#model/span.ts';
import type { Line } from '#read/read-lines.ts';

/** A token before its fate is known. */
export interface FoundToken {
  readonly line: number;
  /** 1-based code point of the line. */
  readonly offset: number;
  /** Length in code points. */
  readonly length: number;
  /** UTF-16 index in the line. */
  readonly start: number;
  readonly text: string;
}

const digit = /[0-9０-９]/;

/** The tokens of a line, left to right. Odd blanks (no-break, ideographic, a page break) part tokens as a plain blank does. */
export function findTokens(line: Line): readonly FoundToken[] {
  if (!digit.test(line.text)) return [];
  const found: FoundToken[] = [];
  let [at, offset] = [0, 1];
  for (const match of line.text.matchAll(/\S+/g)) {
    const text = match[0];
    offset += codePointLength(line.text.slice(at, match.index));
    at = match.index;
    if (digit.test(text)) found.push({ line: line.number, offset, length: codePointLength(text), start: at, text });
  }
  return found;
}
