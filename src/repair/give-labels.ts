import type { LabelVocabulary } from '#tables/label-vocabulary.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import { splitLabel } from './split-label.ts';

/**
 * Gives a row without a label the second half of the label above it, where both halves are known labels:
 *
 *   Gain on other investments, net Other—net⇥-⇥1,124
 *   ⇥64⇥27
 */
export function giveLabels(table: RecognizedTable, vocabulary: LabelVocabulary): RecognizedTable {
  const rows = [...table.rows];
  for (let index = 1; index < rows.length; index += 1) {
    const [above, row] = [rows[index - 1], rows[index]];
    if (above === undefined || row === undefined || row.label !== '' || row.isSection || table.roles.stub.length === 0) continue;
    const halves = splitLabel(above.label, vocabulary);
    if (halves === undefined || !vocabulary.has(halves[0])) continue;
    rows[index - 1] = { ...above, label: halves[0] };
    rows[index] = { ...row, label: halves[1] };
  }
  return { ...table, rows };
}
