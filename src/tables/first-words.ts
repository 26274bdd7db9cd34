import type { Line } from '#read/read-lines.ts';

/** Completes the first word of a label that lost its first letters; undefined where it is a word, or could be the end of several. */
export type FirstWords = (fragment: string) => string | undefined;

const mostLost = 3;
const shortest = 3;
/** In a text of which more labels than one in so many begin with a small letter, a small letter says nothing. */
const fewSmall = 5;

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
}

function addTo(index: Map<string, Set<string>>, word: string): void {
  for (let lost = 1; lost <= mostLost && word.length - lost >= shortest; lost += 1) {
    const end = word.slice(lost);
    const same = index.get(end);
    if (same) same.add(word);
    else index.set(end, new Set([word]));
  }
}

/**
 * Learns the words of a text, and with which of them its labels begin. A fragment is completed where it stands nowhere as a word of its own
 * but at its place, and is the end of one such word, letter by letter and capital by capital:
 *
 *   alance, September 30   →  Balance, September 30
 */
export function learnFirstWords(lines: readonly Line[], labels: Iterable<string>): FirstWords {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const word of wordsOf(line.text)) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  }
  const byEnd = new Map<string, Set<string>>();
  let [small, all] = [0, 0];
  for (const label of labels) {
    const first = /^\p{L}+/u.exec(label)?.[0];
    if (first === undefined) continue;
    all += 1;
    if (/^\p{Ll}/u.test(first)) small += 1;
    else if ((counts.get(first.toLowerCase()) ?? 0) >= 2) addTo(byEnd, first);
  }
  if (small * fewSmall > all) return () => undefined;
  return (fragment) => {
    const whole = byEnd.get(fragment);
    return whole?.size === 1 && (counts.get(fragment.toLowerCase()) ?? 0) <= 1 ? [...whole][0] : undefined;
  };
}
