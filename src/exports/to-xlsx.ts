import type { Column } from './column.ts';
import type { Cell, SheetRow, WorkbookSheet } from './workbook-sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A sheet keeps below Excel's limit of rows, and its markup below the longest string. */
const mostRows = 200_000;

/** Excel keeps 15 digits of a number; a longer one stays text rather than be rounded. */
const mostDigits = 15;

/**
 * The same table as a spreadsheet: a cover with what must be said, then the rows under a frozen header. Integers and decimals are
 * numbers, everything else is text, also where it begins with `=`; a missing value is an empty cell.
 */
export function toXlsx<Row>(
  name: string,
  cover: readonly string[],
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Uint8Array<ArrayBuffer> {
  return writeWorkbook([coverSheet('About', cover), ...tableSheets(name, columns, rows)]);
}

/** A sheet of sentences under a title. */
export function coverSheet(name: string, [title = '', ...sentences]: readonly string[]): WorkbookSheet {
  const paragraphs = sentences.map((sentence): SheetRow => [{ value: sentence, wrap: true, alignVertical: 'top' }]);
  return {
    name,
    rows: [[{ value: title, fontWeight: 'bold', fontSize: 14 }], ...paragraphs],
    widths: [110],
    hidesGrid: true,
  };
}

/** Rows under a frozen header; more than a sheet holds go on in the next. */
export function tableSheets<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): readonly WorkbookSheet[] {
  const header = columns.map((column): Cell => ({ value: column.name, fontWeight: 'bold' }));
  const sheets: WorkbookSheet[] = [];
  for (let start = 0; start === 0 || start < rows.length; start += mostRows) {
    const data = rows.slice(start, start + mostRows).map((row) => columns.map((column) => toCell(column.datatype, column.read(row))));
    sheets.push({
      name: start === 0 ? name : `${name} ${start / mostRows + 1}`,
      rows: [header, ...data],
      widths: columns.map(({ datatype }) => (datatype === 'integer' ? 9 : datatype === 'date' ? 12 : 22)),
      frozen: { rows: 1, columns: 1 },
    });
  }
  return sheets;
}

function toCell(datatype: Column<never>['datatype'], text: string): Cell {
  if (text === '') return undefined;
  switch (datatype) {
    case 'integer':
      return Number(text);
    case 'decimal':
      return text.replace(/\D/g, '').length > mostDigits ? text : { value: Number(text), format: formatFor(text) };
    case 'date':
    case 'string':
      return text;
  }
}

/** Grouped digits and as many decimals as the text has; the sign by a minus, as in the CSV. */
function formatFor(text: string): string {
  const point = text.indexOf('.');
  return point < 0 ? '#,##0' : `#,##0.${'0'.repeat(text.length - point - 1)}`;
}
