import type { Figure } from '#views/figure.ts';

/** Where figures stand in a coarser unit than their documents print. */
export function unitNotes(cells: readonly Figure[]): readonly string[] {
  return cells.some(({ basis }) => basis === 'rescaled')
    ? ['Figures of documents that print a finer unit are moved to the unit of this table; each leads to the line that prints it.']
    : [];
}
