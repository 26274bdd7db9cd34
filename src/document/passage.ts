import type { Block, BlockKind, Stated } from '#model/filing.ts';
import { subspan } from '#model/span.ts';
import { maskMarkup } from '#numerals/mask-markup.ts';
import { type Line, lineSpan } from '#read/read-lines.ts';
import { plainText } from './plain-text.ts';

/**
 * A stretch of text to search in: a block of prose as one text, or one row of a table. `text` has its markup blanked out,
 * character for character, so that every index of it is an index of `raw`.
 */
export interface Passage {
  readonly kind: BlockKind;
  readonly text: string;
  readonly raw: string;
  readonly lines: readonly Line[];
}

function toPassage(kind: BlockKind, lines: readonly Line[]): Passage {
  const raw = lines.map((line) => line.text).join('\n');
  return { kind, raw, text: maskMarkup(raw), lines };
}

/** The passages of a filing, in the order of the text. */
export function readPassages(lines: readonly Line[], blocks: readonly Block[]): readonly Passage[] {
  return blocks.flatMap((block) => {
    const own = lines.slice(block.firstLine - 1, block.lastLine);
    return block.kind === 'table' || block.kind === 'furniture'
      ? own.map((line) => toPassage(block.kind, [line]))
      : [toPassage(block.kind, own)];
  });
}

/**
 * A value with the place that says it: `raw.slice(start, end)` of a passage. A place that runs over several lines is cut at the
 * end of its first.
 */
export function stateAt<T>(passage: Passage, start: number, end: number, value: T): Stated<T> {
  let offset = 0;
  for (const line of passage.lines) {
    const next = offset + line.text.length + 1;
    if (start < next) {
      const from = start - offset;
      return { value, span: subspan(lineSpan(line), line.text, from, Math.min(end - offset, line.text.length)) };
    }
    offset = next;
  }
  const last = passage.lines.at(-1) as Line;
  return { value, span: lineSpan(last) };
}

/** The printed characters of a place, with its outer blanks left off, as its own value. */
export function stateText(passage: Passage, start: number, end: number): Stated<string> {
  const piece = passage.raw.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const to = end - (piece.length - piece.trimEnd().length);
  return stateAt(passage, from, to, plainText(passage.raw.slice(from, to)));
}
