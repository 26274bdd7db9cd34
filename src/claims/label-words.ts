/** The telling words of a label or subject, each once. */
export type LabelWords = ReadonlySet<string>;

/** Words that differ between a sentence and the row it speaks of, and mean the same. */
const sameWords: Readonly<Record<string, string>> = {
  acquisition: 'purchase',
  acquire: 'purchase',
  stock: 'share',
  paid: 'payment',
  pay: 'payment',
  investee: 'investment',
  noncurrent: 'non-current',
  amortisation: 'amortization',
};
const idle =
  /^(?:the|a|an|of|for|in|on|to|from|by|at|and|or|our|its|net|using|accounted|method|such|as|with|under|total|amount|year-end|interim)$/;

/**
 * Words by which a subject is compared with the label of a row. Brackets say the other direction and are left out.
 *
 *     payments for acquisition of treasury shares  →  payment purchase treasury share
 *     Net increase (decrease) in short-term borrowings  →  increase short-term borrowing
 */
export function labelWords(label: string): LabelWords {
  const words =
    label
      .toLowerCase()
      .replace(/\([^()]*\)/g, ' ')
      .match(/\p{L}[\p{L}-]*/gu) ?? [];
  return new Set(
    words
      .filter((word) => !idle.test(word))
      .map((word) => word.replace(/(?<=\p{L}{3}[^su])s$/u, ''))
      .map((word) => sameWords[word] ?? word),
  );
}

/** How much two sets of words have in common: 1 where they are the same, 0 where they share none. */
export function likeness(left: LabelWords, right: LabelWords): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}
