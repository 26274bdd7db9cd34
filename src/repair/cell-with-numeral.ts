import type { Numeral } from '#numerals/read-numerals.ts';
import type { GridCell } from '#tables/grid.ts';

/** A cell that is read as one of its numerals, with the record of the mending. */
export function cellWithNumeral(cell: GridCell, numeral: Numeral, reason: string, evidence: readonly string[]): GridCell {
  const after = cell.text.slice(numeral.start, numeral.end).trim();
  return { ...cell, reading: { kind: 'numerals', numerals: [numeral] }, mend: { after, reason, evidence } };
}
