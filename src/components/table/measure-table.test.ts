import { expect, test } from 'vitest';
import type { Figure } from '#views/figure.ts';
import type { Table, TableColumn } from '#views/table.ts';
import { measureTable } from './measure-table.ts';

const figure = (text: string): Figure => ({
  kind: 'value',
  text,
  spoken: text,
  unit: 'JPY',
  unitText: '',
  isNegative: false,
  basis: 'printed',
});
const column: TableColumn = { key: '', header: ['March 31, 2020'], unitText: '', role: 'amount', isCurrent: false };

function tableOf(count: number, text: string): Table {
  const columns = Array.from({ length: count }, () => column);
  const cells = columns.map(() => figure(text));
  return { columns, rows: [{ key: '', label: '', depth: 0, role: 'item', isGrandTotal: false, cells }] } as unknown as Table;
}

test.each<[string, number, string, string]>([
  ['two columns of thousands fit a phone', 2, '(84,210,372)', 'w20'],
  ['four do not', 4, '(84,210,372)', 'w36'],
  ['eight need most of a page', 8, '(84,210,372)', 'w80'],
])('%s', (_, count, text, width) => {
  expect(measureTable(tableOf(count, text))).toBe(width);
});
