import { expect, test } from 'vitest';
import type { TableRow } from '#views/table.ts';
import { chiefRows } from './chief-rows.ts';

const row = (label: string, depth: number, role: TableRow['role'] = 'item'): TableRow => ({
  key: label,
  label,
  depth,
  role,
  isGrandTotal: false,
  cells: [],
});

test('a table of eighteen rows is shown whole', () => {
  expect(chiefRows(Array.from({ length: 18 }, (_, index) => row(String(index), 0)))).toBeUndefined();
});

test('of a long one, totals and outer rows are shown before inner ones', () => {
  const inner = Array.from({ length: 20 }, (_, index) => row(`inner ${index}`, 2));
  const rows = [row('Assets', 0, 'section'), ...inner, row('Total current', 1, 'total'), row('Total', 0, 'total')];
  const chief = [...(chiefRows(rows) ?? [])].map(({ label }) => label);
  expect(chief).toHaveLength(15);
  expect(chief).toEqual(expect.arrayContaining(['Total', 'Total current', 'inner 0', 'inner 12']));
  expect(chief).not.toContain('inner 13');
});
