import type { StatementSlug } from '#model/fact.ts';
import { footingRows } from '#tables/operands.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import { inferFooting } from '#ties/infer-footing.ts';
import { buildPaths, type RowPlace } from './build-paths.ts';
import type { ColumnMeaning } from './read-columns.ts';

/** Statements in which a total stands above its parts. */
const leadingTotals: ReadonlySet<StatementSlug> = new Set([
  'operating-results',
  'segment-results',
  'network-services',
  'contracts',
  'orders-and-sales',
  'segment-information',
  'note',
]);

/** The rows of a table whose totals stand above their parts, placed by what adds up: each total encloses its parts. */
function placeByFooting(table: RecognizedTable, columns: readonly ColumnMeaning[]): readonly RowPlace[] {
  const amounts = columns.flatMap((column, index) => (column.unit?.unit === 'percent' ? [] : [index]));
  const rows = footingRows(table).map((row) => ({ ...row, values: amounts.map((index) => row.values[index]) }));
  const { parentOf } = inferFooting(rows, { order: 'leading', tolerance: 1 });
  const above = (index: number): number | undefined => {
    const parent = parentOf[index];
    return parent !== undefined && parent < index ? parent : undefined;
  };
  return table.rows.map((_, index) => {
    const path: string[] = [];
    for (let parent = above(index); parent !== undefined; parent = above(parent)) path.unshift(table.rows[parent]?.label ?? '');
    return { path, closes: false };
  });
}

/** Places the rows of a table: by section rows where it has any, else by what adds up. */
export function placeRows(table: RecognizedTable, statement: StatementSlug, columns: readonly ColumnMeaning[]): readonly RowPlace[] {
  const hasSections = table.rows.some((row) => row.isSection);
  const isRolled = statement === 'changes-in-equity' && columns.every(({ groups, words }) => words === '' && groups.length === 0);
  return hasSections || !leadingTotals.has(statement) ? buildPaths(table.rows, isRolled) : placeByFooting(table, columns);
}
