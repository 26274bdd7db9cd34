const folds: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '‑': '-', '\u00a0': ' ' };

/** Quotation marks and dashes of one kind, so that typed and typeset words agree; the length stays the same. */
function fold(text: string): string {
  return text.replace(/[“”‘’–—‑\u00a0]/g, (character) => folds[character] ?? character);
}

/** A line of a document as words: without markup, tabs and runs of blanks. */
export function readWords(line: string): string {
  return line
    .replace(/<\/?[a-z][^>]*>|\*\*/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The quoted words as the line itself has them, or undefined where they do not stand there. Pieces parted by `…` must stand in this
 * order.
 */
export function findQuote(line: string, quoted: string): string | undefined {
  const words = readWords(line);
  const folded = fold(words);
  const pieces: string[] = [];
  let from = 0;
  for (const piece of fold(readWords(quoted)).split(/\s*…\s*/)) {
    const start = folded.indexOf(piece, from);
    if (start < 0) return undefined;
    from = start + piece.length;
    pieces.push(words.slice(start, from));
  }
  return pieces.join(' … ');
}

const longest = 200;

/** Where the words do stand, how the line spells them, or what stands on it. */
export function describePlace(lines: readonly string[], line: number, quoted: string): string {
  const elsewhere = lines.flatMap((text, index) => (findQuote(text, quoted) === undefined ? [] : [index + 1]));
  if (elsewhere.length > 0) return `They stand on line ${elsewhere.join(', ')}.`;
  const words = readWords(lines[line - 1] ?? '');
  const start = words.toLowerCase().indexOf(readWords(quoted).toLowerCase());
  if (start >= 0) return `The line has other capitals: ${words.slice(start, start + longest)}`;
  return `line ${line} reads: ${words.length > longest ? `${words.slice(0, longest)} …` : words}`;
}
