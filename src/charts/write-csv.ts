import type { ChartTable } from './build-table.ts';

/** The table of a chart as CSV (RFC 4180): exact values, an empty field where there is none. */
export function writeCsv(table: ChartTable): string {
  const head = [table.stub, 'Description', 'Remark', ...table.columns.map(({ name, unit }) => `${name} (${unit})`)];
  const rows = table.rows.map(({ label, longLabel, remark = '', cells }) => [
    label,
    longLabel,
    remark,
    ...cells.map(({ value = '' }) => value),
  ]);
  return [head, ...rows].map((fields) => `${fields.map(quoteField).join(',')}\r\n`).join('');
}

function quoteField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
