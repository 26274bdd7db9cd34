import type { Column } from './column.ts';

const lineEnd = '\r\n';

/**
 * A table as CSV by RFC 4180: comma, CRLF after every line, a header line, UTF-8 without a byte order mark. A field is quoted only
 * where it holds a comma, a quotation mark or a line end, and quotation marks are doubled. Nothing else is changed: a label that
 * begins with `=`, `+`, `-` or `@` stays as printed, so that the file reads back exactly (the readme warns of spreadsheets).
 */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  let text = columns.map((column) => quoteField(column.name)).join(',') + lineEnd;
  for (const row of rows) text += columns.map((column) => quoteField(column.read(row))).join(',') + lineEnd;
  return text;
}

/** A field as it stands in the file: `a` stays `a`, `a, b` gives `"a, b"`, `the "A" share` gives `"the ""A"" share"`. */
export function quoteField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
