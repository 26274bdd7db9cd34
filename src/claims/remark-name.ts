import type { Assertion } from './assertion.ts';
import { clausesOf } from './clauses-of.ts';

/** Words that no name of a line holds: the subject is then a piece of a sentence. */
const talk =
  /\b(?:was|were|is|are|be|been|we|it|they|this|that|which|because|adopted|had|has|have|included?|resulted|recorded|recognized|excludes?|excluding|related|offset|compared|approximately|there|as|when|if)\b|["“”„:;]/i;
/** What moved, or a postponed, planned or unnamed thing, names no measure. */
const empty =
  /^(?:an?\s)?(?:increase|decrease|rise|drop|effect|impact|amount|total|balance|figure|portion|part|postponement|plan|assets?|liabilities|operating lease)s?$|^(?:increase|decrease|postponement|rise|drop)s?\b|^(?:for|from|in|to|of|by|at|on|with)\b/i;

function isPlain(name: string): boolean {
  const words = name.split(/\s/);
  return words.length >= 2 && words.length <= 14 && name.length <= 90 && /^\p{L}/u.test(name) && !talk.test(name) && !empty.test(name);
}

function toLabel(name: string): string {
  return name
    .replace(/^(?:our|its|their|the)\s/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/**
 * The name of what a remark measures: the subject, or its last clause; undefined where the words are no name. `Regarding changes in
 * working capital, there was net cash out of …` is named after its topic; `a loss of EUR 5 million in Example Inc.` with its owner.
 */
export function nameRemark({ parts, subjects }: Assertion, sentence: string): string | undefined {
  const topic = /^\s*(?:regarding|as for|as to|with regard to)\s(?<topic>changes in [^,;]{5,60}),/i.exec(sentence)?.groups?.topic;
  if (topic !== undefined && subjects.some((subject) => /^net cash (?:in|out)(?:flow)?$/i.test(subject))) return toLabel(topic);
  const whole = subjects.toReversed().find(isPlain);
  const owner = /^\s(?<words>(?:in|at|from)\s\p{Lu}[^,;()]*?)\.?(?=[,;(]|\s(?:and|mainly|which)\b|\.?\s*$)/u.exec(
    parts[0]?.figure.tail ?? '',
  )?.groups?.words;
  const named = (name: string): string => toLabel(owner === undefined ? name : `${name} ${owner}`);
  if (whole !== undefined) return named(whole);
  const clause = clausesOf(subjects)
    .filter((name) => !/^(?:of|in|by)\s/.test(name))
    .findLast(isPlain);
  return clause === undefined ? undefined : named(clause);
}
