/** Digits as figures are grouped: `1,234.5`, `1 234,5`, `12.3`. */
const digits = String.raw`(?:[\d０-９]{1,3}(?:[,.，．’'\u00a0\u2009\u202f ][\d０-９]{3})+|[\d０-９]+)(?:[.,．][\d０-９]+)?`;
const currency = String.raw`(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}|Rs\.?)?`;
const sign = '[(（△▲+＋−–—-]{0,2}';
const figure = new RegExp(
  String.raw`^${currency}\s?${sign}\s?${currency}\s?${digits}\s?[)）]?\s?(?:%|％|pp|pts?|x|bps)?\s?[)）]?[¹²³⁴⁵⁶⁷⁸⁹*]*$`,
  'u',
);
const dash = /^[(（]?[-–—―−‐_－]{1,3}[)）]?%?$/;
const year = /^(?:[A-Z]{2,3})?\s?(?:19|20)\d\d(?:\/\d\d)?$/;
/** A unit over a column: `$000`, `£'000`. */
const scale = new RegExp(String.raw`^${currency}\s?['’‘]?000s?$`, 'u');

/** Claims that a cell holds a figure or a dash and nothing else. A year is none, nor is the scale of a column. */
export function isFigureText(text: string): boolean {
  const plain = text.trim();
  const isClosed = /[(（]/.test(plain) === /[)）]/.test(plain);
  return isClosed && ((figure.test(plain) && !year.test(plain) && !scale.test(plain)) || dash.test(plain));
}

/** Claims that a segment is a line of prose: some words, mostly letters. */
export function isProseText(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const others = text.match(/[^\p{L}\s]/gu)?.length ?? 0;
  return text.trim().split(/\s+/).length >= 4 && letters >= 3 * others;
}
