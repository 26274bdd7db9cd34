import type { Phantom } from '#model/ledger.ts';
import type { ColumnMeaning } from '#statements/read-columns.ts';
import type { LabelVocabulary } from '#tables/label-vocabulary.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import { completeDecimals } from './complete-decimals.ts';
import { giveLabels } from './give-labels.ts';
import { setAsidePhantoms } from './set-aside-phantoms.ts';
import { splitDoubleCells } from './split-double-cells.ts';
import { splitDoubleRows } from './split-double-rows.ts';

/** A table whose damage is undone where arithmetic or the characters themselves leave no doubt. */
export interface MendedTable {
  readonly table: RecognizedTable;
  readonly phantoms: readonly Phantom[];
}

/**
 * Mends the layout of a table. Only what cannot stand in a filing is changed, and only where something agrees with the change;
 * a well-formed number is never altered.
 *
 *   1. two rows on one line      2. several columns in one cell      3. cut decimals
 *   4. figures that are none     5. labels run together
 */
export function mendTable(table: RecognizedTable, columns: readonly ColumnMeaning[], vocabulary: LabelVocabulary): MendedTable {
  const apart = completeDecimals(splitDoubleCells(splitDoubleRows(table, vocabulary)), columns);
  const { phantoms, table: sound } = setAsidePhantoms(apart);
  return { table: giveLabels(sound, vocabulary), phantoms };
}
