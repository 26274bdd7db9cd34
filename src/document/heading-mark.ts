/** How a heading is marked. Headings of one style stand at one level. */
export type HeadingStyle =
  | 'markdown'
  | 'part'
  | 'item'
  | 'note-number'
  | 'number'
  | 'number-number'
  | 'number-number-number'
  | 'bracketed-number'
  | 'half-bracketed-number'
  | 'bracketed-roman'
  | 'half-bracketed-roman'
  | 'letter'
  | 'star'
  | 'round-bracketed'
  | 'results'
  | 'statement'
  | 'plain';

/** The mark in front of a line and the words behind it. */
export interface HeadingMark {
  readonly style: HeadingStyle;
  /** Place in its sequence, from 1; the number of signs for Markdown; 0 where the mark does not count. */
  readonly number: number;
  readonly words: string;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
const roman = 'x?(?:ix|iv|v?i{1,3}|v|x)';

const forms: readonly (readonly [HeadingStyle, RegExp])[] = [
  ['markdown', /^(#{1,6})\s+(\S.*?)\s*#*$/],
  ['part', /^part\s+([\divx]+)\b[.:\-–—]?\s*(.*)$/i],
  ['item', /^(?:item|chapter|section)\s+(\d+)[a-z]?\s*[.:\-–—]\s*(.*)$/i],
  ['bracketed-number', /^[(（](\d{1,2})[)）]\s*(\S.*)$/],
  ['half-bracketed-number', /^(\d{1,2})\)\s*(\S.*)$/],
  ['bracketed-roman', new RegExp(String.raw`^\((${roman})\)\s*(\S.*)$`, 'i')],
  ['half-bracketed-roman', new RegExp(String.raw`^(${roman})[).]\s*(\S.*)$`)],
  ['note-number', /^note\s+(\d+)\s*[.:\-–—]\s*(.*)$/i],
  ['number-number-number', /^\d{1,2}\.\d{1,2}\.(\d{1,2})\.?\s+(\S.*)$/],
  ['number-number', /^\d{1,2}\.(\d{1,2})\.?\s+([A-Z[(“"'].*)$/],
  ['number', /^(\d{1,2})\.?\s+([A-Z[(“"'].*)$/],
  ['letter', /^\(?([a-hA-H])[).]\s+(\S.*)$/],
  ['star', /^[*＊]\s+(\S.*)$/],
];

function count(style: HeadingStyle, mark: string): number {
  if (style === 'markdown') return mark.length;
  if (style === 'star') return 0;
  if (/^\d+$/.test(mark)) return Number(mark);
  if (style === 'letter') return mark.toLowerCase().charCodeAt(0) - 96;
  return romans.indexOf(mark.toLowerCase()) + 1;
}

/**
 * Reads the mark of a line: `1. …`, `(1) …`, `(i) …`, `i) …`, `Item 2. …`, `PART 1 …`, `## …`, `* …`. Undefined for a line
 * without one. Whether the line is a heading at all depends on its words and on what follows.
 */
export function readHeadingMark(text: string): HeadingMark | undefined {
  for (const [style, form] of forms) {
    const match = form.exec(text);
    if (!match) continue;
    if (style === 'star') return { style, number: 0, words: match[1] ?? '' };
    return { style, number: count(style, match[1] ?? ''), words: match[2] ?? '' };
  }
  return undefined;
}
