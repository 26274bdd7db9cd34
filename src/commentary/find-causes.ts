const causes = /\b(?:due to|because|owing to|thanks to|as a result of|caused by|driven by|led by|helped by|on account of|stems? from)\b/gi;

export interface Cause {
  readonly index: number;
  readonly words: string;
}

/** Words that give a reason. */
export function findCauses(text: string): readonly Cause[] {
  return [...text.matchAll(causes)].map((match) => ({ index: match.index, words: match[0] }));
}
