import { expect, test } from 'vitest';
import type { TableRow } from '#views/table.ts';
import { printRows } from './print-rows.ts';

const row = (label: string, depth: number, role: TableRow['role'] = 'item', isGrandTotal = false): TableRow => ({
  key: `${label}${depth}`,
  label,
  depth,
  role,
  isGrandTotal,
  cells: [],
});

/** The labels of each `tbody`, one line a group. */
function readGroups(markup: string): readonly string[] {
  return markup
    .split('</tbody>')
    .slice(0, -1)
    .map((group) => [...group.matchAll(/<th[^>]*>([^<]*)</g)].map((match) => match[1]).join(' | '));
}

test('a section heads the rows below it; its total belongs to it, what follows does not', () => {
  const rows = [
    row('Assets', 0, 'section'),
    row('Current', 1, 'section'),
    row('Cash', 2),
    row('Total current', 1, 'total'),
    row('Fixed', 1, 'section'),
    row('Land', 2),
    row('Total assets', 0, 'total', true),
  ];
  expect(readGroups(printRows(rows, []))).toEqual(['Assets', 'Current | Cash | Total current', 'Fixed | Land', 'Total assets']);
});

test('headings, totals and depth are said to readers and to the style sheet', () => {
  expect(printRows([row('Assets', 0, 'section'), row('Cash', 1), row('Total', 0, 'total', true)], [])).toBe(
    '<tbody><tr class="group"><th scope="rowgroup" colspan="1">Assets</th></tr><tr class="d1"><th scope="row">Cash</th></tr>' +
      '<tr class="total grand"><th scope="row">Total</th></tr></tbody>',
  );
});

test('a label is text', () => {
  expect(printRows([row('<script>', 0)], [])).toBe('<tbody><tr><th scope="row">&lt;script&gt;</th></tr></tbody>');
});
