import type { StatementSlug } from '#model/fact.ts';
import { issuersFilings } from '#series/archive.ts';
import { presentStatements, readWideStatement } from '#series/read-wide-statement.ts';
import { statementTitle } from '#views/tables/statement-titles.ts';
import { coverTexts } from './cover-texts.ts';
import type { CsvOutline } from './csv-metadata.ts';
import { csvType, type DataFile, xlsxType } from './data-file.ts';
import { toCsv } from './to-csv.ts';
import { wideColumns } from './wide-columns.ts';
import { toWideWorkbook } from './wide-workbook.ts';

/** `statements/<statement>.csv` and `.xlsx`: a statement over all periods. */
export function wideFiles(): readonly DataFile[] {
  return presentStatements().flatMap((statement) => [table(statement), workbook(statement)]);
}

const unitSentence =
  'Amounts are in units of the currency, not in thousands or millions, at the precision at which documents print them. Sheets: as the latest document of the archive states each period, and as the first one does; accounting standards apart. Under each total whose parts are known stand the live sum of its parts and the difference. Each figure is a link to its line in the document.';

function workbook(statement: StatementSlug): DataFile {
  const description = `${statementTitle(statement)} over all periods, as a workbook with live sums`;
  return {
    path: `statements/${statement}.xlsx`,
    type: xlsxType,
    description,
    build: () => {
      const wide = readWideStatement(statement);
      const [title = '', ...notices] = coverTexts(description, issuersFilings());
      return { body: toWideWorkbook([title, unitSentence, ...notices], wide), rows: wide.rows.length };
    },
  };
}

function table(statement: StatementSlug): DataFile {
  return {
    path: pathOf(statement),
    type: csvType,
    description: `${statementTitle(statement)} over all periods: a row for each line item, a column for each period`,
    build: () => {
      const { periods, rows } = readWideStatement(statement);
      return { body: toCsv(wideColumns(periods), rows), rows: rows.length };
    },
  };
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
