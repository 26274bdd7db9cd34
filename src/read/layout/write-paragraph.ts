import type { Layout } from './layout.ts';
import { added, collapseBlanks, joinPlaced, type PlacedText, slicePlaced } from './placed-text.ts';

/** What a line or a few of them are together. */
export interface Paragraph {
  readonly lines: readonly PlacedText[];
  /** `## `, `• `, `1. `, or nothing. */
  readonly prefix: PlacedText;
  readonly isBold: boolean;
}

/** A heading in bold runs over this many lines at most. */
const mostTitleLines = 3;

/** Bold words that are a title, and not a unit in brackets or a sentence. */
function isTitle(text: string): boolean {
  return text.length <= 150 && /\p{L}{2}/u.test(text) && !/^[([（【]|[.;,:]$/u.test(text);
}

/** The cells of a line, parted by tabs. */
function cutCells(line: PlacedText): readonly PlacedText[] {
  const cells: PlacedText[] = [];
  let start = 0;
  for (let end = line.text.indexOf('\t'); end >= 0; end = line.text.indexOf('\t', start)) {
    cells.push(slicePlaced(line, start, end));
    start = end + 1;
  }
  return [...cells, slicePlaced(line, start)].map(collapseBlanks);
}

/** Writes a paragraph, heading or item as a block of its own; what is blank is left out. */
export function writeParagraph(layout: Layout, { isBold, lines, prefix }: Paragraph): void {
  const cut = lines.map(cutCells).filter((cells) => cells.some(({ text }) => text !== ''));
  const words = cut.map((cells) => cells.map(({ text }) => text).join(' ')).join(' ');
  const isHeading =
    isBold && prefix.text === '' && cut.length <= mostTitleLines && cut.every(({ length }) => length === 1) && isTitle(words);
  cut.forEach((cells, index) => {
    const [first, ...others] = cells as [PlacedText, ...PlacedText[]];
    const [isFirst, isLast] = [index === 0, index === cut.length - 1];
    const marked = isHeading
      ? joinPlaced([added(isFirst ? '**' : ''), first, added(isLast ? '**' : '')])
      : joinPlaced([isFirst ? prefix : added(''), first]);
    layout.addLine([marked, ...others].map((text) => ({ text })));
  });
  if (cut.length > 0) layout.endBlock();
}
