/** The closed list of forms in which a sentence states a figure, by the words before (`lead`) and behind it (`tail`). */

const approximately = String.raw`(?:approximately\s+|about\s+|around\s+)?`;
const sense = String.raw`(?:(?:an?\s+)?(?:net\s+)?(?:loss|losses|profit|income|gain|gains|expenses?|deficit|cash (?:in|out)(?:flow)?)\s+of\s+|net cash (?:provided by|used in) \w+ activities of\s+|(?:the\s+)?balance of\s+)?`;
const copula = '(?:was|were|is|are|amounted to|totall?ed|came to|stood at|reached)';
const year = '(?:YoY|year[- ]over[- ]year|year[- ]on[- ]year)';

export const upWords = 'up|increased?|rose|grew|growth|risen|improved|rise';
const moves = `(?<move>${upWords}|down|decreased?|fell|declined?|dropped|drop|worsened)`;

/** `Sales were` · `Profit (loss) was a loss of` · `there was net cash in of` */
export const value = new RegExp(String.raw`^(?<subject>.*?\S)\s+${copula}\s+(?<sense>${sense})${approximately}$`, 'is');
/** `As of March 31, 2025,` before what is counted */
export const count = /^(?<subject>.*\S,?)\s*$/s;
/** `taxes paid of` among other things */
export const listed = new RegExp(String.raw`^(?<subject>.*?\S)\s+of\s+${approximately}$`, 'is');
/** `Inventories increased by`, `inventories, which are tools, decreased by` */
export const moved = new RegExp(String.raw`^(?<subject>.*?\S),?\s+${moves}\s+by\s+${approximately}$`, 'is');
/** `an increase in inventories by` */
export const movement = new RegExp(
  String.raw`^(?<before>.*?)\b(?:an?\s+)?(?<move>increase|decrease)\s+(?:in|of)\s+(?<subject>.*?\S)\s+by\s+${approximately}$`,
  'is',
);
/** `Sales rose`, `Sales were up`, `Sales were also up`; only before a percentage */
export const rose = new RegExp(
  String.raw`^(?<subject>.*?\S),?\s+(?:(?:was|were|is|are|has|have)\s+(?:also\s+)?)?${moves}(?:\s+by|\s+of)?\s+${approximately}$`,
  'is',
);
/** `up`, `YoY, up`, `for 1H24), down`, `as it decreased by`, `, an increase of`: of the value before it */
export const rate = new RegExp(
  String.raw`^(?:\s*(?:for|as (?:of|at|adjusted))\b[^()]{0,40}\){1,2})?(?:\s*${year})?\s*\)?[,\s]*\(?\s*(?:as it\s+|which\s+|and it\s+)?(?:(?:was|were)\s+)?(?:${moves}(?:\s+by)?|an?\s+(?<noun>increase|rise|growth|decrease|decline|drop|fall)\s+of)\s*$`,
  'is',
);
/** `and Adjusted YoY change was up`, `Adjusted YoY change in cost of sales was up` */
export const adjustedRate = new RegExp(
  String.raw`\b(?<basis>adjusted|restated)\s+${year}\s+change(?:\s+in\s[^,;()]{2,60}?)?\s+(?:was|were)\s+${moves}\s*$`,
  'is',
);
/** `for 1H24, a reactionary drop of`: of the value before it */
export const difference = new RegExp(String.raw`^\s*(?:for|as (?:of|at))\b[^(),]{0,40},\s(?:an?\s)?(?:\w+\s)?${moves}\s+of\s*$`, 'is');
/** `(`, `, compared to`, `from the balance as of March 31, 2025 of`, `, almost the same as` */
export const comparative = new RegExp(
  String.raw`^\s*${year}?\s*(?:\(\s*(?:compared (?:to|with)\s+)?|,?\s*(?:from|compared (?:to|with)|against|versus|(?:almost |nearly )?the same as|unchanged from)\s+(?:the balance as of\s+[\w\s,.]{6,24}?\s+of\s+)?)${sense}$`,
  'is',
);
/** `to`, `YoY to`, `, which was a repayment, to`: where a movement led */
export const arrival = new RegExp(String.raw`^\s*(?:${year},?\s*)?(?:,\s(?:which|that|mainly)\s[^,;().]{3,90},\s)?to\s*$`, 'i');
/** `(H1 2024: EUR 4 million)` */
export const bracketed = /^[^()]{0,20}\([^():]{2,40}:\s*$/;
/** `for 1H24`, `as of March 31, 2025` */
export const dated = /^\s*(?:in\s+)?(?:for|as (?:of|at)|in|at)\s+(?:the\s+)?[\w\s,.]{2,60}/i;
/** `including` and the like, before an amount whose thing stands behind it */
export const partBefore =
  /(?:^|[\s,;(])(?:include[sd]?|including|of which|comprising|breakdown of [^:.]{3,80}?\s(?:was|were):?)\s+(?:approximately\s+)?$/i;
/** `we recorded`, before an amount whose thing stands behind it */
export const recorded = /\b(?:recorded|recogni[sz]ed|posted|booked)\s+(?:approximately\s+)?$/i;
/** `of “gain on investments, net”`: a line by its name */
export const quotedBehind = /^\s+(?:of|as|in)\s+["“”‘’](?<thing>[^"“”‘’]{3,90}?),?["“”‘’]/u;
/** `of rent`, `related to rent`, `in goodwill` */
export const partBehind =
  /^\s+(?:of|related to|in)\s+(?<thing>\p{L}[^,;:()]*?)(?=\s(?:newly|recogni[sz]ed|under|along|which|that|and|as)\b|[,;:()]|\.(?:\s|$)|$)/u;
/** `Revenues`, `) Operating profit`: a heading directly before its figure; a blanked mark of a note parts it from another before it */
export const headline =
  /^(?:[^()]*\)\s*)?(?:[^()]*\S\s{2,})?[^\p{L}]*(?<subject>\p{Lu}[\p{L}&'-]*(?:\s(?:\p{Lu}[\p{L}&'-]*|of|to|and|before|for|attributable)){0,7})\s*:?\s*$/u;
/** `an increase by`, `a decrease of`, before an amount whose cause stands behind it */
export const stepBefore = /\ban?\s(?:increase|decrease)\s(?:of|by)\s+(?:approximately\s+)?$/i;
/** `in short-term loans`, `from repayment of loans`, `due to payment of loans` */
export const stepBehind =
  /^\s+(?:of|in|from|due to)\s+(?:an?\s)?(?<thing>\p{L}[^,;:()]*?)(?=\s(?:mainly|which|that|and|as)\b|[,;:()]|\.(?:\s|$)|$)/u;
/** `in the prior-year quarter`, `a year earlier`, `for the same period of last year`: the comparative of a year before */
export const yearBefore =
  /^\s*(?:in|for|of|during)?\s*(?:the\s)?(?:(?:prior|previous|preceding|last)[- ]year\b|same (?:period|quarter|half) (?:of |in )?(?:the )?(?:last|prior|previous) (?:fiscal )?year|corresponding (?:period|quarter|half)|(?:a|one) year (?:earlier|ago|before)|last year)/i;
