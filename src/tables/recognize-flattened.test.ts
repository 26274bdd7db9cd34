import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { buildVocabulary } from './label-vocabulary.ts';
import { recognizeFlattened } from './recognize-flattened.ts';

const head = 'Six Months Ended Six Months Ended June 30, 2031 June 30, 2032 Thousands of yen Thousands of yen';
const rows = [
  'Profit before tax 3,400,100 3,043,200',
  'Depreciation and amortization of equipment 7,400,300 9,299,800',
  'Interest received 28,100 82,800',
  'Interest paid on borrowings and leases (21,400)(33,100)',
  'Taxes paid (961, 800)(807, 700)',
  'Purchase of property, plant and equipment (2,961,500)(3,100,400)',
  'Proceeds from loans of banks 513,500 296,400',
  'Dividends paid (311,500)(402,600)',
  'Other (96,000)39,500',
];

function read(...text: readonly string[]) {
  const line = readLines([head, ...text].join(' '))[0];
  return line === undefined ? undefined : recognizeFlattened(line, buildVocabulary([line], new Set()));
}

function figuresOf(label: string, table: ReturnType<typeof read>): readonly (string | undefined)[] | undefined {
  return table?.rows.find((row) => row.label === label)?.cells.map((cell) => cell?.text);
}

test('labels and figures in turn make the rows of a table', () => {
  const table = read(...rows);
  expect(table?.rows).toHaveLength(rows.length);
  expect(figuresOf('Taxes paid', table)).toEqual(['(961, 800)', '(807, 700)']);
});

test('a row that lost a bracket is left as it stands, and the others are read', () => {
  const table = read(...rows.with(4, 'Taxes paid 961, 800(807, 700)'));
  expect(figuresOf('Taxes paid', table)).toEqual(['961, 800(807, 700)', undefined]);
  expect(table?.rows.find((row) => row.label === 'Taxes paid')?.cells[0]?.reading.kind).toBe('garbled');
  expect(figuresOf('Proceeds from loans of banks', table)).toEqual(['513,500', '296,400']);
});

test('a row that lost a figure is not filled from its neighbour', () => {
  const row = read(...rows.with(2, 'Interest received 28,100'))?.rows[2];
  expect(row?.cells.map((cell) => cell?.reading.kind)).toEqual(['garbled', undefined]);
});

test('with more than one row in eight damaged it is no table', () => {
  expect(read(...rows.with(2, 'Interest received 28,100').with(4, 'Taxes paid 961, 800(807, 700)'))).toBeUndefined();
});
