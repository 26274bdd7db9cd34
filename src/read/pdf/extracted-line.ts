import { codePointLength } from '#model/span.ts';
import { joinSegments, type Run, type Segment } from './segment.ts';

/** One line of the extracted text, with the places of its characters. */
export interface ExtractedLine {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Set where the line belongs to its page and not to the text: a running head, a page number. */
  readonly isMargin?: true;
}

/** A line of cells, parted by tabs; a cell without a segment is blank. The first is indented by two blanks for each level. */
export function lineOfCells(cells: readonly (Segment | undefined)[], level = 0): ExtractedLine {
  let text = '  '.repeat(level);
  const runs: Run[] = [];
  for (const [index, cell] of cells.entries()) {
    if (index > 0) text += '\t';
    if (cell === undefined) continue;
    const start = codePointLength(text);
    text += cell.text;
    runs.push(...cell.runs.map((run) => ({ ...run, start: run.start + start })));
  }
  return { text, runs };
}

/** Claims that a word, or a range of numbers, is parted behind its hyphen: `non-` and `current`, `(1-` and `2)`. */
function isOneWord(left: string, right: string): boolean {
  return (/\p{L}[-\u00ad]$/u.test(left) && /^\p{Ll}/u.test(right)) || (/\d-$/.test(left) && /^\d/.test(right));
}

/** Segments below each other as one: a blank between them, none behind a hyphen within a word or a range. */
export function joinWrapped(segments: readonly Segment[]): Segment {
  return joinSegments(segments, (left, right) => (isOneWord(left.text, right.text) ? '' : ' '));
}
