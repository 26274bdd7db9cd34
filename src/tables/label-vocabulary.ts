import { type NumberStyle, numberStyleOf } from '#numerals/number-style.ts';
import type { Line } from '#read/read-lines.ts';
import { type FirstWords, learnFirstWords } from './first-words.ts';
import { cleanLabel } from './join-label.ts';

/** What a filing shows as a whole: the labels that stand whole in it or in a dictionary, and how it writes numbers. */
export interface LabelVocabulary {
  /** Whether a text is such a label. */
  readonly has: (label: string) => boolean;
  /** The label as it stands there, capitals and all. */
  readonly whole: (label: string) => string | undefined;
  /** The one label that ends in a text and has a few letters more before it: `ncome tax expense` → `Income tax expense`. */
  readonly completed: (tail: string) => string | undefined;
  /** The one word that ends in a fragment and with which labels of the filing begin: `alance` → `Balance`. */
  readonly firstWord: FirstWords;
  readonly numbers: NumberStyle;
}

const mostLost = 5;

/** A label as it is looked up: without capitals, a colon at its end, and blanks that say nothing. */
export function lookedUpAs(label: string): string {
  return label
    .toLowerCase()
    .replace(/\s*[:：]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** First cells of tabular lines, with how often each stands there. */
function countLabels(lines: readonly Line[]): ReadonlyMap<string, { readonly label: string; readonly count: number }> {
  const counts = new Map<string, { label: string; count: number }>();
  for (const line of lines) {
    if (!line.isTabular) continue;
    for (const cell of line.cells.slice(0, 2)) {
      const label = cleanLabel(cell.text);
      if (!/^[\p{L}].{3,}/u.test(label) || label.length > 160) continue;
      const known = counts.get(lookedUpAs(label));
      counts.set(lookedUpAs(label), { label: known?.label ?? label, count: (known?.count ?? 0) + 1 });
    }
  }
  return counts;
}

/** Labels by their last characters, so that a tail finds its candidates at once. */
function indexByEnd(labels: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const label of labels) {
    const key = lookedUpAs(label).slice(-6);
    const same = index.get(key);
    if (same) same.push(label);
    else index.set(key, [label]);
  }
  return index;
}

/** The texts of which a vocabulary may say something else where it has this label: the label, and its ends. As `lookedUpAs` gives them. */
export function spokenOf(label: string): readonly string[] {
  const whole = lookedUpAs(label);
  return Array.from({ length: mostLost + 1 }, (_, lost) => whole.slice(lost));
}

/** Builds the vocabulary of a filing. A label of the filing counts as whole when it stands there twice and begins like one. */
export function buildVocabulary(lines: readonly Line[], dictionary: ReadonlySet<string>): LabelVocabulary {
  const counts = countLabels(lines);
  const standard = new Map([...dictionary].map((label) => [lookedUpAs(label), label]));
  const whole = [...counts.values()].filter(({ label, count }) => count >= 2 && /^\p{Lu}/u.test(label)).map(({ label }) => label);
  const byEnd = indexByEnd([...whole, ...standard.values()]);
  const printed = new Map([...standard, ...whole.map((label) => [lookedUpAs(label), label] as const)]);
  const has = (label: string): boolean => printed.has(lookedUpAs(label));
  const completed = (tail: string): string | undefined => {
    const end = lookedUpAs(tail);
    const candidates = new Map<string, string>();
    for (const label of byEnd.get(end.slice(-6)) ?? []) {
      const text = lookedUpAs(label);
      const lost = text.length - end.length;
      if (lost > 0 && lost <= mostLost && text.endsWith(end)) candidates.set(text, label);
    }
    return candidates.size === 1 ? [...candidates.values()][0] : undefined;
  };
  const firstWord = learnFirstWords(
    lines,
    [...counts.values()].map(({ label }) => label),
  );
  const numbers = numberStyleOf(lines.flatMap((line) => (line.isTabular ? line.cells.map((cell) => cell.text) : [])));
  return { has, whole: (label) => printed.get(lookedUpAs(label)), completed, firstWord, numbers };
}
