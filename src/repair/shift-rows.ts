import { type GridCell, isBlank, isFigure, isText } from '#tables/grid.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';

const reason = 'The figures of the row stand one cell to the right of their columns.';

function moved(cell: GridCell | undefined, heading: string): GridCell | undefined {
  return cell === undefined
    ? undefined
    : {
        ...cell,
        mend: {
          after: `${cell.text.trim()} under ${heading}`,
          reason,
          evidence: ['The row has as many figures as the table has columns with a heading, and its first column is blank.'],
        },
      };
}

/** Moves a row back by one cell where it fills every headed column but the first, and the one beyond the last. */
function shiftRow(row: RecognizedRow, headings: readonly string[], last: number): RecognizedRow {
  const figures = row.cells.filter((cell) => isFigure(cell)).length;
  const first = row.cells[0];
  const isFragment = isText(first) && /^\p{Ll}/u.test(first?.text.trim() ?? '');
  if (!isFigure(row.cells[last]) || figures !== last || !(isBlank(first) || isFragment)) return row;
  const cells = row.cells.slice(1).map((cell, index) => moved(cell, headings[index] ?? ''));
  return { ...row, label: isFragment ? `${row.label}${first?.text.trim() ?? ''}` : row.label, cells };
}

/**
 * Shifts rows that stand one cell to the right, and drops the column that only they fill:
 *
 *   ⇥2023⇥2024
 *   Other income⇥203⇥115
 *   Other expenses⇥⇥(92)⇥(214)
 */
export function shiftRows(table: RecognizedTable): RecognizedTable {
  const last = table.headers.length - 1;
  const isHeaded = (index: number): boolean => (table.headers[index]?.texts.length ?? 0) > 0;
  const figures = table.rows.filter((row) => !row.isSection);
  const beyond = figures.filter((row) => isFigure(row.cells[last])).length;
  if (last < 2 || isHeaded(last) || !table.headers.slice(0, last).every((_, index) => isHeaded(index)) || beyond * 3 > figures.length)
    return table;
  const headings = table.headers.map((header) => header.texts[0] ?? '');
  const rows = figures.length === 0 ? table.rows : table.rows.map((row) => shiftRow(row, headings, last));
  if (rows.some((row) => isFigure(row.cells[last]))) return table;
  return {
    ...table,
    roles: { ...table.roles, values: table.roles.values.slice(0, last) },
    headers: table.headers.slice(0, last),
    rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, last) })),
  };
}
