import { isInstant, type Period, periodKey } from '#model/period.ts';
import { footingRows } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import { inferFooting } from '#ties/infer-footing.ts';

/**
 * The days of rows that name none, in a table whose rows are dated: a part of a sum is of the day of its total, where another part is so
 * dated too. In a roll-forward no part is of the closing day. `periodOf` is what the label of a row names.
 *
 *   Lease contracts, discounted, as of April 1, 2024⇥11,292
 *   Finance leases as of March 31, 2024⇥18,033
 *   Cancellable leases⇥27,745                          of April 1, 2024
 *   Lease liabilities as of April 1, 2024⇥57,070
 */
export function dateParts(table: RecognizedTable, periodOf: (row: RecognizedRow) => Period | undefined): ReadonlyMap<number, Period> {
  const { totals } = inferFooting(footingRows(table), { order: 'auto', tolerance: 0 });
  const dated = new Map<number, Period>();
  const periodAt = (index: number): Period | undefined => {
    const row = table.rows[index];
    return row === undefined ? undefined : periodOf(row);
  };
  for (const { children, failingColumns, row } of totals) {
    const day = periodAt(row);
    if (day === undefined || !isInstant(day) || failingColumns.length > 0) continue;
    const parts = children.map((child) => ({ index: child.row, period: periodAt(child.row) }));
    if (!parts.some(({ period }) => period !== undefined && periodKey(period) === periodKey(day))) continue;
    for (const { index, period } of parts) if (period === undefined) dated.set(index, day);
  }
  return dated;
}
