import type { PlacedRun } from '#model/source-text.ts';
import { codePointLength } from '#model/span.ts';
import { plainCharacters } from '#read/plain-characters.ts';
import { type PlacedText, respelled } from './placed-text.ts';
import { type LinePlace, placeIndexes } from './received-lines.ts';

/** A piece of a line: a cell, or the whole line outside of tables. */
export interface LinePiece {
  readonly text: PlacedText;
  /** 1-based cell as written in its row. */
  readonly column?: number;
  readonly isByOffset?: boolean;
}

/** The text that a reader makes, line by line. */
export interface Layout {
  /** Adds a line; several pieces are its cells. */
  readonly addLine: (pieces: readonly LinePiece[]) => void;
  /** Ends a block: what follows stands behind a blank line. */
  readonly endBlock: () => void;
  readonly finish: () => { readonly text: string; readonly runs: readonly (readonly PlacedRun[])[] };
}

/** A character or more of a line that stand at one place of the file. */
interface Stretch {
  /** UTF-16 indices of the line. */
  readonly start: number;
  end: number;
  readonly from: number;
  to: number;
  readonly isVerbatim: boolean;
}

/** The stretches of a text that stand in one piece in the file, an entity alone. */
function stretchesOf({ from, text, to }: PlacedText): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const [start, end] = [from[index] as number, to[index] as number];
    if (start < 0) continue;
    const last = stretches.at(-1);
    const isVerbatim = end - start === 1;
    if (last?.end === index && !isVerbatim && last.from === start && last.to === end) last.end = index + 1;
    else if (last?.end === index && isVerbatim && last.isVerbatim && last.to === start) {
      last.end = index + 1;
      last.to = end;
    } else stretches.push({ start: index, end: index + 1, from: start, to: end, isVerbatim });
  }
  return stretches;
}

function runsOf(piece: LinePiece, at: number, placeOf: (index: number) => LinePlace): readonly PlacedRun[] {
  const { text } = piece.text;
  let [counted, index] = [at, 0];
  return stretchesOf(piece.text).map(({ start, end, from, to }): PlacedRun => {
    counted += codePointLength(text.slice(index, start));
    index = start;
    const [first, last] = [placeOf(from), placeOf(to)];
    return {
      at: counted,
      length: codePointLength(text.slice(start, end)),
      source: { ...first, length: last.line === first.line ? last.offset - first.offset : 1 },
      ...(piece.column === undefined ? {} : { column: piece.column }),
      ...(piece.isByOffset === undefined ? {} : { isByOffset: piece.isByOffset }),
    };
  });
}

/** Begins the text of a file. A tab or line end inside of a piece is a blank. */
export function makeLayout(received: string): Layout {
  const placeOf = placeIndexes(received);
  const lines: string[] = [];
  const runs: (readonly PlacedRun[])[] = [];
  return {
    addLine: (pieces) => {
      const clean = pieces.map((piece) => ({
        ...piece,
        text: respelled(piece.text, plainCharacters(piece.text.text.replace(/[\t\n\r]/g, ' '))),
      }));
      let at = 1;
      const found: PlacedRun[] = [];
      for (const piece of clean) {
        for (const run of runsOf(piece, at, placeOf)) found.push(run);
        at += codePointLength(piece.text.text) + 1;
      }
      lines.push(clean.map(({ text }) => text.text).join('\t'));
      runs.push(found);
    },
    endBlock: () => {
      if (lines.length === 0 || lines.at(-1) === '') return;
      lines.push('');
      runs.push([]);
    },
    finish: () => ({ text: lines.join('\n'), runs }),
  };
}
