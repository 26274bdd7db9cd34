const fullWidth = /[！-～]/g;
const hasFullWidth = /[！-～]/;
const markup = /<\/?(?:u|b|i|em|strong|sup|sub|br|span)\s*\/?>|\*\*|\\[()[\]]/gi;
const otherBlanks = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Between the groups of a long number: `1'412`. */
const apostrophes = /(?<=\d)['’](?=\d{3}(?!\d))/g;
const otherMinuses = /[\u2010-\u2012\u2212\ufe63]/g;

/** The same text with full-width letters, digits and signs made plain, character for character. */
export function plainWidth(text: string): string {
  return !hasFullWidth.test(text) ? text : text.replace(fullWidth, (found) => String.fromCharCode(found.charCodeAt(0) - 0xfee0));
}

/**
 * The same text with markup blanked out and full-width characters, odd blanks, odd minus signs and apostrophes between digits made plain, character for
 * character: every index of the result is an index of the input.
 */
export function maskMarkup(text: string): string {
  return plainWidth(text.replace(markup, (found) => ' '.repeat(found.length)))
    .replace(otherBlanks, ' ')
    .replace(otherMinuses, '-')
    .replace(apostrophes, ',');
}
