import type { Ruling } from '#model/token.ts';
import type { FoundToken } from './find-tokens.ts';
import type { KnownPlace } from './known-places.ts';

function byLine(places: readonly KnownPlace[]): ReadonlyMap<number, readonly KnownPlace[]> {
  const lines = new Map<number, KnownPlace[]>();
  for (const place of places) {
    const line = lines.get(place.span.line);
    if (line === undefined) lines.set(place.span.line, [place]);
    else line.push(place);
  }
  for (const line of lines.values()) line.sort((left, right) => left.span.offset - right.span.offset);
  return lines;
}

/** The places of a line that a token touches; `from` is the first that does not end before it. */
function touched(places: readonly KnownPlace[], token: FoundToken, from: number): readonly KnownPlace[] {
  const found: KnownPlace[] = [];
  for (let index = from; index < places.length; index += 1) {
    const place = places[index] as KnownPlace;
    if (place.span.offset >= token.offset + token.length) break;
    if (place.span.offset + place.span.length > token.offset) found.push(place);
  }
  return found;
}

/**
 * What known places say of tokens, in the order of the text. A token that touches several takes the first one's fate and the
 * details of all that share it, joined by a blank where they are ids of facts.
 */
export function ruleByKnownPlaces(
  tokens: readonly FoundToken[],
  places: readonly KnownPlace[],
): readonly (readonly [FoundToken, Ruling])[] {
  const lines = byLine(places);
  let [line, from] = [0, 0];
  return tokens.flatMap((token) => {
    const own = lines.get(token.line);
    if (own === undefined) return [];
    if (token.line !== line) [line, from] = [token.line, 0];
    for (let place = own[from]; place !== undefined && place.span.offset + place.span.length <= token.offset; place = own[from]) from += 1;
    const found = touched(own, token, from);
    const first = found[0]?.ruling;
    if (first === undefined) return [];
    const detail = first.fate === 'fact' ? found.map((place) => place.ruling.detail).join(' ') : first.detail;
    return [[token, { fate: first.fate, detail }]];
  });
}
