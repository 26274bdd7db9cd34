import type { ColumnRole, TableColumn } from './table.ts';

/** A column under one heading, whose cells are in the unit of the table. */
export function plainColumn(key: string, header: string, role: ColumnRole, isCurrent = false): TableColumn {
  return { key, header: [header], unitText: '', role, isCurrent };
}
