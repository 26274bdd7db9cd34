import { expect, test } from 'vitest';
import type { Column } from './column.ts';
import { toJson } from './to-json.ts';

interface Row {
  readonly line: string;
  readonly value: string;
}

const columns: readonly Column<Row>[] = [
  { name: 'line', datatype: 'integer', description: 'A number.', isRequired: false, read: (row) => row.line },
  { name: 'value', datatype: 'decimal', description: 'An exact decimal.', isRequired: false, read: (row) => row.value },
];

test.each([
  ['integers are numbers, decimals text', { line: '12', value: '61.430' }, { line: 12, value: '61.430' }],
  ['zero is there', { line: '0', value: '0' }, { line: 0, value: '0' }],
  ['negative', { line: '-3', value: '-0.5' }, { line: -3, value: '-0.5' }],
  ['empty is absent', { line: '', value: '' }, {}],
])('%s', (_, row, object) => expect(JSON.parse(toJson(columns, [row]))).toEqual([object]));

test('one object a line', () =>
  expect(
    toJson(columns, [
      { line: '1', value: '' },
      { line: '2', value: '' },
    ]),
  ).toBe('[\n{"line":1},\n{"line":2}\n]\n'));
test('no rows', () => expect(toJson(columns, [])).toBe('[]\n'));
