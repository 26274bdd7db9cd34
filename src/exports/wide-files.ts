import type { StatementSlug } from '#model/fact.ts';
import { presentStatements, readWideStatement } from '#series/read-wide-statement.ts';
import { statementTitle } from '#views/tables/statement-titles.ts';
import type { CsvOutline } from './csv-metadata.ts';
import { csvType, type DataFile } from './data-file.ts';
import { toCsv } from './to-csv.ts';
import { wideColumns } from './wide-columns.ts';

/** `statements/<statement>.csv`: a statement over all periods. */
export function wideFiles(): readonly DataFile[] {
  return presentStatements().map((statement) => ({
    path: pathOf(statement),
    type: csvType,
    description: `${statementTitle(statement)} over all periods: a row for each line item, a column for each period`,
    build: () => {
      const { periods, rows } = readWideStatement(statement);
      return { body: toCsv(wideColumns(periods), rows), rows: rows.length };
    },
  }));
}

/** The columns of each wide file, for its schema. */
export function wideOutlines(): ReadonlyMap<string, CsvOutline> {
  return new Map(
    presentStatements().map((statement) => [pathOf(statement), { columns: wideColumns(readWideStatement(statement).periods) }]),
  );
}

function pathOf(statement: StatementSlug): string {
  return `statements/${statement}.csv`;
}
