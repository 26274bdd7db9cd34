import type { Filing } from '#collections/read-filing.ts';
import { remember } from '#collections/remember.ts';
import type { TableRow } from '#model/filing.ts';
import type { Finding } from '#model/finding.ts';
import { allRules } from '#ties/rules/all-rules.ts';
import type { TableSource } from './read-cells.ts';

/** A row of a filing's table with the role that arithmetic gives it. */
export interface RankedRow extends TableRow {
  /** Whether it ends its table or a main part of it, and goes into no further sum. */
  readonly isGrandTotal: boolean;
}

const sumRules = new Set(allRules.filter(({ family }) => family === 'footing').map(({ id }) => id));

interface Sums {
  readonly totals: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

/** Figures that are sums of figures on lines above them, as the checks found, and the figures that went into them. */
function sumsOf({ document, factById, findings }: Filing): Sums {
  const lineOf = (id: string): number => factById.get(id)?.line ?? 0;
  const closes = ({ facts: [total, ...parts], rule }: Finding): boolean =>
    total !== undefined && sumRules.has(rule) && parts.length > 0 && parts.every((part) => lineOf(part) < lineOf(total));
  return remember(`sums ${document.filing}`, () => {
    const closing = findings.filter(closes).map(({ facts }) => facts);
    return { totals: new Set(closing.flatMap((facts) => facts.slice(0, 1))), parts: new Set(closing.flatMap((facts) => facts.slice(1))) };
  });
}

const isAmong = (row: TableRow, ids: ReadonlySet<string>): boolean => row.facts.some((each) => each.split(' ').some((id) => ids.has(id)));

/** Whether a row opens up the figures of the row above it, as `of which` does: its own sum is then no step on the way down. */
function isBreakdown(rows: readonly TableRow[], index: number): boolean {
  const depth = rows[index]?.depth ?? 0;
  const parent = rows.slice(0, index).findLast((row) => row.depth < depth);
  return parent !== undefined && parent.role !== 'section';
}

/** Whether the parts of a row stand below it: what its label calls a total is then a heading with figures. */
const leads = (rows: readonly TableRow[], index: number): boolean => (rows[index + 1]?.depth ?? 0) > (rows[index]?.depth ?? 0);

/**
 * The rows of a table with their roles, given which figures are sums of lines above them and which went into such sums: a total is a row
 * whose figures are such sums, whatever its label says. In a table in which no such sum was found, the labels decide.
 */
export function rankRows(rows: readonly TableRow[], { totals, parts }: Sums): readonly RankedRow[] {
  const bySums = rows.some((row) => isAmong(row, totals));
  const roleOf = (row: TableRow, index: number): TableRow['role'] => {
    if (row.role === 'section') return 'section';
    if (bySums) return isAmong(row, totals) && !isBreakdown(rows, index) ? 'total' : 'item';
    return row.role === 'total' && !leads(rows, index) ? 'total' : 'item';
  };
  const endsPart = (index: number): boolean => {
    const next = rows[index + 1];
    return next === undefined || (next.role === 'section' && next.depth === 0);
  };
  return rows.map((row, index) => {
    const role = roleOf(row, index);
    return { ...row, role, isGrandTotal: role === 'total' && endsPart(index) && (row.depth === 0 || !isAmong(row, parts)) };
  });
}

/** The rows of a table with the roles that the checks of its filing give them. */
export function rowsWithRoles({ archived, table }: TableSource): readonly RankedRow[] {
  return rankRows(table.rows, sumsOf(archived.filing));
}
