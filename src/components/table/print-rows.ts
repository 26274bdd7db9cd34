import type { TableColumn, TableRow } from '#views/table.ts';
import { escapeText } from './escape-text.ts';
import { nameRows } from './name-rows.ts';
import { printCell } from './print-cell.ts';

const roleClasses = { section: 'group', item: '', total: 'total' } as const;

/**
 * The body of a table: a `tbody` for each run of rows under one section, so that its heading is read with them. Where chief rows are
 * named, the others bear a class, by which a narrow screen leaves them for later.
 */
export function printRows(rows: readonly TableRow[], columns: readonly TableColumn[], chief?: ReadonlySet<TableRow>): string {
  const names = nameRows(rows);
  return groupRows(rows)
    .map((group) => `<tbody>${group.map((row) => printRow(row, columns, names.get(row.key), chief?.has(row) === false)).join('')}</tbody>`)
    .join('');
}

/** Cuts rows where the innermost open section changes. A total on the level of its section closes it. */
function groupRows(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups: TableRow[][] = [];
  const open: TableRow[] = [];
  let current: TableRow | undefined;
  for (const row of rows) {
    const closed = row.role === 'total' && open.at(-1)?.depth === row.depth ? open.pop() : undefined;
    while (open.length > 0 && (open.at(-1) as TableRow).depth >= row.depth) open.pop();
    if (row.role === 'section') open.push(row);
    const section = closed ?? open.at(-1);
    const group = groups.at(-1);
    if (group === undefined || section !== current) groups.push([row]);
    else group.push(row);
    current = section;
  }
  return groups;
}

function printRow(row: TableRow, columns: readonly TableColumn[], name: string | undefined, isLeft: boolean): string {
  const label = row.itemHref === undefined ? escapeText(row.label) : `<a href="${escapeText(row.itemHref)}">${escapeText(row.label)}</a>`;
  const spoken = name === undefined ? '' : ` aria-label="${escapeText(name)}"`;
  const classes = [
    row.depth > 0 ? `d${Math.min(row.depth, 5)}` : '',
    roleClasses[row.role],
    row.isGrandTotal ? 'grand' : '',
    isLeft ? 'x' : '',
  ]
    .filter(Boolean)
    .join(' ');
  const start = `<tr${classes === '' ? '' : ` class="${classes}"`}>`;
  if (row.role === 'section' && row.cells.length === 0) {
    const heading = row.label === '' ? 'td' : 'th scope="rowgroup"';
    return `${start}<${heading} colspan="${columns.length + 1}"${spoken}>${label}</${heading.slice(0, 2)}></tr>`;
  }
  const cells = row.cells.map((figure, index) => printCell(figure, columns[index]?.isCurrent, '', row.cells));
  return `${start}<th scope="row"${spoken}>${label}</th>${cells.join('')}</tr>`;
}
