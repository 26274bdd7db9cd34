import type { StatementSlug } from '#model/fact.ts';
import { statementTitle } from '#views/tables/statement-titles.ts';
import type { ArchiveFacts } from './archive-facts.ts';
import type { CsvOutline } from './csv-metadata.ts';
import { csvType, type DataFile } from './data-file.ts';
import { toCsv } from './to-csv.ts';
import { wideColumns } from './wide-columns.ts';
import { buildWideStatement, type WideStatement } from './wide-statement.ts';

/** The statements whose line items are the same from document to document. */
const wideStatements: readonly StatementSlug[] = [
  'financial-position',
  'profit-or-loss',
  'comprehensive-income',
  'changes-in-equity',
  'cash-flows',
  'operating-results',
  'segment-results',
  'network-services',
  'contracts',
  'segment-information',
];

/** `statements/<statement>.csv`: a statement over all periods. */
export function wideFiles(facts: ArchiveFacts): readonly DataFile[] {
  return present(facts).map((statement) => ({
    path: pathOf(statement),
    type: csvType,
    description: `${statementTitle(statement)} over all periods: a row for each line item, a column for each period`,
    build: () => {
      const { periods, rows } = buildWide(facts, statement);
      return { body: toCsv(wideColumns(periods), rows), rows: rows.length };
    },
  }));
}

/** The columns of each wide file, for its schema. */
export function wideOutlines(facts: ArchiveFacts): ReadonlyMap<string, CsvOutline> {
  return new Map(present(facts).map((statement) => [pathOf(statement), { columns: wideColumns(buildWide(facts, statement).periods) }]));
}

function present(facts: ArchiveFacts): readonly StatementSlug[] {
  return wideStatements.filter((statement) => facts.byStatement.has(statement));
}

function pathOf(statement: StatementSlug): string {
  return `statements/${statement}.csv`;
}

function buildWide(facts: ArchiveFacts, statement: StatementSlug): WideStatement {
  return buildWideStatement(facts.byStatement.get(statement) ?? []);
}
