const codes = { q: 113, Q: 81, open: 40, close: 41, escape: 92, comment: 37, feed: 10, carriage: 13 } as const;

const codesOf = (signs: string): readonly number[] => Array.from(signs, (sign) => sign.charCodeAt(0));

/** Bytes that end a word: blanks and the signs that begin or end strings, arrays, names and comments. */
const parting = new Set([0, 9, 10, 12, 13, 32, ...codesOf('()<>[]{}/%')]);

/** Bytes that numbers begin with. */
const numeric = new Set(codesOf('0123456789+-.'));

/** What a content stream asks for. */
export interface OperatorCount {
  /** Words that are no numbers; names of fonts and the like are among them. */
  readonly operators: number;
  /** How deep `q` (save) and `Q` (restore) lie within each other at most. */
  readonly saves: number;
}

/** Counts the operators of a content stream that comes in pieces. Strings and comments are passed over. */
export function countOperators(pieces: readonly Uint8Array[]): OperatorCount {
  let [operators, depth, saves, strings, word] = [0, 0, 0, 0, 0];
  let [isComment, isEscaped, isLongWord] = [false, false, false];
  const endWord = (): void => {
    if (!numeric.has(word)) operators += 1;
    if (!isLongWord && word === codes.q) depth += 1;
    else if (!isLongWord && word === codes.Q) depth = Math.max(0, depth - 1);
    if (depth > saves) saves = depth;
    [word, isLongWord] = [0, false];
  };
  for (const piece of pieces)
    for (const code of piece) {
      if (isComment) isComment = code !== codes.feed && code !== codes.carriage;
      else if (strings > 0) {
        if (isEscaped) isEscaped = false;
        else if (code === codes.escape) isEscaped = true;
        else if (code === codes.open) strings += 1;
        else if (code === codes.close) strings -= 1;
      } else if (parting.has(code)) {
        if (word !== 0) endWord();
        if (code === codes.open) strings = 1;
        else if (code === codes.comment) isComment = true;
      } else if (word === 0) word = code;
      else isLongWord = true;
    }
  if (word !== 0) endWord();
  return { operators, saves };
}
