import type { PlacedRun, SourceText } from '#model/source-text.ts';
import { makeSlicer, type Span } from '#model/span.ts';

/** A place in the file as received, with the characters that stand there. */
export interface SourcePlace extends Span {
  readonly printed: string;
  /** The cell as written in its row; absent outside of tables. */
  readonly column?: number;
  /** A figure here is named by its offset, not by its cell. */
  readonly isByOffset?: boolean;
}

/** From places of the text to places of the file as received. */
export interface PlaceFinder {
  /** The line of the file on which a line of the text begins. */
  readonly lineOf: (line: number) => number;
  /** The one contiguous piece of a line of the file that holds the characters at a span, as far as one piece can. */
  readonly placeOf: (span: Span) => SourcePlace;
}

/** A run, or the part of it that lies in a span. */
interface Piece {
  readonly run: PlacedRun;
  /** Its characters in the text. */
  readonly text: string;
  readonly isVerbatim: boolean;
  /** Code point of the line of the file. */
  readonly offset: number;
  readonly length: number;
}

function clip(run: PlacedRun, span: Span, slice: (span: Span) => string): Piece | undefined {
  const from = Math.max(run.at, span.offset);
  const to = Math.min(run.at + run.length, span.offset + span.length);
  if (to <= from) return undefined;
  const text = slice({ line: span.line, offset: from, length: to - from });
  const isVerbatim = run.source.length === run.length;
  if (!isVerbatim) return { run, text, isVerbatim, offset: run.source.offset, length: run.source.length };
  return { run, text, isVerbatim, offset: run.source.offset + from - run.at, length: to - from };
}

const end = (piece: Piece): number => piece.offset + piece.length;
const touches = (left: Piece, right: Piece): boolean =>
  left.run.source.line === right.run.source.line && end(left) === right.offset && left.isVerbatim && right.isVerbatim;

/** The pieces that make one printing: from the first to the last with a digit, and what touches them; without digits, from the first. */
function choosePieces(pieces: readonly Piece[]): readonly Piece[] {
  const digits = pieces.flatMap(({ text }, index) => (/\p{Nd}/u.test(text) ? [index] : []));
  let from = digits[0] ?? 0;
  const line = pieces[from]?.run.source.line;
  let to = digits.length === 0 ? pieces.length - 1 : (digits.at(-1) ?? from);
  while (pieces[to]?.run.source.line !== line) to -= 1;
  while (from > 0 && touches(pieces[from - 1] as Piece, pieces[from] as Piece)) from -= 1;
  while (to + 1 < pieces.length && touches(pieces[to] as Piece, pieces[to + 1] as Piece)) to += 1;
  return pieces.slice(from, to + 1);
}

/** How many of the runs of a line start at or before an offset. */
function countUpTo(runs: readonly PlacedRun[], offset: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as PlacedRun).at <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The run beside a place that the reader added: the last before it on its line, or the next. */
function nearestRun(runs: readonly (readonly PlacedRun[])[], { line, offset }: Span): PlacedRun | undefined {
  const own = runs[line - 1] ?? [];
  const beside = own[countUpTo(own, offset) - 1] ?? own[0];
  if (beside !== undefined) return beside;
  for (let index = line - 2; index >= 0; index -= 1) if (runs[index]?.length) return runs[index]?.at(-1);
  return runs.find((each) => each.length > 0)?.[0];
}

/** Finds the places of a text that was made from another one. */
function findInRuns(text: string, received: string, runs: readonly (readonly PlacedRun[])[]): PlaceFinder {
  const sliceText = makeSlicer(text.split('\n'));
  const sliceReceived = makeSlicer(received.split('\n').map((line) => line.replace(/\r$/, '')));
  const at = (line: number, offset: number, length: number, run: PlacedRun): SourcePlace => ({
    line,
    offset,
    length,
    printed: sliceReceived({ line, offset, length }),
    ...(run.column === undefined ? {} : { column: run.column }),
    ...(run.isByOffset === undefined ? {} : { isByOffset: run.isByOffset }),
  });
  return {
    lineOf: (line) => nearestRun(runs, { line, offset: 1, length: 0 })?.source.line ?? 1,
    placeOf: (span) => {
      const own = runs[span.line - 1] ?? [];
      const met = own.slice(Math.max(0, countUpTo(own, span.offset) - 1), countUpTo(own, span.offset + span.length - 1));
      const pieces = met.flatMap((run) => clip(run, span, sliceText) ?? []);
      const chosen = choosePieces(pieces);
      const [first, last] = [chosen[0], chosen.at(-1)];
      if (first !== undefined && last !== undefined) return at(first.run.source.line, first.offset, end(last) - first.offset, first.run);
      const beside = nearestRun(runs, span);
      if (beside === undefined) return { line: 1, offset: 1, length: 0, printed: '' };
      return at(beside.source.line, beside.source.offset + beside.source.length, 0, beside);
    },
  };
}

/** Finds places of a source; undefined where the lines of the text are themselves those that places count. */
export function findPlaces(source: SourceText): PlaceFinder | undefined {
  switch (source.form) {
    case 'markdown':
    case 'html':
      return findInRuns(source.text, source.received, source.runs);
    case 'text':
      return source.received === undefined ? undefined : findInRuns(source.text, source.received, source.runs ?? []);
    case 'pdf':
      return undefined;
  }
}
