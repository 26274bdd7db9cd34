import type { Column } from './column.ts';

/**
 * The same table as a JSON array of objects, one object per line, with the CSV's names in the CSV's order. Integers are numbers,
 * everything else is text (a value stays the decimal string that it is); what is empty in the CSV is absent here.
 */
export function toJson<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(toJsonObject(columns, row));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** One row as a JSON object without line breaks. */
export function toJsonObject<Row>(columns: readonly Column<Row>[], row: Row): string {
  const members: string[] = [];
  for (const column of columns) {
    const text = column.read(row);
    if (text !== '') members.push(`${JSON.stringify(column.name)}:${column.datatype === 'integer' ? text : JSON.stringify(text)}`);
  }
  return `{${members.join(',')}}`;
}
