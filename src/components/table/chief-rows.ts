import type { TableRow } from '#views/table.ts';

/** As many rows of a table a phone shows before it is asked for more. */
const mostOnPhones = 15;
/** A table of a few rows more is shown whole. */
const slack = 3;

/** The higher the rank, the later a row is left out: totals before what they are made of, outer rows before inner ones. */
function rankOf({ role, depth, isGrandTotal }: TableRow): number {
  return (isGrandTotal ? 100 : role === 'total' ? 50 : role === 'section' ? -5 : 20) - depth * 8;
}

/** The chief rows of a long table, fifteen unless told otherwise; undefined where it is short enough to be shown whole. */
export function chiefRows(rows: readonly TableRow[], most = mostOnPhones): ReadonlySet<TableRow> | undefined {
  if (rows.length <= most + slack) return undefined;
  const ranked = rows
    .map((row, index) => ({ row, index }))
    .sort((left, right) => rankOf(right.row) - rankOf(left.row) || left.index - right.index);
  return new Set(ranked.slice(0, most).map(({ row }) => row));
}
