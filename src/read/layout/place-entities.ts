import { decodeEntity } from '#read/html/parse-tree.ts';
import { type PlacedText, verbatim } from './placed-text.ts';

const entity = /&(?:#x[0-9a-f]+|#\d+|[a-z][a-z0-9]*);?/iy;

/** What an entity stands for and how many of its characters it takes; what follows a name without a semicolon is not of it. */
export function readEntity(
  raw: string,
  at: number,
  known: Map<string, string>,
): { readonly value: string; readonly length: number } | undefined {
  entity.lastIndex = at;
  const match = entity.exec(raw)?.[0];
  if (match === undefined) return undefined;
  const decoded = known.get(match) ?? decodeEntity(match);
  known.set(match, decoded);
  if (decoded === match) return undefined;
  let tail = 0;
  while (tail < decoded.length - 1 && decoded.at(-1 - tail) === match.at(-1 - tail)) tail += 1;
  return { value: decoded.slice(0, decoded.length - tail), length: match.length - tail };
}

/** The characters that stand at a place of the file, each entity as what it stands for, with the place of each. */
export function placeEntities(raw: string, value: string, start: number, known: Map<string, string>): PlacedText {
  if (raw === value) return verbatim(value, start);
  const [from, to]: [number[], number[]] = [[], []];
  let at = 0;
  while (from.length < value.length) {
    const found = raw[at] === '&' ? readEntity(raw, at, known) : undefined;
    if (found !== undefined && value.startsWith(found.value, from.length)) {
      for (let unit = 0; unit < found.value.length; unit += 1) {
        from.push(start + at);
        to.push(start + at + found.length);
      }
      at += found.length;
      continue;
    }
    // The parser leaves out the line feed behind <pre>.
    if (raw[at] === '\n' && value[from.length] !== '\n') {
      at += 1;
      continue;
    }
    from.push(start + at);
    to.push(start + at + 1);
    at += 1;
  }
  return { text: value, from, to };
}
