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
