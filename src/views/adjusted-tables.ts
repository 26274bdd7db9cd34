import type { Table } from './table.ts';

const words = /\b(?:adjusted|ebitda)\b/i;

/** Whether a table shows measures that the company has adjusted; their notice stands beside it. */
export function hasAdjustedFigures({ columns, rows }: Table): boolean {
  return columns.some(({ header }) => header.some((text) => words.test(text))) || rows.some(({ label }) => words.test(label));
}
