import { findPeriodLabels } from '#numerals/find-period-labels.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import { readUnit } from '#numerals/read-unit.ts';
import { type GridCell, type GridRow, isBlank, isFigure, isText, textOf } from './grid.ts';
import { joinTitle } from './join-title.ts';

interface Draft {
  readonly over?: readonly GridRow[];
  readonly header: GridRow[];
  readonly body: GridRow[];
}

/** One table of a run: its header rows, then its body. */
export interface Segment {
  /** Headings of the table above that hold here too, where a row of units stands in the middle of a table. */
  readonly over?: readonly GridRow[];
  readonly header: readonly GridRow[];
  readonly body: readonly GridRow[];
}

function joined(row: GridRow): string {
  return joinTitle(row.cells.map((cell) => cell.text));
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

/** Whether a row of headings says nothing but units: `⇥Yen⇥U.S. dollars`, `Per share⇥Cents⇥Cents`. */
function saysUnitsOnly(row: GridRow): boolean {
  const values = row.cells.filter((cell) => cell.column > 1 && !isBlank(cell));
  return values.length > 0 && values.every(isUnit);
}

function isUnit(cell: GridCell): boolean {
  const unit = readUnit(textOf(cell));
  return unit?.unit !== undefined || unit?.scale === -2;
}

/** The headings over a table that go on holding below a row of units: all but the units. */
function headingsKept({ header, over = [] }: Segment): readonly GridRow[] {
  return [...over, ...header]
    .filter((row) => row.kind === 'header')
    .map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.column > 1 && isUnit(cell) ? { ...cell, reading: { kind: 'blank' as const } } : cell)),
    }))
    .filter((row) => row.cells.some((cell) => cell.column > 1 && !isBlank(cell)));
}

/**
 * Cuts a run of tabular lines into tables: a header row below a body row begins the next one, and takes the label rows that
 * name its period with it. A row of nothing but units in the middle of a table changes the units; what else stands over its columns
 * goes on holding.
 *
 *   ⇥2023⇥2024
 *   ⇥Millions of yen⇥Millions of yen
 *   Profit⇥20,759⇥23,139
 *   ⇥Yen⇥Yen
 *   Basic earnings per share⇥104.40⇥118.92
 */
export function splitSegments(rows: readonly GridRow[]): readonly Segment[] {
  const segments: Draft[] = [];
  let current: Draft = { header: [], body: [] };
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'blank' || row.kind === 'rule' || row.kind === 'repeat') continue;
    const isHeader = row.kind === 'header' || (isHeaderWithPhantom(row) && nextFilled(rows, index)?.kind === 'header');
    if (isHeader && current.body.some((other) => other.kind === 'body')) {
      const titles = withoutTrailing(current.body);
      const over = titles.length === 0 && saysUnitsOnly(row) ? headingsKept(current) : [];
      segments.push(current);
      current =
        over.length > 0
          ? { over, header: [row], body: isBlank(row.cells[0]) ? [] : [{ ...row, kind: 'label' }] }
          : { header: [...titles, row], body: [] };
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
