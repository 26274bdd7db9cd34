import type { Numeral } from '#numerals/read-numerals.ts';
import { numeralsOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import { cellWithNumeral } from './cell-with-numeral.ts';
import type { Doubt, Reading } from './reading.ts';

function readAs(
  row: RecognizedRow,
  at: number,
  column: number,
  numeral: Numeral,
  { after, cost, proof, reason }: Pick<Reading, 'after' | 'cost' | 'proof'> & { readonly reason: string },
): Reading {
  const cell = row.cells[column];
  if (cell === undefined) return { at, rows: [row], columns: [], cost, proof, after };
  const mended = cellWithNumeral(cell, numeral, reason, []);
  const cells = row.cells.with(column, { ...mended, mend: { after, reason, evidence: [] } });
  return { at, rows: [{ ...row, cells }], columns: [column], cost, proof, after };
}

/**
 * Brackets that are opened and not closed, `(1,875,112`: mostly the closing one is lost; where a sum says so, the opening one was
 * never there.
 */
export function doubtBrackets(table: RecognizedTable): readonly Doubt[] {
  return table.rows.flatMap((row, at) =>
    row.cells.flatMap((cell, column): readonly Doubt[] => {
      const [numeral, another] = numeralsOf(cell);
      if (cell === undefined || numeral?.damage !== 'unclosed-bracket' || another !== undefined) return [];
      const { damage: _, ...sound } = numeral;
      const printed = cell.text.slice(numeral.start, numeral.end).trim();
      const readings = [
        readAs(row, at, column, sound, {
          after: `${printed})`,
          reason: 'A bracket that is opened and not closed.',
          cost: 1,
          proof: 'characters',
        }),
        readAs(
          row,
          at,
          column,
          { ...sound, sign: 'none' },
          {
            after: printed.replace('(', ''),
            reason: 'A bracket that nothing closes before a number that is no negative.',
            cost: 4,
            proof: 'ties',
          },
        ),
      ];
      return [{ readings, mayStand: false }];
    }),
  );
}
