import { findSentences } from '#document/find-sentences.ts';
import type { Block } from '#model/filing.ts';
import { type Span, subspan } from '#model/span.ts';
import { maskMarkup } from '#numerals/mask-markup.ts';
import { type Line, lineSpan } from '#read/read-lines.ts';

/** A sentence of a filing's prose. */
export interface Sentence {
  /** Line of the block in which it stands; sentences of one block may speak of the same thing. */
  readonly block: number;
  /** Markup and footnote marks blanked out, character for character; line ends are blanks. */
  readonly text: string;
  /** The place of a piece of the sentence by its UTF-16 indices; undefined where the piece runs over a line end. */
  readonly place: (start: number, end: number) => { readonly span: Span; readonly printed: string } | undefined;
}

const prose: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'note', 'footnote']);

/** Footnote marks blanked out, `(*7)` and `*7)`: they stand between a figure and its words. */
function maskMarks(text: string): string {
  return text.replace(/\(\*\d{0,2}\)|\^?[¹²³⁴⁵⁶⁷⁸⁹]/g, (mark) => ' '.repeat(mark.length));
}

function sentencesOf(lines: readonly Line[], block: number): readonly Sentence[] {
  const whole = lines.map((line) => line.text).join('\n');
  const masked = maskMarks(maskMarkup(whole)).replaceAll('\n', ' ');
  return findSentences(masked).map((sentence) => ({
    block,
    text: masked.slice(sentence.start, sentence.end),
    place: (start, end) => {
      const printed = whole.slice(sentence.start + start, sentence.start + end);
      if (printed.includes('\n')) return undefined;
      let from = sentence.start + start;
      const line = lines.find((each) => {
        if (from <= each.text.length) return true;
        from -= each.text.length + 1;
        return false;
      });
      return line === undefined ? undefined : { span: subspan(lineSpan(line), line.text, from, from + printed.length), printed };
    },
  }));
}

/** No paragraph of a filing is longer; what is, is damage, and reading it would take its time. */
const longest = 20_000;

/** The sentences of paragraphs, list items and notes, in the order of the text. Blocks that hold a tab are no prose. */
export function readSentences(lines: readonly Line[], blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap((block) => {
    if (!prose.has(block.kind)) return [];
    const own = lines.slice(block.firstLine - 1, block.lastLine);
    const length = own.reduce((sum, line) => sum + line.text.length, 0);
    return length > longest || own.some((line) => line.isTabular) ? [] : sentencesOf(own, block.firstLine);
  });
}
