import type { Block } from '#model/filing.ts';
import type { Cell, Line } from '#read/read-lines.ts';
import type { Statement } from '#statements/read-statements.ts';
import type { Place } from './place-rules.ts';

/** What covers a tabular line: a table with figures, or else a block of the layout. */
export interface LineCover {
  readonly statement: Statement | undefined;
  /** The line of the statement's first row below its header. */
  readonly firstRow: number;
  readonly block: Block | undefined;
}

/** Claims that a cell holds a sentence: a point behind some words, or a good many words. */
function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return words >= 14 || (words >= 5 && /[.;。]\s*$/.test(text));
}

/** The place of a cell of a tabular line: as the table says whose line it is, else as in a table of words. */
export function placeOfCell(line: Line, cell: Cell, { block, firstRow, statement }: LineCover): Place {
  const words = isSentence(cell.text) ? 'sentence-cell' : 'value-cell';
  if (statement === undefined) {
    if (block?.kind === 'furniture') return 'contents-cell';
    return cell.column === 1 ? 'first-cell' : words;
  }
  if (line.number < firstRow) return 'header-cell';
  const { notes, numbers, stub, unit, values } = statement.table.roles;
  if (numbers === cell.column) return 'number-cell';
  if (notes.includes(cell.column)) return 'note-cell';
  const isLabel = cell.column === unit || (stub.includes(cell.column) && !values.includes(cell.column));
  if (isLabel) return statement.periodsAsRows ? 'period-cell' : 'label-cell';
  return words;
}
