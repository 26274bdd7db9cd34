import { findDates } from '#numerals/find-dates.ts';
import type { GridCell } from '#tables/grid.ts';
import type { LabelVocabulary } from '#tables/label-vocabulary.ts';
import { footingRows, numeralsOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import { inferFooting } from '#ties/infer-footing.ts';
import { cellWithNumeral } from './cell-with-numeral.ts';

/** Each doubled line asks for the sums of its whole table; a table with more of them than this is not mended. */
const mostDoubled = 24;
const reason = 'Two rows of the table stand on one line.';

/** Where a label could be two: before a capital that follows a small letter, a digit or a bracket. */
function cutsOf(label: string): readonly number[] {
  return [...label.matchAll(/(?<=[\p{Ll}\d)]\s)\p{Lu}/gu)].map((match) => match.index ?? 0);
}

/** The two labels of a doubled row: known ones first, then a dated one and the rest, then the only possible cut. */
export function splitLabel(label: string, vocabulary: LabelVocabulary): readonly [string, string] | undefined {
  const pairs = cutsOf(label).map((cut) => [label.slice(0, cut).trim(), label.slice(cut)] as const);
  const both = pairs.find(([left, right]) => vocabulary.has(left) && vocabulary.has(right));
  const one = pairs.find(([left, right]) => vocabulary.has(left) || vocabulary.has(right));
  const lastDate = findDates(label).at(-1);
  const dated = lastDate === undefined ? undefined : pairs.find(([left]) => left.length === lastDate.end);
  return both ?? dated ?? one ?? (pairs.length === 1 ? pairs[0] : undefined);
}

function blankCell(cell: GridCell | undefined): GridCell | undefined {
  return cell === undefined ? undefined : { ...cell, reading: { kind: 'blank' } };
}

function halves(row: RecognizedRow, labels: readonly [string, string], evidence: readonly string[]): readonly RecognizedRow[] {
  const first = row.cells.map((cell) => {
    const [left, right] = numeralsOf(cell);
    return cell === undefined || left === undefined || right === undefined ? cell : cellWithNumeral(cell, left, reason, evidence);
  });
  const second = row.cells.map((cell) => {
    const right = numeralsOf(cell)[1];
    return cell === undefined || right === undefined ? blankCell(cell) : cellWithNumeral(cell, right, reason, evidence);
  });
  return [
    { ...row, label: labels[0], cells: first },
    { ...row, label: labels[1], cells: second },
  ];
}

function isDoubled(row: RecognizedRow): boolean {
  const counts = row.cells.map((cell) => numeralsOf(cell).length);
  return counts.filter((count) => count === 2).length >= 2 && counts.every((count) => count <= 2);
}

/** The sums that hold with both halves as operands, in words; none where a half is left out of every sum. */
function sumsWith(table: RecognizedTable, index: number): readonly string[] {
  const { totals } = inferFooting(footingRows(table), { order: 'auto', tolerance: 0 });
  const doubled = table.rows[index]?.cells.flatMap((cell, column) => (cell?.mend === undefined ? [] : [column])) ?? [];
  return totals.flatMap((total) => {
    const involved = new Set([total.row, ...total.children.map((child) => child.row)]);
    const holds = doubled.every((column) => total.footingColumns.includes(column));
    if (!involved.has(index) || !involved.has(index + 1) || !holds) return [];
    return [
      `The rows add up to ${table.rows[total.row]?.label ?? ''} (line ${table.rows[total.row]?.line ?? 0}) in every column that held two numbers.`,
    ];
  });
}

/**
 * Takes apart a line that holds two rows of its table, where the sums of the table agree with it:
 *
 *   Balance, March 31, 2019 Cumulative impact⇥25,518⇥12,335 (33)⇥76,271 (33)
 */
export function splitDoubleRows(table: RecognizedTable, vocabulary: LabelVocabulary): RecognizedTable {
  if (table.rows.filter(isDoubled).length > mostDoubled) return table;
  let current = table;
  for (const row of table.rows) {
    const labels = isDoubled(row) ? splitLabel(row.label, vocabulary) : undefined;
    if (labels === undefined) continue;
    const { rows } = current;
    const index = rows.indexOf(row);
    const withHalves = (evidence: readonly string[]): RecognizedTable => ({
      ...table,
      rows: rows.toSpliced(index, 1, ...halves(row, labels, evidence)),
    });
    const evidence = sumsWith(withHalves([]), index);
    if (evidence.length > 0) current = withHalves(evidence);
  }
  return current;
}
