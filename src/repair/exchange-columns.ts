import type { GridCell } from '#tables/grid.ts';
import { footingRows, numeralsOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import { type FootingTotal, inferFooting } from '#ties/infer-footing.ts';
import type { ColumnHint } from './column-hint.ts';

const reason = 'The two columns of the row are exchanged.';
const mostRows = 120;

function exchanged(row: RecognizedRow, left: number, right: number): RecognizedRow {
  const [first, second] = [row.cells[left], row.cells[right]];
  const moved = (cell: GridCell, other: GridCell): GridCell => ({
    ...cell,
    mend: {
      after: `in the column of ${other.text.slice(numeralsOf(other)[0]?.start ?? 0, numeralsOf(other)[0]?.end).trim()}`,
      reason,
      evidence: [],
    },
  });
  if (first === undefined || second === undefined) return row;
  return { ...row, cells: row.cells.toSpliced(left, 1, moved(second, first)).toSpliced(right, 1, moved(first, second)) };
}

function totalsOf(table: RecognizedTable): readonly FootingTotal[] {
  return inferFooting(footingRows(table), { order: 'trailing', tolerance: 0 }).totals.filter((total) => total.failingColumns.length === 0);
}

function withEvidence(row: RecognizedRow, evidence: readonly string[]): RecognizedRow {
  return { ...row, cells: row.cells.map((cell) => (cell?.mend === undefined ? cell : { ...cell, mend: { ...cell.mend, evidence } })) };
}

/** Whether the last row of a section does not add up: the sign that something within is wrong. */
function hasOpenEnd(table: RecognizedTable, totals: readonly FootingTotal[]): boolean {
  const footed = new Set(totals.map((total) => total.row));
  const sections = new Set(table.rows.filter((row) => row.isSection).map((row) => row.label.replace(/\s*[:：]\s*$/, '').toLowerCase()));
  return table.rows.some(
    (row, index) => !row.isSection && !footed.has(index) && (sections.has(row.label.toLowerCase()) || /^total\b/i.test(row.label)),
  );
}

/**
 * Exchanges the two columns of a row where only that makes both columns add up (rule T11). Nothing is done where the table adds
 * up already, or where more than one row would do.
 */
export function exchangeColumns(table: RecognizedTable, columns: readonly ColumnHint[]): RecognizedTable {
  const amounts = columns.flatMap((column, index) => (column.isChange || column.unit?.unit === 'percent' ? [] : [index]));
  const [left, right] = amounts;
  if (amounts.length !== 2 || left === undefined || right === undefined || table.rows.length > mostRows) return table;
  const before = totalsOf(table);
  if (!hasOpenEnd(table, before)) return table;
  const fitting = table.rows.flatMap((row, index) => {
    if (numeralsOf(row.cells[left]).length !== 1 || numeralsOf(row.cells[right]).length !== 1) return [];
    const trial = { ...table, rows: table.rows.toSpliced(index, 1, exchanged(row, left, right)) };
    const gained = totalsOf(trial).filter(
      (total) =>
        !before.some((other) => other.row === total.row) &&
        total.footingColumns.length >= 2 &&
        total.children.some((child) => child.row === index),
    );
    return gained.length > 0 ? [{ trial, index, total: gained[0] as FootingTotal }] : [];
  });
  const only = fitting[0];
  if (only === undefined || fitting.length > 1) return table;
  const label = table.rows[only.total.row]?.label ?? '';
  const evidence = [left, right].map(
    (column) => `With it, the rows add up to ${label} in column ${columns[column]?.header[0] ?? String(column + 1)}.`,
  );
  return { ...only.trial, rows: only.trial.rows.map((row, index) => (index === only.index ? withEvidence(row, evidence) : row)) };
}
