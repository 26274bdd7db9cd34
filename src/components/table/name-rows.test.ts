import { expect, test } from 'vitest';
import type { TableRow } from '#views/table.ts';
import { nameRows } from './name-rows.ts';

const row = (key: string, depth: number, label: string): TableRow => ({ key, depth, label, role: 'item', isGrandTotal: false, cells: [] });

test('rows that share a label are told apart by the row they stand under', () => {
  const rows = [
    row('a', 0, 'Mobile'),
    row('b', 1, 'Others'),
    row('c', 0, 'Fixed'),
    row('d', 1, 'Lines'),
    row('e', 1, 'Others'),
    row('f', 0, 'Total'),
  ];
  expect([...nameRows(rows)]).toEqual([
    ['b', 'Others, under Mobile'],
    ['e', 'Others, under Fixed'],
  ]);
});

test('a label that occurs once, or stands under nothing, is read as it is', () => {
  expect([...nameRows([row('a', 0, 'Total'), row('b', 1, 'Part'), row('c', 0, 'Total')])]).toEqual([]);
});
