/** The same text with a blank for every character, lines kept. */
export function blankOut(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Comments, which may never end, and elements that are never shown, of which only those with an end count. */
const begin = /<!--|<(script|style|template|iframe|svg)(?=[\s>/])/gi;

/** The same text with what is never shown blanked out, character for character, in time linear to its length. */
export function blankUnseen(text: string): string {
  const lower = text.toLowerCase();
  const endless = new Set<string>();
  const parts: string[] = [];
  let at = 0;
  begin.lastIndex = 0;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const name = match[1]?.toLowerCase() ?? '';
    const end = name === '' ? '-->' : `</${name}`;
    const found = endless.has(end) ? -1 : lower.indexOf(end, match.index);
    if (found < 0) endless.add(end);
    if (found < 0 && name !== '') continue;
    const closed = name === '' ? found + end.length : text.indexOf('>', found) + 1;
    const stop = found < 0 || closed <= 0 ? text.length : closed;
    parts.push(text.slice(at, match.index), blankOut(text.slice(match.index, stop)));
    at = stop;
    begin.lastIndex = stop;
  }
  return [...parts, text.slice(at)].join('');
}
