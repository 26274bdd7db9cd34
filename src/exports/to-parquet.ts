import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { Column } from './column.ts';

/**
 * The same table as Parquet (Snappy): integers as INT32, everything else as text, empty as null. Behind the columns of the CSV stands
 * one double for each decimal, `value_number` for `value`: for quick sums, where the text is exact.
 */
export function toParquet<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  const decimals = columns.filter((column) => column.datatype === 'decimal');
  const columnData = [...columns.map((column) => toSource(column, rows)), ...decimals.map((column) => toNumbers(column, rows))];
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'tieout' }));
}

function toSource<Row>({ name, datatype, isRequired, read }: Column<Row>, rows: readonly Row[]): ColumnSource {
  const isInteger = datatype === 'integer';
  const data = rows.map((row) => {
    const text = read(row);
    if (text === '' && !isRequired) return null;
    return isInteger ? Number(text) : text;
  });
  return { name, type: isInteger ? 'INT32' : 'STRING', nullable: !isRequired, data };
}

function toNumbers<Row>({ name, read }: Column<Row>, rows: readonly Row[]): ColumnSource {
  const data = rows.map((row) => {
    const text = read(row);
    return text === '' ? null : Number(text);
  });
  return { name: `${name}_number`, type: 'DOUBLE', nullable: true, data };
}
