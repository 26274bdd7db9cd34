import { readEntity } from '#read/layout/place-entities.ts';
import type { PlacedText } from '#read/layout/placed-text.ts';

/**
 * The characters that Markdown gives for a piece of a file, each with its place there: escapes and entities stand for one character,
 * blanks and marks of quotes at the beginnings of lines for none.
 */
export function placeEscapes(raw: string, value: string, start: number, known: Map<string, string>): PlacedText {
  const [from, to]: [number[], number[]] = [[], []];
  let at = 0;
  while (from.length < value.length) {
    const wanted = value[from.length] as string;
    const found = raw[at] === '&' ? readEntity(raw, at, known) : undefined;
    if (found !== undefined && value.startsWith(found.value, from.length)) {
      for (let unit = 0; unit < found.value.length; unit += 1) {
        from.push(start + at);
        to.push(start + at + found.length);
      }
      at += found.length;
    } else if (raw[at] === '\\' && raw[at + 1] === wanted && /[!-/:-@[-`{-~]/.test(wanted)) {
      from.push(start + at);
      to.push(start + at + 2);
      at += 2;
    } else if (raw[at] === wanted || at >= raw.length) {
      from.push(at >= raw.length ? -1 : start + at);
      to.push(at >= raw.length ? -1 : start + at + 1);
      at += 1;
    } else at += 1;
  }
  return { text: value, from, to };
}
