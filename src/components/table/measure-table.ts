import type { Table } from '#views/table.ts';

const labelWidth = 7.5;
const characterWidth = 0.445;
const headerCharacterWidth = 0.38;
const columnGap = 0.9;
const steps = [20, 22, 25, 28, 32, 36, 40, 44, 48, 56, 64, 80];

/** Tables of few columns leave the margin beside them to their notes. */
export function hasFewColumns({ columns }: Table): boolean {
  return columns.length <= 4;
}

/**
 * The width in rem below which a table must scroll, as one of a few classes (`w24`, `w28`, …): the style sheet compares it with the
 * room that there is. A table that fits is no scroll region, and its header stays in view with the page.
 */
export function measureTable({ columns, rows }: Table): string {
  const widths = columns.map((column, index) => {
    const longest = rows.reduce((most, row) => Math.max(most, row.cells[index]?.text.length ?? 0), 0);
    const words = (column.header.at(-1) ?? '').split(/\s/).reduce((most, word) => Math.max(most, word.length), 0);
    return Math.max(longest * characterWidth, words * headerCharacterWidth) + columnGap;
  });
  const needed = labelWidth + widths.reduce((total, width) => total + width, 0);
  return `w${steps.find((step) => step >= needed) ?? steps.at(-1)}`;
}
