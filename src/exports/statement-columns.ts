import type { Figure } from '#views/figure.ts';
import type { Table, TableColumn, TableRow } from '#views/table.ts';
import type { Column } from './column.ts';

/** A row of a statement's page, with the cells under the headers that all tables of the page share. */
export interface StatementRow {
  readonly table: Table;
  readonly row: TableRow;
  /** By header name. */
  readonly cells: ReadonlyMap<string, Figure>;
}

const named: readonly Column<StatementRow>[] = [
  {
    name: 'table',
    datatype: 'string',
    description: 'The table on the page; its title, source and notes stand in the JSON file.',
    isRequired: true,
    read: ({ table }) => table.id,
  },
  {
    name: 'standard',
    datatype: 'string',
    description: 'Accounting standard.',
    isRequired: false,
    read: ({ table }) => table.standard ?? '',
  },
  { name: 'role', datatype: 'string', description: 'section, item or total.', isRequired: true, read: ({ row }) => row.role },
  {
    name: 'depth',
    datatype: 'integer',
    description: 'Indentation of the label, from 0.',
    isRequired: true,
    read: ({ row }) => String(row.depth),
  },
  { name: 'label', datatype: 'string', description: 'Row label.', isRequired: false, read: ({ row }) => row.label },
  { name: 'unit', datatype: 'string', description: "Base unit of the row's amounts.", isRequired: false, read: ({ row }) => unitOf(row) },
];

/** The columns of a page's CSV: what the row is, then each column of its tables once, under its header as the page prints it. */
export function statementColumns(tables: readonly Table[]): readonly Column<StatementRow>[] {
  const headers = new Set(tables.flatMap(headersOf));
  return [...named, ...Array.from(headers, toCellColumn)];
}

/** The rows of all tables of a page, in its order. */
export function* statementRows(tables: readonly Table[]): Generator<StatementRow> {
  for (const table of tables) {
    const headers = headersOf(table);
    for (const row of table.rows) {
      const cells = new Map<string, Figure>();
      row.cells.forEach((cell, index) => {
        const header = headers[index];
        if (header !== undefined) cells.set(header, cell);
      });
      yield { table, row, cells };
    }
  }
}

/** `Six months ended September 30, 2020`, `Change > %`; a header that a table has twice gets a number. */
function headersOf(table: Table): readonly string[] {
  const seen = new Map<string, number>();
  return table.columns.map((column) => {
    const header = headerOf(column);
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return count === 1 ? header : `${header} (${count})`;
  });
}

function headerOf({ header, unitText, key }: TableColumn): string {
  const unit = unitText === '' || header.at(-1) === unitText ? [] : [unitText];
  return [...header, ...unit].join(' > ') || key;
}

/** The unit of the amounts; of the first figure where a row has nothing else. */
function unitOf(row: TableRow): string {
  const figures = row.cells.filter((cell) => cell.kind === 'value' || cell.kind === 'nil');
  return (figures.find((cell) => cell.unit !== 'percent') ?? figures[0])?.unit ?? '';
}

function toCellColumn(header: string): Column<StatementRow> {
  return {
    name: header,
    datatype: 'string',
    description: 'Value in base units, plain digits; the words where the page has words; empty for a printed dash and for nothing printed.',
    isRequired: false,
    read: ({ cells }) => cellText(cells.get(header)),
  };
}

function cellText(cell: Figure | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'value':
      return cell.value ?? cell.text;
    case 'not-meaningful':
    case 'text':
      return cell.text;
    case 'nil':
    case 'absent':
      return '';
  }
}
