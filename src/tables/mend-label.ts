import type { LabelVocabulary } from './label-vocabulary.ts';

/**
 * A label whose first letters an extraction lost: begun in the middle of a word, and the end of a known label, or of `Total`.
 *
 *   ncome tax expense       →  Income tax expense
 *   otal network services   →  Total network services
 */
export function mendLabel(label: string, vocabulary: LabelVocabulary): string {
  if (label === '' || !/^\p{Ll}/u.test(label)) return label;
  const whole = vocabulary.whole(label);
  if (whole !== undefined) return whole.slice(0, 1) + label.slice(1);
  const completed = vocabulary.completed(label);
  if (completed !== undefined) return completed.slice(0, completed.length - label.length) + label;
  const total = /^(?:otal|tal|al)\s+(?=\p{L})/u.exec(label);
  return total ? `Total ${label.slice(total[0].length)}` : label;
}
