const fullWidth = /[！-～]/g;
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\f\v]/g;
const minuses = /[\u2010-\u2012\u2212\ufe63]/g;

/** The same characters, one for one: full-width letters, digits and signs, odd blanks and odd hyphens made plain. */
export function plainCharacters(text: string): string {
  return text
    .replace(fullWidth, (found) => String.fromCharCode(found.charCodeAt(0) - 0xfee0))
    .replace(blanks, ' ')
    .replace(minuses, '-');
}
