/**
 * Characters with the place of each in the file as received: `from[i]` and `to[i]` are the UTF-16 indices there of the i-th UTF-16 unit of
 * `text`; both are -1 for a character that the reader added.
 */
export interface PlacedText {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Characters that stand in the file as they are, from an index on. */
export function verbatim(text: string, start: number): PlacedText {
  const from = Array.from({ length: text.length }, (_, index) => start + index);
  return { text, from, to: from.map((index) => index + 1) };
}

/** Characters that stand nowhere in the file. */
export function added(text: string): PlacedText {
  const nowhere = Array.from({ length: text.length }, () => -1);
  return { text, from: nowhere, to: nowhere };
}

export const nothing: PlacedText = added('');

export function joinPlaced(parts: readonly PlacedText[]): PlacedText {
  if (parts.length === 1) return parts[0] as PlacedText;
  return {
    text: parts.map(({ text }) => text).join(''),
    from: parts.flatMap(({ from }) => from),
    to: parts.flatMap(({ to }) => to),
  };
}

export function slicePlaced({ text, from, to }: PlacedText, start: number, end = text.length): PlacedText {
  return { text: text.slice(start, end), from: from.slice(start, end), to: to.slice(start, end) };
}

/** The same text with other characters of the same number, at the same places. */
export const respelled = (placed: PlacedText, text: string): PlacedText => ({ ...placed, text });

const blank = /[\s\u00a0\u2007\u202f\u3000]/;
/** Characters without width or ink: soft hyphens, joiners, marks of direction. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/**
 * The same text with runs of blanks as one blank, none at its ends, and without characters that cannot be seen. A blank that is one
 * character in the file, other than a line end, keeps its place.
 */
export function collapseBlanks(placed: PlacedText): PlacedText {
  const { from, text, to } = placed;
  if (!/[^\S ]|\s\s|^\s|\s$/.test(text) && !invisible.test(text) && !blank.test(text.replaceAll(' ', ''))) return placed;
  let out = '';
  const [outFrom, outTo]: [number[], number[]] = [[], []];
  let pending: number | undefined;
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (invisible.test(character)) continue;
    if (blank.test(character)) {
      pending = index;
      count += 1;
      continue;
    }
    if (pending !== undefined && out !== '') {
      const isOne = count === 1 && !/[\n\r\t]/.test(text[pending] as string);
      out += ' ';
      outFrom.push(isOne ? (from[pending] as number) : -1);
      outTo.push(isOne ? (to[pending] as number) : -1);
    }
    pending = undefined;
    count = 0;
    out += character;
    outFrom.push(from[index] as number);
    outTo.push(to[index] as number);
  }
  return { text: out, from: outFrom, to: outTo };
}

const raised: Readonly<Record<string, string>> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' };

/** What stands raised: one or two digits, in brackets or not, as raised digits; anything else as it is. */
export function raise(placed: PlacedText): PlacedText {
  const { text } = placed;
  const match = /^\s*[([{]?\s*(\d{1,2}(?:\s*,\s*\d{1,2})*)\s*[)\]}]?\s*$/.exec(text);
  const digits = match?.[1];
  if (digits === undefined) return placed;
  const start = text.indexOf(digits);
  const mark = slicePlaced(placed, start, start + digits.length);
  return respelled(
    mark,
    digits.replace(/\d/g, (digit) => raised[digit] ?? digit).replace(/[\s,]/g, (sign) => (sign === ',' ? '·' : ' ')),
  );
}
