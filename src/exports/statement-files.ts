import { listPeriods } from '#series/periods.ts';
import { type StatementView, statementPaths, statementView } from '#views/statement-view.ts';
import { statementTitle } from '#views/tables/statement-titles.ts';
import { csvType, type DataFile, jsonType } from './data-file.ts';
import { statementColumns, statementRows } from './statement-columns.ts';
import { renderStatement } from './statement-json.ts';
import { toCsv } from './to-csv.ts';

/** `<period>/<statement>.csv` and `.json` of every statement page: the same tables, rows and columns as on the page. */
export function statementFiles(): readonly DataFile[] {
  const labels = new Map(listPeriods().map((period) => [period.slug, period.label]));
  return statementPaths().flatMap(({ period, statement }) => {
    const description = `${statementTitle(statement)}, ${labels.get(period) ?? period}: the tables of the page /${period}/${statement}/`;
    const view = rememberOnce(() => statementView(period, statement));
    return [
      { path: `${period}/${statement}.csv`, type: csvType, description, build: () => buildCsv(view()) },
      { path: `${period}/${statement}.json`, type: jsonType, description, build: () => buildJson(view()) },
    ];
  });
}

function buildCsv({ tables }: StatementView) {
  const rows = Array.from(statementRows(tables));
  return { body: toCsv(statementColumns(tables), rows), rows: rows.length };
}

function buildJson(view: StatementView) {
  return { body: renderStatement(view), rows: view.tables.reduce((count, table) => count + table.rows.length, 0) };
}

/** Hands the view made for one of the two files to the other one, and then forgets it. */
function rememberOnce<T>(make: () => T): () => T {
  let waiting: { readonly value: T } | undefined;
  return () => {
    const held = waiting;
    waiting = held === undefined ? { value: make() } : undefined;
    return (held ?? (waiting as { readonly value: T })).value;
  };
}
