import type { LabelVocabulary } from './label-vocabulary.ts';

/** The label with its first word completed, where it is the end of one with which other labels begin. */
function withFirstWord(label: string, vocabulary: LabelVocabulary): string {
  const fragment = /^\p{L}+/u.exec(label)?.[0] ?? '';
  const word = vocabulary.firstWord(fragment);
  return word === undefined ? label : word + label.slice(fragment.length);
}

/**
 * A label whose first letters an extraction lost: begun in the middle of a word, and the end of a known label, of `Total`,
 * or of a word with which other labels begin.
 *
 *   ncome tax expense       →  Income tax expense
 *   otal network services   →  Total network services
 *   alance, September 30    →  Balance, September 30
 */
export function mendLabel(label: string, vocabulary: LabelVocabulary): string {
  if (label === '' || !/^\p{Ll}/u.test(label)) return label;
  const whole = vocabulary.whole(label);
  if (whole !== undefined) return whole.slice(0, 1) + label.slice(1);
  const completed = vocabulary.completed(label);
  const words = label.replace(/\s*[:：]\s*$/, '');
  if (completed !== undefined) return completed.slice(0, completed.length - words.length) + label;
  const total = /^(?:otal|tal|al)\s+(?=\p{L})|^o?tal$/u.exec(label);
  return total ? `Total ${label.slice(total[0].length)}`.trimEnd() : withFirstWord(label, vocabulary);
}
