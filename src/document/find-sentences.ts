/** A sentence of a text, by its UTF-16 indices. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const stop = /[.!?。](?:["”’')\]]|[¹²³⁴⁵⁶⁷⁸⁹]|\^\{?\d+\}?)*(?=\s+["“‘'(]?[\p{Lu}\d])/gu;
const abbreviation = /(?:\b(?:Inc|Ltd|Co|Corp|No|Nos|Mr|Ms|Mrs|Dr|St|vs|approx|Art|Sec|e\.g|i\.e)|\b\p{Lu})$/u;

/** Cuts a text into sentences; `Inc.`, `No.`, `U.S.` and single capitals end none. */
export function findSentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') found.push({ start: start + lead, end: start + piece.trimEnd().length });
    start = end;
  };
  for (const match of text.matchAll(stop)) {
    const at = match.index ?? 0;
    if (match[0].startsWith('.') && abbreviation.test(text.slice(Math.max(0, at - 8), at))) continue;
    add(at + match[0].length);
  }
  add(text.length);
  return found;
}
