import { readNumerals } from '#numerals/read-numerals.ts';
import type { GridCell } from '#tables/grid.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import type { Doubt, Reading } from './reading.ts';

/** What the characters of a cell could have been, with the damage and its cost. */
interface Guess {
  readonly text: string;
  readonly reason: string;
  readonly cost: number;
}

const letters: Readonly<Record<string, string>> = { O: '0', o: '0', D: '0', l: '1', I: '1', '|': '1', S: '5', B: '8' };

function guessesOf(text: string): readonly Guess[] {
  const guesses: Guess[] = [];
  if (/^[\d,.]+%?\)$/.test(text)) {
    guesses.push({ text: `(${text}`, reason: 'A bracket that is closed and not opened.', cost: 1 });
    guesses.push({ text: text.slice(0, -1), reason: 'A bracket that nothing opens behind a number that is no negative.', cost: 4 });
  }
  if (/^\(?\d{1,3}(?:[.,]\d{3})+\)?$/.test(text) && text.includes('.'))
    guesses.push({ text: text.replaceAll('.', ','), reason: 'Points stand for the commas.', cost: 1 });
  if (/^\(?[\dOoDlI|SB]{1,3}(?:,[\dOoDlI|SB]{3})+\)?$/.test(text) && /\d/.test(text))
    guesses.push({ text: text.replace(/[^\d,()]/g, (letter) => letters[letter] ?? letter), reason: 'Letters stand for digits.', cost: 1 });
  return guesses;
}

function readAs(row: RecognizedRow, at: number, column: number, cell: GridCell, { cost, reason, text }: Guess): readonly Reading[] {
  const [numeral, another] = readNumerals(text);
  if (numeral === undefined || another !== undefined || numeral.damage !== undefined || text.slice(numeral.start, numeral.end) !== text)
    return [];
  const start = cell.text.length - cell.text.trimStart().length;
  const numerals = [{ ...numeral, start, end: cell.text.trimEnd().length }];
  const mended: GridCell = { ...cell, reading: { kind: 'numerals', numerals }, mend: { after: text, reason, evidence: [] } };
  return [
    {
      at,
      rows: [{ ...row, isSection: false, cells: row.cells.with(column, mended) }],
      columns: [column],
      cost,
      proof: 'ties',
      after: text,
    },
  ];
}

/**
 * Cells whose characters make no number but nearly do: `1,875,112)`, `40.005.000`, `1O,234`. None is read without a sum that needs it.
 */
export function doubtGarbled(table: RecognizedTable): readonly Doubt[] {
  return table.rows.flatMap((row, at) =>
    row.cells.flatMap((cell, column): readonly Doubt[] => {
      if (cell?.reading.kind !== 'garbled' && cell?.reading.kind !== 'text') return [];
      const readings = guessesOf(cell.text.trim()).flatMap((guess) => readAs(row, at, column, cell, guess));
      return readings.length === 0 ? [] : [{ readings, mayStand: false }];
    }),
  );
}
