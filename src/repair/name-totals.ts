import { footingRows } from '#tables/operands.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import { inferFooting } from '#ties/infer-footing.ts';

/**
 * Names totals that are printed without a label, as statements in British style do: a row that is the sum of the rows above it
 * is the total of the section that they stand in.
 */
export function nameTotals(table: RecognizedTable): RecognizedTable {
  const unnamed = table.rows.some((row) => row.label === '' && !row.isSection);
  if (!unnamed || table.roles.stub.length === 0) return table;
  const { totals } = inferFooting(footingRows(table), { order: 'trailing', tolerance: 1 });
  const sums = new Map(totals.map((total) => [total.row, Math.min(...total.children.map((child) => child.row))]));
  const rows = table.rows.map((row, index) => {
    const first = sums.get(index);
    if (row.label !== '' || row.isSection || first === undefined) return row;
    const section = table.rows.slice(0, first).findLast((other) => other.isSection)?.label;
    return { ...row, label: section === undefined ? 'Total' : `Total ${section.replace(/\s*[:：]\s*$/, '').toLowerCase()}` };
  });
  return { ...table, rows };
}
