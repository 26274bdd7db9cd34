import type { LabelVocabulary } from '#tables/label-vocabulary.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import type { ColumnMeaning } from './read-columns.ts';

function isRate(table: RecognizedTable, columns: readonly ColumnMeaning[], index: number): boolean {
  if (columns[index]?.unit?.unit === 'percent') return true;
  const cells = table.rows.map((row) => row.cells[index]).filter((cell) => cell?.reading.kind === 'numerals');
  return cells.length > 0 && cells.every((cell) => cell?.reading.kind === 'numerals' && cell.reading.numerals[0]?.isPercent);
}

function wordsOf(column: ColumnMeaning | undefined): string {
  return column === undefined ? '' : [...column.groups, column.words].filter((text) => text !== '').join(' ');
}

/** The known label in which the pieces of a heading end, whichever way they are joined. */
function readHeading(left: string, right: string, vocabulary: LabelVocabulary): string | undefined {
  const texts = [`${left}${right}`, `${left} ${right}`, right, left].map((text) => text.trim()).filter((text) => text !== '');
  const whole = texts.map(vocabulary.whole).find((label) => label !== undefined);
  if (whole !== undefined) return whole;
  for (const text of texts) {
    const starts = [...text.matchAll(/(?<=\s)\p{Lu}/gu)].map((match) => match.index ?? 0);
    const known = starts.map((start) => vocabulary.whole(text.slice(start))).find((label) => label !== undefined);
    if (known !== undefined) return known;
  }
  return undefined;
}

/**
 * Puts together headings that an extraction shredded over pairs of columns, an amount and its rate of change:
 *
 *   ⇥Reve⇥nues⇥Operatin⇥Operating profit     heads 101,665⇥2.5%⇥5,239⇥56.3%
 *
 * Only pairs of which one column has no heading, or whose headings differ, are touched, and only where a known label results.
 */
export function mendHeadings(
  table: RecognizedTable,
  columns: readonly ColumnMeaning[],
  vocabulary: LabelVocabulary,
): readonly ColumnMeaning[] {
  const mended = [...columns];
  for (let index = 0; index + 1 < columns.length; index += 1) {
    if (isRate(table, columns, index) || !isRate(table, columns, index + 1)) continue;
    const [left, right] = [wordsOf(columns[index]), wordsOf(columns[index + 1])];
    if (left === right || (right !== '' && vocabulary.whole(left) !== undefined)) continue;
    const label = readHeading(left, right, vocabulary);
    if (label === undefined) continue;
    for (const at of [index, index + 1])
      mended[at] = { ...(columns[at] as ColumnMeaning), words: label, measured: label, groups: [], isChange: false };
  }
  return mended;
}
