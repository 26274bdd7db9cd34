const dangling =
  /(?:\b(?:of|and|or|the|for|to|in|by|at|on|from|with|through|ended|ending|as|under|between|per|attributable|before|after|less|plus|than)|[,–—&/(-])$/i;
const unclosed = /\([^)]*$/;
/** Words in the middle of a label that is set in capitals. */
const inCapitals = /^(?:AND|OR|OF|FOR|TO|FROM|IN|BY|ON|WITH)\s\P{Ll}*$/u;
const months = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b\.?`;
const endsInMonth = new RegExp(`\\b${months}$`, 'i');
const beginsWithMonth = new RegExp(`^${months}`, 'i');

/** Claims that the words of a label go on in the next line: they end in the middle, or the next begins small. `(a)` begins an item. */
export function goesOn(upper: string, lower: string): boolean {
  if (/[:：]\s*$/.test(upper) || /^\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s/i.test(lower)) return false;
  const inside = /^[\p{Ll}(&]/u.test(lower) || (inCapitals.test(lower) && !/\p{Ll}/u.test(upper));
  return inside || dangling.test(upper.trim()) || unclosed.test(upper) || goesOnAsDate(upper, lower);
}

/** Claims that the words of a head go on in the next line: `As of March` and `31, 2024`. A bracket begins something of its own. */
export function headGoesOn(upper: string, lower: string): boolean {
  return /^[\p{Ll}&]/u.test(lower) || dangling.test(upper.trim()) || unclosed.test(upper) || goesOnAsDate(upper, lower);
}

/** Claims that a date or a span of time goes on in the next line: `June` and `30`, `Three months` and `Ended`. */
export function goesOnAsDate(upper: string, lower: string): boolean {
  const text = upper.trim();
  if (endsInMonth.test(text)) return /^\d/.test(lower);
  if (/\b(?:three|six|nine|twelve|first|second|third|fourth)$/i.test(text)) return /^(?:months|quarter|half|weeks)\b/i.test(lower);
  if (/\b(?:months|weeks|quarters?|years?|half|periods?)$/i.test(text)) return /^end(?:ed|ing)\b/i.test(lower);
  return (/\b\d{1,2},?$/.test(text) && /^(?:19|20)\d\d/.test(lower)) || (/\b\d{1,2}$/.test(text) && beginsWithMonth.test(lower));
}
