import type { LabelVocabulary } from './label-vocabulary.ts';

/** A label as it is read, with what bears it out where letters of it are completed. */
export interface CompletedLabel {
  readonly label: string;
  readonly mend?: { readonly reason: string; readonly evidence: string };
}

/** Why letters are added. */
export const lost = 'The first letters of the label are lost.';
/** What bears out a `Total` of which letters are lost. */
export const totalEvidence = 'Of the words that head a total, “Total” alone ends so.';

/** The label with its first word completed, where it is the end of one with which other labels begin. */
function withFirstWord(label: string, vocabulary: LabelVocabulary): CompletedLabel {
  const fragment = /^\p{L}+/u.exec(label)?.[0] ?? '';
  const word = vocabulary.firstWord(fragment);
  if (word === undefined) return { label };
  return { label: word + label.slice(fragment.length), mend: { reason: lost, evidence: `Other labels begin with “${word}”.` } };
}

/**
 * A label whose first letters an extraction lost: begun in the middle of a word, and the end of a known label, of `Total`,
 * or of a word with which other labels begin.
 *
 *   ncome tax expense       →  Income tax expense
 *   otal cloud services   →  Total cloud services
 *   alance, September 30    →  Balance, September 30
 */
export function mendLabel(label: string, vocabulary: LabelVocabulary): CompletedLabel {
  if (label === '' || !/^\p{Ll}/u.test(label)) return { label };
  const whole = vocabulary.whole(label);
  if (whole?.startsWith(label.slice(0, 1))) return { label };
  if (whole !== undefined) {
    const reason = 'The first letter of the label is small.';
    return { label: whole.slice(0, 1) + label.slice(1), mend: { reason, evidence: `“${whole}” is a known label.` } };
  }
  const completed = vocabulary.completed(label);
  const words = label.replace(/\s*[:：]\s*$/, '');
  if (completed !== undefined) {
    const evidence = `“${completed}” is the one known label that ends so.`;
    return { label: completed.slice(0, completed.length - words.length) + label, mend: { reason: lost, evidence } };
  }
  const total = /^(?:otal|tal|al)\s+(?=\p{L})|^o?tal$/u.exec(label);
  if (total === null) return withFirstWord(label, vocabulary);
  return { label: `Total ${label.slice(total[0].length)}`.trimEnd(), mend: { reason: lost, evidence: totalEvidence } };
}
