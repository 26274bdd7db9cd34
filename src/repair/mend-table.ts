import type { Phantom } from '#model/ledger.ts';
import type { LabelVocabulary } from '#tables/label-vocabulary.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import { chooseReadings } from './choose-readings.ts';
import type { ColumnHint } from './column-hint.ts';
import { doubtBrackets } from './doubt-brackets.ts';
import { doubtDecimals } from './doubt-decimals.ts';
import { doubtDoubleCells } from './doubt-double-cells.ts';
import { doubtDoubleRows } from './doubt-double-rows.ts';
import { doubtExchanges } from './doubt-exchanges.ts';
import { doubtGarbled } from './doubt-garbled.ts';
import { dropRepeatedRows } from './drop-repeated-rows.ts';
import { giveLabels } from './give-labels.ts';
import { nameTotals } from './name-totals.ts';
import type { Doubt } from './reading.ts';
import { setAsidePhantoms } from './set-aside-phantoms.ts';
import { unfoldRows } from './unfold-rows.ts';

/** A table whose damage is undone where arithmetic or the characters themselves leave no doubt. */
export interface MendedTable {
  readonly table: RecognizedTable;
  readonly phantoms: readonly Phantom[];
}

/** A row with several damaged figures is decided figure by figure; of more than so many the rest stay as they stand. */
const mostInRow = 8;

/** The doubts of a table that were not weighed yet, one of each row. */
function openDoubts(table: RecognizedTable, columns: readonly ColumnHint[], vocabulary: LabelVocabulary): readonly Doubt[] {
  const doubts = new Map<number, Doubt>();
  const all = [
    ...doubtBrackets(table),
    ...doubtGarbled(table),
    ...doubtDecimals(table, columns),
    ...doubtDoubleCells(table),
    ...doubtDoubleRows(table, vocabulary),
  ];
  for (const doubt of all) {
    const [first] = doubt.readings;
    const isWeighed = first?.columns.some((column) => table.rows[first.at]?.cells[column]?.refused !== undefined);
    if (first !== undefined && !isWeighed && !doubts.has(first.at)) doubts.set(first.at, doubt);
  }
  return [...doubts.values()];
}

function decideDoubts(table: RecognizedTable, columns: readonly ColumnHint[], vocabulary: LabelVocabulary): RecognizedTable {
  let decided = table;
  for (let round = 0; round < mostInRow; round += 1) {
    const doubts = openDoubts(decided, columns, vocabulary);
    if (doubts.length === 0) return decided;
    decided = chooseReadings(decided, columns, doubts);
  }
  return decided;
}

/**
 * Mends a table. Only what cannot stand in a filing is changed, and a well-formed number only where two independent sums prove it.
 *
 *   1. rows and lines that repeat are set aside
 *   2. brackets open on one side, characters that make no number, cut decimals, several numbers in a cell, two rows on a line: each proposes its readings, and those that
 *      satisfy the equalities of the table at the least cost are taken together: see `chooseReadings`
 *   3. figures that are none are set aside
 *   4. labels run together are parted, totals without a label named
 *   5. two columns exchanged in a row, decided in the same way
 *
 * Rows that stand one cell to the right are moved before the columns are read: see `shiftRows`.
 */
export function mendTable(table: RecognizedTable, columns: readonly ColumnHint[], vocabulary: LabelVocabulary): MendedTable {
  const single = dropRepeatedRows(table);
  const unfolded = unfoldRows(single.table);
  const { phantoms, table: sound } = setAsidePhantoms(decideDoubts(unfolded.table, columns, vocabulary));
  const named = nameTotals(giveLabels(sound, vocabulary));
  const mended = chooseReadings(named, columns, doubtExchanges(named, columns), 'trailing');
  return { table: mended, phantoms: [...single.phantoms, ...unfolded.phantoms, ...phantoms] };
}
