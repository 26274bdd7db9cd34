import type { Phantom } from '#model/ledger.ts';
import type { LabelVocabulary } from '#tables/label-vocabulary.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import type { ColumnHint } from './column-hint.ts';
import { completeDecimals } from './complete-decimals.ts';
import { dropRepeatedRows } from './drop-repeated-rows.ts';
import { exchangeColumns } from './exchange-columns.ts';
import { giveLabels } from './give-labels.ts';
import { nameTotals } from './name-totals.ts';
import { setAsidePhantoms } from './set-aside-phantoms.ts';
import { splitDoubleCells } from './split-double-cells.ts';
import { splitDoubleRows } from './split-double-rows.ts';
import { unfoldRows } from './unfold-rows.ts';

/** A table whose damage is undone where arithmetic or the characters themselves leave no doubt. */
export interface MendedTable {
  readonly table: RecognizedTable;
  readonly phantoms: readonly Phantom[];
}

/**
 * Mends the layout of a table. Only what cannot stand in a filing is changed, and only where something agrees with the change;
 * a well-formed number is altered only where two independent sums prove it.
 *
 *   1. rows and lines that repeat            5. cut decimals
 *   2. two rows on one line                  6. figures that are none
 *   3. several columns in one cell           7. labels run together, totals without a label
 *   4. rows that stand one cell to the right, before the columns are read: see `shiftRows`
 *                                            8. two columns exchanged in a row
 */
export function mendTable(table: RecognizedTable, columns: readonly ColumnHint[], vocabulary: LabelVocabulary): MendedTable {
  const single = dropRepeatedRows(table);
  const unfolded = unfoldRows(single.table);
  const apart = completeDecimals(splitDoubleCells(splitDoubleRows(unfolded.table, vocabulary)), columns);
  const { phantoms, table: sound } = setAsidePhantoms(apart);
  const named = nameTotals(giveLabels(sound, vocabulary));
  return { table: exchangeColumns(named, columns), phantoms: [...single.phantoms, ...unfolded.phantoms, ...phantoms] };
}
