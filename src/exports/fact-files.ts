import type { ArchivedFiling } from '#series/archive.ts';
import type { ArchivePeriod } from '#series/periods.ts';
import type { PublishedFact } from '#series/published-facts.ts';
import { coverTexts } from './cover-texts.ts';
import { csvType, type DataFile, jsonType, parquetType, xlsxType } from './data-file.ts';
import { factColumns } from './fact-columns.ts';
import { periodWorkbook } from './period-workbook.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';
import { toParquet } from './to-parquet.ts';
import { toXlsx } from './to-xlsx.ts';

/** Facts that are published together; `list` is asked when a file is built. */
export interface FactGroup {
  /** The path without its ending: `1h25/facts`. */
  readonly stem: string;
  readonly description: string;
  readonly list: () => readonly PublishedFact[];
}

/** `<stem>.csv` and `<stem>.json`, with the columns of facts.csv. */
export function factFiles({ stem, description, list }: FactGroup): readonly DataFile[] {
  return [
    { path: `${stem}.csv`, type: csvType, description, build: () => ({ body: toCsv(factColumns, list()), rows: list().length }) },
    { path: `${stem}.json`, type: jsonType, description, build: () => ({ body: toJson(factColumns, list()), rows: list().length }) },
  ];
}

/** `<stem>.xlsx`; the documents' own notices stand on its cover. */
export function factSheet({ stem, description, list }: FactGroup, filings: readonly ArchivedFiling[]): DataFile {
  return {
    path: `${stem}.xlsx`,
    type: xlsxType,
    description,
    build: () => ({ body: toXlsx('Facts', coverTexts(description, filings), factColumns, list()), rows: list().length }),
  };
}

/** `<stem>.xlsx` of a period: its statements as sheets, then every fact. */
export function workbookFile({ stem, description, list }: FactGroup, period: ArchivePeriod): DataFile {
  return {
    path: `${stem}.xlsx`,
    type: xlsxType,
    description,
    build: () => ({ body: periodWorkbook(period, description, list()), rows: list().length }),
  };
}

/** `<stem>.parquet`, for columns at once. */
export function factParquet({ stem, description, list }: FactGroup): DataFile {
  return {
    path: `${stem}.parquet`,
    type: parquetType,
    description,
    build: () => ({ body: toParquet(factColumns, list()), rows: list().length }),
  };
}
