const finiteVerb =
  /\b(?:is|are|was|were|has|have|had|been|will|would|shall|should|might|can|could|must|does|did|do|includes|consists?|please|we|they)\b/;
const abbreviation = /\b(?:etc|inc|ltd|co|corp|no|nos|u\.s|s\.a|n\.v|s\.p\.a)\.$/i;
const amount = /(?:JPY|USD|EUR|GBP|[¥￥$€£])\s?\d|\d\s?%|\d{1,3},\d{3}/;

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
}

/**
 * Claims that a text is a noun phrase such as a heading prints, not a sentence: no finite verb, no final stop, no amount, no
 * `label: value`, at most 22 words outside brackets. `isNumbered` says that a mark precedes it; then a final stop is forgiven.
 */
export function isPhrase(text: string, isNumbered = false): boolean {
  const bare = text.replace(/[([【][^()[\]【】]*[)\]】]/g, ' ').trim();
  if (bare === '' && !/^[[【(]/.test(text)) return false;
  if (text.length > 240 || countWords(bare) > 22) return false;
  if (finiteVerb.test(bare) || amount.test(bare)) return false;
  if (/[;,]$/.test(bare) || /:\s+\S/.test(bare)) return false;
  if (/^["“”'‘]/.test(bare)) return false;
  const stopped = /\.$/.test(bare) && !abbreviation.test(bare);
  if (stopped && !isNumbered) return false;
  return !/[a-z]{3,}\.\s+[A-Z]/.test(bare.replace(/\b(?:Inc|Ltd|Corp|etc)\.\s/g, ' '));
}

const minor = new Set(['a', 'an', 'the', 'of', 'and', 'or', 'in', 'on', 'for', 'to', 'by', 'with', 'at', 'from', 'as', 'per']);

/** The share (0 to 1) of a text's words that begin with a capital or a digit; small words do not count. */
export function capitalShare(text: string): number {
  const words = text.split(/[\s/—–-]+/).filter((word) => /\p{L}/u.test(word) && !minor.has(word.toLowerCase()));
  if (words.length === 0) return 0;
  return words.filter((word) => /^[^\p{L}\d]*[\p{Lu}\d]/u.test(word)).length / words.length;
}

/** Claims that a line begins like a heading: with a capital, a digit or an opening bracket. */
export function beginsLikeHeading(text: string): boolean {
  return /^[\p{Lu}\d[【<“"]/u.test(text);
}
