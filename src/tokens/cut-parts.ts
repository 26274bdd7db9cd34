import type { Block } from '#model/filing.ts';
import { maskMarkup } from '#numerals/mask-markup.ts';
import type { Line } from '#read/read-lines.ts';
import type { Statement } from '#statements/read-statements.ts';
import type { FoundToken } from './find-tokens.ts';
import { type LineCover, placeOfCell } from './place-of-cell.ts';
import type { Place } from './place-rules.ts';

/** A token by its UTF-16 indices in the text of a part. */
export interface PartToken {
  readonly token: FoundToken;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that is read as one: a cell, or the lines of a block of prose. */
export interface Part {
  readonly place: Place;
  /** Markup blanked out, character for character. */
  readonly text: string;
  readonly tokens: readonly PartToken[];
}

/** The document as the stages before have cut it. */
export interface Layout {
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly statements: readonly Statement[];
  /** The tokens that are still open, by line number. */
  readonly tokensOf: (line: number) => readonly FoundToken[];
}

function placeOfBlock(block: Block | undefined): Place {
  switch (block?.kind) {
    case 'heading':
      return 'heading';
    case 'list-item':
    case 'note':
    case 'footnote':
      return 'item';
    case 'furniture':
      return 'furniture';
    case 'table':
    case 'paragraph':
    case undefined:
      return 'prose';
  }
}

/** Claims that tabular lines of a block are rows; prose that got a tab by extraction is none. */
function isTableLike(block: Block | undefined): boolean {
  return block === undefined || block.kind === 'table' || block.kind === 'furniture';
}

/** The line of the first row below a table's header. */
function firstRowOf({ table }: Statement): number {
  return table.rows.reduce((least, row) => Math.min(least, row.line), Number.POSITIVE_INFINITY);
}

/** Gives each line of a range the thing that covers it. */
function byLine<T>(count: number, things: readonly T[], range: (thing: T) => readonly [number, number]): readonly (T | undefined)[] {
  const found: (T | undefined)[] = new Array(count + 1);
  for (const thing of things) {
    const [first, last] = range(thing);
    for (let line = Math.max(first, 1); line <= Math.min(last, count); line += 1) found[line] = thing;
  }
  return found;
}

function cutCells(line: Line, tokens: readonly FoundToken[], cover: LineCover): readonly Part[] {
  let [from, next] = [0, 0];
  return line.cells.flatMap((cell) => {
    const start = from;
    from += cell.text.length + 1;
    const own: PartToken[] = [];
    for (let token = tokens[next]; token !== undefined && token.start < from; token = tokens[next]) {
      own.push({ token, start: token.start - start, end: token.start - start + token.text.length });
      next += 1;
    }
    return own.length === 0 ? [] : [{ place: placeOfCell(line, cell, cover), text: maskMarkup(cell.text), tokens: own }];
  });
}

function joinLines(lines: readonly Line[], place: Place, tokensOf: Layout['tokensOf']): Part | undefined {
  let from = 0;
  const tokens = lines.flatMap((line) => {
    const start = from;
    from += line.text.length + 1;
    return tokensOf(line.number).map((token) => ({ token, start: start + token.start, end: start + token.start + token.text.length }));
  });
  return tokens.length === 0 ? undefined : { place, text: maskMarkup(lines.map((line) => line.text).join('\n')), tokens };
}

/**
 * Cuts a document into the parts that are read one by one: every cell of a table by its column and row, and every block of prose
 * with its lines joined, so that `March⏎31, 2024` is one date. Parts without open tokens are left out.
 */
export function cutParts(layout: Layout): readonly Part[] {
  const { lines, blocks, statements, tokensOf } = layout;
  const blockOf = byLine(lines.length, blocks, (block) => [block.firstLine, block.lastLine]);
  const statementOf = byLine(lines.length, statements, ({ table }) => [table.firstLine, table.lastLine]);
  const firstRows = new Map(statements.map((statement) => [statement, firstRowOf(statement)]));
  const parts: (readonly Part[])[] = [];
  let prose: Line[] = [];
  const join = (joined: readonly Line[], place: Place): void => {
    const part = joinLines(joined, place, tokensOf);
    if (part !== undefined) parts.push([part]);
  };
  const close = (): void => {
    if (prose[0] !== undefined) join(prose, placeOfBlock(blockOf[prose[0].number]));
    prose = [];
  };
  for (const line of lines) {
    const [block, statement] = [blockOf[line.number], statementOf[line.number]];
    const isFlattened = statement?.table.isFlattened === true;
    const isRow = line.isTabular && (statement !== undefined || isTableLike(block));
    const previous = prose.at(-1);
    const runsOn = previous !== undefined && block !== undefined && blockOf[previous.number] === block;
    if (isFlattened || isRow || !runsOn) close();
    if (isFlattened) join([line], 'flattened');
    else if (!isRow) prose.push(line);
    else {
      const firstRow = statement === undefined ? 0 : (firstRows.get(statement) ?? 0);
      parts.push(cutCells(line, tokensOf(line.number), { statement, firstRow, block }));
    }
  }
  close();
  return parts.flat();
}
