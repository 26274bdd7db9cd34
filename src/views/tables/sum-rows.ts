import type { Filing } from '#collections/read-filing.ts';
import { remember } from '#collections/remember.ts';
import type { TableRow } from '#model/filing.ts';
import type { Finding } from '#model/finding.ts';
import { allRules } from '#ties/rules/all-rules.ts';
import type { TableSource } from './read-cells.ts';

const sumRules = new Set(allRules.filter(({ family }) => family === 'footing').map(({ id }) => id));

/** Figures that are sums of figures on lines above them, as the checks found. */
function sumsOf({ document, factById, findings }: Filing): ReadonlySet<string> {
  const lineOf = (id: string): number => factById.get(id)?.line ?? 0;
  const closes = ({ facts: [total, ...parts], rule }: Finding): boolean =>
    total !== undefined && sumRules.has(rule) && parts.length > 0 && parts.every((part) => lineOf(part) < lineOf(total));
  return remember(`sums ${document.filing}`, () => new Set(findings.filter(closes).flatMap(({ facts }) => facts.slice(0, 1))));
}

/**
 * The rows of a table with the roles that arithmetic gives them: a total is a row whose figures are sums of lines above it, whatever its
 * label says. In a table in which no such sum was found, the labels decide.
 */
export function rowsWithRoles({ archived, table }: TableSource): readonly TableRow[] {
  const sums = sumsOf(archived.filing);
  const isSum = (row: TableRow): boolean => row.facts.some((ids) => ids.split(' ').some((id) => sums.has(id)));
  if (!table.rows.some(isSum)) return table.rows;
  return table.rows.map((row) => (row.role === 'section' ? row : { ...row, role: isSum(row) ? 'total' : 'item' }));
}
