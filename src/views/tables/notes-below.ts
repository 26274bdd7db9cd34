import { readFilingText } from '#collections/read-source.ts';
import { plainNote } from '#format/plain-note.ts';
import type { TableSource } from './read-cells.ts';

/** The notes that stand directly below a table, as printed. Page furniture between does not count. */
export function notesBelow({ archived, table }: TableSource): readonly string[] {
  const below = archived.filing.document.blocks.filter(({ firstLine, kind }) => firstLine > table.lastLine && kind !== 'furniture');
  const end = below.findIndex(({ kind }) => kind !== 'note');
  const notes = end < 0 ? below : below.slice(0, end);
  if (notes.length === 0) return [];
  const { lines } = readFilingText(archived.name);
  return notes.map(({ firstLine, lastLine }) => plainNote(lines.slice(firstLine - 1, lastLine).join(' '))).filter((note) => note !== '');
}
