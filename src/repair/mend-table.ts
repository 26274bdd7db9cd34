import type { Phantom } from '#model/ledger.ts';
import type { LabelVocabulary } from '#tables/label-vocabulary.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import type { ColumnHint } from './column-hint.ts';
import { completeDecimals } from './complete-decimals.ts';
import { exchangeColumns } from './exchange-columns.ts';
import { giveLabels } from './give-labels.ts';
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
 *   1. lines that repeat the ones before     4. cut decimals
 *   2. two rows on one line                  5. figures that are none
 *   3. several columns in one cell           6. labels run together     7. two columns exchanged in a row
 */
export function mendTable(table: RecognizedTable, columns: readonly ColumnHint[], vocabulary: LabelVocabulary): MendedTable {
  const unfolded = unfoldRows(table);
  const apart = completeDecimals(splitDoubleCells(splitDoubleRows(unfolded.table, vocabulary)), columns);
  const { phantoms, table: sound } = setAsidePhantoms(apart);
  return { table: exchangeColumns(giveLabels(sound, vocabulary), columns), phantoms: [...unfolded.phantoms, ...phantoms] };
}
