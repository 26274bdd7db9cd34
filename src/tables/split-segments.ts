import { findPeriodLabels } from '#numerals/find-period-labels.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import { type GridRow, isBlank, isFigure, isText } from './grid.ts';

/** One table of a run: its header rows, then its body. */
export interface Segment {
  readonly header: readonly GridRow[];
  readonly body: readonly GridRow[];
}

function joined(row: GridRow): string {
  return row.cells.map((cell) => cell.text).join('');
}

function namesPeriod(row: GridRow): boolean {
  return findPeriods(joined(row)).length > 0 || findPeriodLabels(joined(row)).length > 0;
}

/** A row of headings with a stray figure: words in most of its cells, and no stub. */
function isHeaderWithPhantom(row: GridRow): boolean {
  const values = row.cells.filter((cell) => cell.column > 1 && !isBlank(cell));
  const figures = values.filter((cell) => isFigure(cell)).length;
  const words = values.filter((cell) => isText(cell)).length;
  return row.kind === 'body' && isBlank(row.cells[0]) && words >= 2 && words > figures * 2;
}

function nextFilled(rows: readonly GridRow[], index: number): GridRow | undefined {
  for (let at = index + 1; at < rows.length; at += 1) if (rows[at]?.kind !== 'blank' && rows[at]?.kind !== 'rule') return rows[at];
  return undefined;
}

function withoutTrailing(rows: GridRow[]): GridRow[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.kind === 'label' && namesPeriod(rows[end - 1] as GridRow)) end -= 1;
  return rows.splice(end);
}

/**
 * Cuts a run of tabular lines into tables: a header row below a body row begins the next one, and takes the label rows that
 * name its period with it.
 */
export function splitSegments(rows: readonly GridRow[]): readonly Segment[] {
  const segments: { header: GridRow[]; body: GridRow[] }[] = [];
  let current = { header: [] as GridRow[], body: [] as GridRow[] };
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'blank' || row.kind === 'rule' || row.kind === 'repeat') continue;
    const isHeader = row.kind === 'header' || (isHeaderWithPhantom(row) && nextFilled(rows, index)?.kind === 'header');
    if (isHeader && current.body.some((other) => other.kind === 'body')) {
      const titles = withoutTrailing(current.body);
      segments.push(current);
      current = { header: [...titles, row], body: [] };
    } else if (isHeader) {
      current.header.push(...current.body.splice(0), row);
    } else if (row.kind === 'label' && current.body.length === 0 && current.header.length === 0 && namesPeriod(row)) {
      current.header.push(row);
    } else {
      current.body.push(row);
    }
  }
  if (current.header.length > 0 || current.body.length > 0) segments.push(current);
  return segments;
}
