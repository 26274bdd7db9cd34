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
  /** The same, of a piece that runs over a line end as far as its first line goes. */
  readonly placeOfHead: (start: number, end: number) => { readonly span: Span; readonly printed: string } | undefined;
}

const prose: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'note', 'footnote']);

/** Footnote marks blanked out, `(*7)` and `*7)`: they stand between a figure and its words. */
function maskMarks(text: string): string {
  return text.replace(/\(\*\d{0,2}\)|\^?[¹²³⁴⁵⁶⁷⁸⁹]/g, (mark) => ' '.repeat(mark.length));
}

function sentencesOf(lines: readonly Line[], block: number): readonly Sentence[] {
  const whole = lines.map((line) => line.text).join('\n');
  const masked = maskMarks(maskMarkup(whole)).replaceAll('\n', ' ');
  return findSentences(masked).map((sentence) => {
    const place: Sentence['place'] = (start, end) => {
      const printed = whole.slice(sentence.start + start, sentence.start + end);
      if (printed.includes('\n')) return undefined;
      let from = sentence.start + start;
      const line = lines.find((each) => {
        if (from <= each.text.length) return true;
        from -= each.text.length + 1;
        return false;
      });
      return line === undefined ? undefined : { span: subspan(lineSpan(line), line.text, from, from + printed.length), printed };
    };
    const placeOfHead: Sentence['place'] = (start, end) => {
      const stop = whole.slice(sentence.start + start, sentence.start + end).indexOf('\n');
      return place(start, stop < 0 ? end : start + stop);
    };
    return { block, text: masked.slice(sentence.start, sentence.end), place, placeOfHead };
  });
}

/** No paragraph of a filing is longer; what is, is damage, and reading it would take its time. */
const longest = 20_000;

/** Claims that a page or a blank line cut a paragraph in the middle of a sentence: it ends without a stop, and the next goes on in small letters. */
function goesOn(above: readonly Line[], below: readonly Line[]): boolean {
  const [end, start] = [above.at(-1)?.text.trimEnd() ?? '', below[0]?.text ?? ''];
  return end.length > 80 && /[\p{L}\d,]$/u.test(end) && /^\p{Ll}/u.test(start);
}

/**
 * The sentences of paragraphs, list items and notes, in the order of the text. Blocks that hold a tab are no prose; a paragraph that was
 * cut in the middle of a sentence is one with the next.
 */
export function readSentences(lines: readonly Line[], blocks: readonly Block[]): readonly Sentence[] {
  const passages: { readonly kind: Block['kind']; readonly lines: Line[] }[] = [];
  for (const { firstLine, kind, lastLine } of blocks) {
    const own = lines.slice(firstLine - 1, lastLine);
    const above = passages.at(-1);
    if (above?.kind === 'paragraph' && kind === 'paragraph' && goesOn(above.lines, own)) above.lines.push(...own);
    else passages.push({ kind, lines: own });
  }
  return passages.flatMap(({ kind, lines: own }) => {
    const [first] = own;
    const length = own.reduce((sum, line) => sum + line.text.length, 0);
    if (first === undefined || !prose.has(kind) || length > longest || own.some((line) => line.isTabular)) return [];
    return sentencesOf(own, first.number);
  });
}
