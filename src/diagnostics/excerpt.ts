const widest = 140;
const lead = 60;

/**
 * The part of a line around a place, with the carets below it. Tabs are shown as ⇥, so that the carets stand true. `offset` is 1-based;
 * `offset` and `length` count code points.
 */
export function excerpt(lineNumber: number, text: string, offset: number, length: number): readonly string[] {
  const characters = Array.from(text.replaceAll('\t', '⇥'));
  const from = Math.max(0, Math.min(offset - 1 - lead, characters.length - widest));
  const room = Math.min(length, widest - (offset - 1 - from), characters.length - offset + 1);
  const margin = ' '.repeat(String(lineNumber).length);
  const shown = characters.slice(from, from + widest).join('');
  return [`${lineNumber} | ${shown}`, `${margin} | ${' '.repeat(offset - 1 - from)}${'^'.repeat(Math.max(1, room))}`];
}
