import type { Table } from '#views/table.ts';

/** Widths in rem, as `table.css` sets tables in a narrow and in a wide container. */
interface Setting {
  readonly label: number;
  readonly figure: number;
  readonly header: number;
  readonly gap: number;
}

const narrow: Setting = { label: 7.5, figure: 0.445, header: 0.38, gap: 0.9 };
const wide: Setting = { label: 7.5, figure: 0.5, header: 0.44, gap: 1.45 };
/** From here on the wide setting holds. */
const wideFrom = 34;
const steps = [20, 22, 25, 28, 32, 36, 40, 44, 48, 56, 64, 80];

/** Every class that a table may get, for a page that does not know its tables before a script lays them. */
export const roomClasses: readonly string[] = steps.map((step) => `w${step}`);

/** Tables of few columns leave the margin beside them to their notes. */
export function hasFewColumns({ columns }: Pick<Table, 'columns'>): boolean {
  return columns.length <= 4;
}

/**
 * The width in rem below which a table must scroll, as one of a few classes (`w25`, `w28`, …): the style sheet compares it with the
 * room that there is. A table that fits is no scroll region, and its header stays in view with the page.
 */
export function measureTable(table: Pick<Table, 'columns' | 'rows'>): string {
  const inNarrow = addWidths(table, narrow);
  const needed = inNarrow < wideFrom ? inNarrow : addWidths(table, wide);
  return `w${steps.find((step) => step >= needed) ?? steps.at(-1)}`;
}

function addWidths({ columns, rows }: Pick<Table, 'columns' | 'rows'>, { label, figure, header, gap }: Setting): number {
  const widths = columns.map((column, index) => {
    const longest = rows.reduce((most, row) => Math.max(most, row.cells[index]?.text.length ?? 0), 0);
    const words = [...column.header, column.unitText].flatMap((text) => text.split(/\s/));
    const longestWord = words.reduce((most, word) => Math.max(most, word.length), 0);
    return Math.max(longest * figure, longestWord * header) + gap;
  });
  return widths.reduce((total, width) => total + width, label);
}
