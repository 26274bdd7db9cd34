import type { Footing, FootingTotal } from '#ties/infer-footing.ts';
import { looseLabel } from '#ties/label-hints.ts';
import type { FootingRow } from './footing-grid.ts';

/** A table whose sums were sought. */
export interface SearchedTable {
  readonly rows: readonly FootingRow[];
  readonly footing: Footing;
}

/** A sum that holds in some table, in words: its total, and its parts in the order in which they stand. */
interface KnownSum {
  readonly total: string;
  readonly side: 'before' | 'after';
  readonly parts: readonly { readonly label: string; readonly weight: 1 | -1 }[];
}

/** Rows that are looked through for the parts of a total. */
const reach = 60;

function isNumber(cell: FootingRow['values'][number]): boolean {
  return cell !== undefined && cell !== 'nil';
}

/** The sums of a table that hold in every column, with labels that tell their parts apart. */
function knownSums({ rows, footing }: SearchedTable): KnownSum[] {
  return footing.totals.flatMap(({ row, children, footingColumns, failingColumns }) => {
    const parts = children.map(({ row: child, weight }) => ({ label: looseLabel(rows[child]?.label ?? ''), weight }));
    const total = looseLabel(rows[row]?.label ?? '');
    const isClear =
      total !== '' && parts.every(({ label }) => label !== '') && new Set(parts.map(({ label }) => label)).size === parts.length;
    const side = (children[0]?.row ?? row) < row ? ('before' as const) : ('after' as const);
    return isClear && parts.length > 1 && footingColumns.length > 0 && failingColumns.length === 0 ? [{ total, side, parts }] : [];
  });
}

/** The rows of a table that bear the names of a sum's parts, nearest to the total; one part may be missing. */
function matchParts(rows: readonly FootingRow[], row: number, { side, parts }: KnownSum): FootingTotal['children'] | undefined {
  const step = side === 'before' ? -1 : 1;
  const wanted = side === 'before' ? parts.toReversed() : [...parts];
  const found: { row: number; weight: 1 | -1 }[] = [];
  let place = row + step;
  let missing = 0;
  for (const { label, weight } of wanted) {
    let at = place;
    while (at >= 0 && at < rows.length && Math.abs(at - row) <= reach && looseLabel(rows[at]?.label ?? '') !== label) at += step;
    const values = rows[at]?.values ?? [];
    if (Math.abs(at - row) > reach || !values.some((cell) => cell !== undefined)) {
      missing += 1;
      continue;
    }
    found.push({ row: at, weight });
    place = at + step;
  }
  if (missing > 1 || found.length < 2 || (missing === 1 && found.length < 3)) return undefined;
  return side === 'before' ? found.toReversed() : found;
}

/** Whether a table has the words of a sum's parts, one of which may be missing. */
function hasPartsOf(labels: ReadonlySet<string>, { parts }: KnownSum): boolean {
  let missing = 0;
  for (const { label } of parts) {
    if (!labels.has(label)) missing += 1;
    if (missing > 1) return false;
  }
  return true;
}

/** Rows that already are totals, or whose place in a sum was found otherwise. */
function isOpen({ footing }: SearchedTable, row: number, children: FootingTotal['children']): boolean {
  return !footing.totals.some((total) => total.row === row) && children.every(({ row: child }) => footing.parentOf[child] === undefined);
}

/** The sums that a table should have, as another table with the same words shows, and that its numbers do not bear out. */
function missingSums(table: SearchedTable, known: ReadonlyMap<string, readonly KnownSum[]>): FootingTotal[] {
  const labels = new Set(table.rows.map(({ label }) => looseLabel(label)));
  return table.rows.flatMap(({ label, values, isSection }, row) => {
    if (isSection || !values.some(isNumber)) return [];
    for (const sum of known.get(looseLabel(label)) ?? []) {
      if (!hasPartsOf(labels, sum)) continue;
      const children = matchParts(table.rows, row, sum);
      if (children === undefined || !isOpen(table, row, children)) continue;
      const columns = values.flatMap((cell, column) =>
        isNumber(cell) && children.some(({ row: child }) => isNumber(table.rows[child]?.values[column])) ? [column] : [],
      );
      if (columns.length > 0) return [{ row, children, footingColumns: [], failingColumns: columns }];
    }
    return [];
  });
}

/**
 * For each table, the sums that other tables of the filing have under the same words. A half-year report prints a statement
 * twice, for three and for six months; where damage hides a sum in one of them, the other says what must add up.
 */
export function borrowSums(tables: readonly SearchedTable[]): (readonly FootingTotal[])[] {
  const known = new Map<string, KnownSum[]>();
  for (const sum of tables.flatMap(knownSums)) {
    const others = known.get(sum.total);
    if (others === undefined) known.set(sum.total, [sum]);
    else others.push(sum);
  }
  return tables.map((table) => missingSums(table, known));
}
