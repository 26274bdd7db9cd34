const bad = /\b(?:loss(?:es)?|expenses?|costs?|deficit|cash out(?:flow)?|payments?|used in)\b/i;
const good = /\b(?:profit|income|gains?|cash in(?:flow)?|proceeds|provided by)\b/i;

/** The last word of a text that says to which side an amount counts. */
function sideOf(text: string): 'bad' | 'good' | undefined {
  const words = text.match(new RegExp(`${bad.source}|${good.source}`, 'gi')) ?? [];
  const last = words.at(-1);
  return last === undefined ? undefined : bad.test(last) ? 'bad' : 'good';
}

/**
 * Claims that the words directly before a figure turn its sign against its name: `miscellaneous income of EUR 5 million (expenses of
 * EUR 4 million for 1H24)`, `changes in working capital: net cash out of EUR 3 million`.
 */
export function isTurned(label: string, lead: string): boolean {
  const sense = sideOf(/(?:^|[\s(])(?:an?\s)?(?:net\s)?(?:\w+\s){1,2}of\s*$/i.exec(lead)?.[0] ?? '');
  if (sense === undefined) return false;
  return sense !== (sideOf(label) ?? 'good');
}
