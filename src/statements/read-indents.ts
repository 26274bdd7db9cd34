import type { RecognizedRow } from '#tables/recognize-tables.ts';

/** The blanks before a row's label; undefined where it has none. */
function indentOf(row: RecognizedRow): number | undefined {
  const text = row.all.find((cell) => cell.text.trim() !== '')?.text;
  return row.label === '' || text === undefined ? undefined : text.length - text.trimStart().length;
}

/**
 * How far the label of each row is indented, where a table shows its sections by it: the first row with figures below each section label
 * stands further in than the label. Undefined for a table where it does not, or where all labels begin at one place.
 */
export function readIndents(rows: readonly RecognizedRow[]): readonly (number | undefined)[] | undefined {
  const indents = rows.map(indentOf);
  const pairs = rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return row.isSection && next?.isSection === false ? [[indents[index], indents[index + 1]] as const] : [];
  });
  const isShown = pairs.length > 0 && pairs.every(([section, item]) => section !== undefined && item !== undefined && item > section);
  return isShown ? indents : undefined;
}
