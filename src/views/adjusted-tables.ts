import type { Table } from './table.ts';

const words = /\b(?:adjusted|ebitda)\b/i;

/** Whether a table shows measures that the company has adjusted; their notice stands beside it. */
export function hasAdjustedFigures({ columns, rows }: Table): boolean {
  return columns.some(({ header }) => header.some((text) => words.test(text))) || rows.some(({ label }) => words.test(label));
}

/** What stands beside rows of the company's own measures where they stand among others; from the labels or members of the rows. */
export function adjustedNotes(labels: readonly string[]): readonly string[] {
  if (!labels.some((label) => words.test(label))) return [];
  return ['Adjusted figures are the company’s own measures, defined in its documents; they are no measures of the accounting standard.'];
}
