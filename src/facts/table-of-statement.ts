import type { AccountingStandard } from '#model/fact.ts';
import type { FilingTable, RowRole, TableColumn, TableRow } from '#model/filing.ts';
import type { ColumnMeaning } from '#statements/read-columns.ts';
import type { Statement } from '#statements/read-statements.ts';

function toColumn(meaning: ColumnMeaning): TableColumn {
  return {
    column: meaning.column,
    header: meaning.header,
    ...(meaning.period === undefined ? {} : { period: meaning.period }),
    ...(meaning.versus === undefined ? {} : { versus: meaning.versus }),
    ...(meaning.unit?.unit === undefined ? {} : { unit: meaning.unit.unit }),
    ...(meaning.isChange ? { kind: 'change' } : {}),
  };
}

function roleOf(statement: Statement, index: number): RowRole {
  const row = statement.table.rows[index];
  if (row?.isSection) return 'section';
  return statement.places[index]?.closes || /\btotal\b/i.test(row?.label ?? '') ? 'total' : 'item';
}

/** A statement as its page shows it: columns, rows and the facts in their cells. */
export function tableOfStatement(
  statement: Statement,
  filing: string,
  grid: readonly (readonly string[])[],
  standard: AccountingStandard | undefined,
): FilingTable {
  const { table, context } = statement;
  const rows: readonly TableRow[] = table.rows.map((row, index) => ({
    line: row.line,
    label: row.label,
    depth: statement.places[index]?.path.length ?? 0,
    role: roleOf(statement, index),
    facts: grid[index] ?? [],
  }));
  return {
    id: `${filing}#T${table.firstLine}`,
    statement: statement.statement,
    title: context.title === '' ? (table.titles[0] ?? table.stubHeader) : context.title,
    firstLine: table.firstLine,
    lastLine: table.lastLine,
    ...(statement.period === undefined ? {} : { period: statement.period }),
    ...(statement.contradicted === undefined ? {} : { contradicted: statement.contradicted }),
    ...(standard === undefined ? {} : { standard }),
    columns: statement.columns.map(toColumn),
    rows,
  };
}
