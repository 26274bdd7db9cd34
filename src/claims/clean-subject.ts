/** Words that lead into a statement and are no part of what it measures. */
const openings: readonly RegExp[] = [
  // the rest of a bracket that the figure before stands in: `for 1H24), and …`, `as of March 31, 2024); …`
  /^[^()]{0,60}\)/,
  /^[^;]*;\s/,
  /^[\s,;:.)●•·▪]+/,
  /^(?:YoY|year over year|year-on-year)\b/i,
  // the rest of a date or a balance that the figure before is against: `from the balance as of March 31, 2025, …`
  /^(?:from|of|as of|at|to)\s(?:the balance (?:as of|at)\s)?\p{L}{3,9}\.?\s\d{1,2},\s\d{4}(?:\sof)?\s?,?\s?/iu,
  // In business segments results, …
  /^in\s[\p{L} ]{3,40}results,\s/iu,
  // an increase by … · a decrease in …: what moved something else
  /^an?\s(?:increase|decrease)\s(?:by|in|of|from)\s(?:the\s)?/i,
  // 1H25 sales · our 1H25 sales
  /^(?:[1-4]?[HQ][1-4]?\s?\d{2,4}|FY\s?\d{2,4})(?:-end)?\s(?=\p{L})/iu,
  /^[“”"‘’']+/,
  /^(?:and|while|whereas|but|in which|of which)\s/i,
  /^as a result(?: of the above)?,?\s/i,
  /^in addition,?\s/i,
  // the rest of what the figure before measures: `of depreciation, and …`
  /^(?:of|from|to)\s[^,;]*,\s/i,
  // it included … · there were …
  /^(?:(?:this|it|which)\s(?:was|is)\s)?(?:mainly\s)?(?:due to|it includes?d?|they included?|there (?:was|were)|includ(?:ing|es?d?)|compared to|compared with)\s/i,
  // As of March 31, 2025, … · For 1H25, … · For the six months ended March 31, 2025, …
  /^(?:as (?:of|at)|at|for)\s(?:the\s)?(?:[\p{L} ]{1,40}\s)?(?:\d{1,2}\s)?\p{L}{3,9}\.?\s(?:\d{1,2},\s)?\d{4},/iu,
  /^for\s[\dA-Z]{3,6},/i,
  // During the nine months ended March 31, 2025 (the period), … · In the first half of 2025, …
  /^(?:in|during|for)\sthe\s.{3,80}?(?:19|20)\d\d(?:\s\([^()]*\))?,\s/i,
  // As for current assets, … · In terms of costs, …
  /^(?:as for|as to|regarding|with regard to|in terms of|by)\s[^,;]*,/i,
  // Cash provided by operating activities primarily reflected our … · Cash used consisted mainly of …
  /^[^;]{3,240}?\b(?:(?:primarily|mainly|principally|largely|mostly)\s(?:reflect(?:s|ed)|consist(?:s|ed)\sof|compris(?:es|ed)|represent(?:s|ed))|consist(?:s|ed)\s(?:primarily|mainly|principally|largely|mostly)\sof)(?=\s)/i,
  // the major breakdown of assets was: …
  /^(?:the\s)?(?:major\s)?(?:breakdown|factors|components)\s[^:]{0,120}:/i,
  /^(?:the|our|its|their)\s/i,
  /^(?:balance|amount|total amount)\sof\s/i,
];

/** A cause that stands before a clause of its own: `mainly due to higher prices, …` */
const cause = /^[\s,]*(?:mainly\s)?(?:due to|because of|owing to|along with|in line with)\s[^,;]*[,;]/i;

/** A time behind the subject: `for 1H25`, `as of March 31, 2025`, `for the six months ended March 31, 2025`. */
const time =
  /,?\s(?:as (?:of|at)|at|for|in)\s(?:the\s)?(?:[\p{L} -]{1,40}\s(?:ended|ending)\s)?(?:\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,9}\s\d{4}|[1-4]?[HQ][1-4]?\s?\d{2,4}|FY\s?\d{2,4})\b/giu;

/** An apposition that only describes: `, a one-time revenue,` · `, which include leases,` · `, including equipment,`. */
const apposition = /,\s(?:an?|which|including|included|such as|in relation to|mainly|mostly)\s.*$/is;

/**
 * The words that name what is measured, the fullest first: all of the subject without openings and times, then without appositions.
 * What is listed may itself be the cause that the sentence gives.
 *
 *     As of March 31, 2025, the balance of total assets   →   total assets
 *     Orders for machines, including spare parts,         →   Orders for machines, including spare parts · Orders for machines
 */
export function cleanSubject(subject: string, isListed = false): readonly string[] {
  let text = subject.replace(/\s+/g, ' ').replace(/\s(?=[,;:])/g, '');
  for (let before = ''; before !== text; ) {
    before = text;
    if (!isListed) text = text.replace(cause, '');
    for (const opening of openings) text = text.replace(opening, '');
  }
  text = text.replace(time, '').replace(/\sof the (?:\p{Lu}[\p{L}.]*\s){0,3}(?:Group|Company)$/u, '');
  const trim = (words: string): string => words.replace(/^[\s,]+|[\s,:]+$/g, '');
  const [full, bare] = [trim(text), trim(text.replace(apposition, ''))];
  return full === bare ? [full] : [full, bare];
}
