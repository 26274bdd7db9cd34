const narrow = /[\s.,:;'|!ijlItfr()[\]·-]/;
const wide = /[mwMW%@—…]/;
const full = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

/** About how wide a text is in the sans of the page, in units of the drawing; a little more rather than less. */
export function measureText(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += measureCharacter(character);
  return ems * size;
}

function measureCharacter(character: string): number {
  if (full.test(character)) return 1;
  if (narrow.test(character)) return 0.34;
  if (wide.test(character)) return 0.9;
  if (/\d/.test(character)) return 0.63;
  return /\p{Lu}/u.test(character) ? 0.69 : 0.58;
}

/** Breaks a text at spaces into lines no wider than `width`; a single word may stick out. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measureText(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
