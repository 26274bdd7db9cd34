import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { factColumns, numberColumns } from './contract.ts';
import { publishOnly, textOf } from './published.ts';
import { readRecords } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

const files = await publishOnly((path) => /(^|\/)facts\.(csv|xlsx|parquet)$/.test(path));
const names = factColumns.split(',');
const recordsOf = (path: string) => readRecords(textOf(files, path));
const sheets = Array.from(files.keys()).filter((path) => path.endsWith('.xlsx'));

interface Documented {
  readonly metadata: { readonly forwardLooking?: { readonly value: string }; readonly translation?: { readonly value: string } };
}

/** What a spreadsheet has for a field: numbers where the column is one, nothing where the field is empty. */
function asCell(name: string, text: string): string | number | undefined {
  if (text === '') return undefined;
  return numberColumns.has(name) || name === 'value' ? Number(text) : text;
}

/** What the documents of a file say about themselves and must be said with their figures. */
function noticesOf(path: string): unknown[] {
  const filings = new Set(recordsOf(path.replace('.xlsx', '.csv')).map((record) => record.filing));
  return Array.from(filings).flatMap((filing) => {
    const { metadata } = JSON.parse(readFileSync(`content/documents/${filing}.json`, 'utf8')) as Documented;
    return [metadata.forwardLooking, metadata.translation].flatMap((notice) => (notice ? [expect.stringContaining(notice.value)] : []));
  });
}

test.each(sheets)('%s has the facts of its CSV file', (path) => {
  const book = readXlsx(files.get(path) ?? new Uint8Array());
  const [cover, table] = [book[0], book.find(({ name }) => name === 'Facts')];
  expect(cover?.name).toBe('About');
  expect(cover?.rows.flat()).toEqual(expect.arrayContaining(noticesOf(path)));
  expect(table?.hasFormula).toBe(false);
  const [header = [], ...rows] = table?.rows ?? [];
  expect(header.join(',')).toBe(factColumns);
  const read = rows.map((row) => names.map((_, index) => row[index]));
  expect(read).toEqual(recordsOf(path.replace('.xlsx', '.csv')).map((record) => names.map((name) => asCell(name, record[name] ?? ''))));
});

test('facts.parquet has the facts of facts.csv, and each value once more as a double', async () => {
  const bytes = files.get('facts.parquet') ?? new Uint8Array();
  const rows = await parquetReadObjects({ file: bytes.slice().buffer });
  expect(Object.keys(rows[0] ?? {})).toEqual([...names, 'value_number']);
  const asText = rows.map((row) => Object.fromEntries(names.map((name) => [name, String(row[name] ?? '')])));
  expect(asText).toEqual(recordsOf('facts.csv'));
  const doubles = rows.map((row) => row.value_number);
  expect(doubles).toEqual(rows.map((row) => (row.value === null || row.value === undefined ? row.value : Number(row.value))));
});
