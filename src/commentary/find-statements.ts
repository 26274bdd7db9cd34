import { findPeriod } from '#series/periods.ts';
import { pageTables } from '#views/page-tables.ts';
import type { Table } from '#views/table.ts';
import { pageGroups } from '#views/tables/page-groups.ts';

/** The tables of one statement of a period, with ids of their own: the page has the statement itself, too. */
export function findStatements(slug: string, name: string): readonly Table[] {
  const period = findPeriod(slug);
  const tables = period ? pageTables(period, [name]) : [];
  return tables.map((table) => ({ ...table, id: `commentary-${table.id}` }));
}

/** Names of the statements that a period has. */
export function listStatementNames(slug: string): readonly string[] {
  const names = [...new Set(pageGroups.flatMap(({ statements }) => statements))];
  return names.filter((name) => findStatements(slug, name).length > 0);
}

const plain = (label: string): string => label.trim().toLowerCase();

/** The first table of a statement with the rows asked for, in the statement's order; all of them where none are. */
export function chooseRows(tables: readonly Table[], rows: readonly string[]): Table | undefined {
  const [first] = tables;
  if (first === undefined || rows.length === 0) return first;
  const wanted = new Set(rows.map(plain));
  const chosen = tables.find((table) => rows.every((row) => table.rows.some(({ label }) => plain(label) === plain(row)))) ?? first;
  return { ...chosen, rows: chosen.rows.filter(({ label }) => wanted.has(plain(label))).map((row) => ({ ...row, depth: 0 })) };
}
