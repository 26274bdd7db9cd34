import { BrokenCollection } from '#collections/broken-collection.ts';
import { contentName } from '#collections/content-root.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { LinePart } from '#views/document-view.ts';

/** A fact or the number of a sentence at its place in the text that is shown; `offset` and `length` count code points. */
export interface ShownFigure {
  readonly mark: Pick<LinePart, 'fact' | 'claim'>;
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

/** The figures of a cell, cut out of its text. A figure at a place that is taken already keeps its anchor, with no characters. */
function cutPiece({ points, offset }: Piece, figures: readonly ShownFigure[]): readonly LinePart[] {
  const parts: LinePart[] = [];
  let at = 0;
  for (const { mark, offset: place, length } of figures) {
    const start = place - offset;
    const end = Math.min(points.length, start + length);
    if (start < at) {
      parts.push({ text: '', ...mark });
      continue;
    }
    if (start > at) parts.push({ text: points.slice(at, start).join('') });
    parts.push({ text: points.slice(start, end).join(''), ...mark });
    at = end;
  }
  if (at < points.length) parts.push({ text: points.slice(at).join('') });
  return parts;
}

/** The characters at a figure's place must be its printed text; otherwise the figures are not those of this text. */
export function checkPrinted(filing: string, figure: Fact | Claim, found: string): void {
  if (found === figure.printed) return;
  const file = contentName('verdict' in figure ? 'claims' : 'facts', `${filing}.json`);
  throw new BrokenCollection(
    file,
    `Line ${figure.line} of the text has “${found}” where ${figure.id} says “${figure.printed}”.`,
    'Run `npm run ingest`.',
  );
}

/** A line of a document cut into cells at its tabs, and each cell into pieces with and without a figure. */
export function cutLine(line: string, figures: readonly ShownFigure[]): readonly (readonly LinePart[])[] {
  const ordered = [...figures].sort((left, right) => left.offset - right.offset);
  return piecesOf(line).map((piece) => {
    const end = piece.offset + piece.points.length;
    return cutPiece(
      piece,
      ordered.filter(({ offset }) => offset >= piece.offset && offset < Math.max(end, piece.offset + 1)),
    );
  });
}
