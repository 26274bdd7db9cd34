import type { Phantom } from '#model/ledger.ts';
import { subspan } from '#model/span.ts';
import { isBlank } from '#tables/grid.ts';
import { numeralsOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';

function textsOf(row: RecognizedRow): string {
  return [row.label, ...row.cells.map((cell) => cell?.text.trim() ?? '')].join('\t');
}

/** Whether a row is equal in every cell to the one above it, and has two figures at least of four digits or more. */
function repeats(row: RecognizedRow, above: RecognizedRow | undefined): boolean {
  const long = row.cells.flatMap(numeralsOf).filter((numeral) => numeral.magnitude.coefficient >= 1000n);
  return above !== undefined && row.label !== '' && long.length >= 2 && textsOf(row) === textsOf(above);
}

/** Sets aside a row that an extraction printed twice, one below the other. */
export function dropRepeatedRows(table: RecognizedTable): { readonly table: RecognizedTable; readonly phantoms: readonly Phantom[] } {
  const repeated = table.rows.filter((row, index) => repeats(row, table.rows[index - 1]));
  const phantoms = repeated.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell === undefined || isBlank(cell)
        ? []
        : [
            {
              span: subspan(cell.span, cell.text, 0, cell.text.length),
              printed: cell.text.trim(),
              reason: 'The row repeats the one above it.',
            },
          ],
    ),
  );
  return { table: { ...table, rows: table.rows.filter((row) => !repeated.includes(row)) }, phantoms };
}
