import { BrokenCollection } from '#collections/broken-collection.ts';
import { contentName } from '#collections/content-root.ts';
import type { Fact } from '#model/fact.ts';
import type { LinePart } from '#views/document-view.ts';
import { markFact } from './mark-fact.ts';

/** A fact at its place in the text that is shown; `offset` and `length` count code points. */
export interface ShownFact {
  readonly fact: Fact;
  readonly offset: number;
  readonly length: number;
}

/** A cell of a line as code points, with the 1-based offset of its first. */
interface Piece {
  readonly points: readonly string[];
  readonly offset: number;
}

function piecesOf(line: string): readonly Piece[] {
  let offset = 1;
  return line.split('\t').map((text) => {
    const piece = { points: Array.from(text), offset };
    offset += piece.points.length + 1;
    return piece;
  });
}

/** The facts of a cell, cut out of its text. A fact at a place that is taken already keeps its anchor, with no characters. */
function cutPiece({ points, offset }: Piece, facts: readonly ShownFact[]): readonly LinePart[] {
  const parts: LinePart[] = [];
  let at = 0;
  for (const { fact, offset: place, length } of facts) {
    const start = place - offset;
    const end = Math.min(points.length, start + length);
    if (start < at) {
      parts.push({ text: '', fact: markFact(fact) });
      continue;
    }
    if (start > at) parts.push({ text: points.slice(at, start).join('') });
    parts.push({ text: points.slice(start, end).join(''), fact: markFact(fact) });
    at = end;
  }
  if (at < points.length) parts.push({ text: points.slice(at).join('') });
  return parts;
}

/** The characters at a fact's place must be its printed text; otherwise the facts are not those of this text. */
export function checkPrinted(filing: string, fact: Fact, found: string): void {
  if (found === fact.printed) return;
  const file = contentName('facts', `${filing}.json`);
  throw new BrokenCollection(
    file,
    `Line ${fact.line} of the text has “${found}” where ${fact.id} says “${fact.printed}”.`,
    'Run `npm run ingest`.',
  );
}

/** A line of a document cut into cells at its tabs, and each cell into pieces with and without a fact. */
export function cutLine(line: string, facts: readonly ShownFact[]): readonly (readonly LinePart[])[] {
  const ordered = [...facts].sort((left, right) => left.offset - right.offset);
  return piecesOf(line).map((piece) => {
    const end = piece.offset + piece.points.length;
    return cutPiece(
      piece,
      ordered.filter(({ offset }) => offset >= piece.offset && offset < Math.max(end, piece.offset + 1)),
    );
  });
}
