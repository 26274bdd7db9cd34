import type { GridCell } from '#tables/grid.ts';
import { numeralsOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import type { ColumnHint } from './column-hint.ts';
import type { Doubt } from './reading.ts';
import { sumTies } from './table-ties.ts';

const reason = 'The two columns of the row are exchanged.';
const mostRows = 120;

function exchanged(row: RecognizedRow, left: number, right: number): RecognizedRow {
  const [first, second] = [row.cells[left], row.cells[right]];
  if (first === undefined || second === undefined) return row;
  const moved = (cell: GridCell, other: GridCell): GridCell => ({
    ...cell,
    mend: {
      after: `in the column of ${other.text.slice(numeralsOf(other)[0]?.start ?? 0, numeralsOf(other)[0]?.end).trim()}`,
      reason,
      evidence: [],
    },
  });
  return { ...row, cells: row.cells.with(left, moved(second, first)).with(right, moved(first, second)) };
}

/** Whether a row that closes a section, or says that it is a total, does not add up: the sign that something within is wrong. */
function hasOpenEnd(table: RecognizedTable, columns: readonly ColumnHint[]): boolean {
  const ties = sumTies(table, columns, 'trailing');
  const footed = new Set(ties.filter(({ holds }) => holds).map(({ cells }) => cells[0]?.[0]));
  for (const { cells, holds } of ties) if (!holds) footed.delete(cells[0]?.[0]);
  const sections = new Set(table.rows.filter((row) => row.isSection).map((row) => row.label.replace(/\s*[:：]\s*$/, '').toLowerCase()));
  return table.rows.some(
    (row, index) => !row.isSection && !footed.has(index) && (sections.has(row.label.toLowerCase()) || /^total\b/i.test(row.label)),
  );
}

/**
 * The rows whose two columns could be exchanged, in a table of which a total is open (rule T11). Any row may be right as it stands; at most
 * one is exchanged, and only where that makes both columns add up and breaks no other sum.
 */
export function doubtExchanges(table: RecognizedTable, columns: readonly ColumnHint[]): readonly Doubt[] {
  const amounts = columns.flatMap((column, index) => (column.isChange || column.unit?.unit === 'percent' ? [] : [index]));
  const [left, right] = amounts;
  if (amounts.length !== 2 || left === undefined || right === undefined || table.rows.length > mostRows) return [];
  if (!hasOpenEnd(table, columns)) return [];
  const readings = table.rows.flatMap((row, at) => {
    if (numeralsOf(row.cells[left]).length !== 1 || numeralsOf(row.cells[right]).length !== 1) return [];
    return [
      { at, rows: [exchanged(row, left, right)], columns: [left, right], cost: 3, proof: 'ties' as const, after: `${row.label} exchanged` },
    ];
  });
  return [{ readings, mayStand: true }];
}
