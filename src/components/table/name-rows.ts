import type { TableRow } from '#views/table.ts';

/**
 * What is read aloud for rows whose label occurs more than once in a table, by the row's key: `Others, under Mobile services`. The row
 * above that is less indented tells which one is meant; to the eye the indent does.
 */
export function nameRows(rows: readonly TableRow[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { label } of rows) counts.set(label, (counts.get(label) ?? 0) + 1);
  const names = new Map<string, string>();
  const above: TableRow[] = [];
  for (const row of rows) {
    while (above.length > 0 && (above.at(-1) as TableRow).depth >= row.depth) above.pop();
    const parent = above.at(-1);
    if (parent !== undefined && (counts.get(row.label) ?? 0) > 1) names.set(row.key, `${row.label}, under ${parent.label}`);
    above.push(row);
  }
  return names;
}
