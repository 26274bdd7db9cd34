import { readIssuer } from '#collections/read-issuer.ts';
import { presentStatements } from '#series/read-wide-statement.ts';
import { dataHref } from '#site/links.ts';
import type { Download } from './references.ts';
import { statementTitle } from './tables/statement-titles.ts';

const types: Readonly<Record<string, Download['type']>> = { csv: 'CSV', json: 'JSON', xlsx: 'XLSX', parquet: 'Parquet', zip: 'ZIP' };

function typeOf(path: string): Download['type'] {
  if (path.endsWith('/xbrl.json')) return 'xBRL';
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text';
}

/** A file below `/data/`; the same paths as `src/exports` writes. */
function download(path: string, description: string): Download {
  return { href: dataHref(path), name: path, type: typeOf(path), description };
}

/** The files about the whole archive. */
export function archiveDownloads(): readonly Download[] {
  return [
    download('facts.csv', 'Every figure of every document, with its place, unit, period and status'),
    download('facts.json', 'The same as JSON'),
    download('facts.parquet', 'The same for columns at once'),
    download('facts.xlsx', 'The same as a workbook'),
    download('findings.csv', 'Every check and its verdict'),
    download('claims.csv', 'Every number and date that a sentence states, and what it was tied to'),
    download('tokens.csv', 'Every number of every text, and what became of it'),
    download('events.csv', 'Dates, splits, changes of policy and events, in the words of the documents'),
    download('sections.csv', 'Every heading of every document, and what the lines below it are about'),
    download('forecasts.csv', 'Every forecast as announced'),
    download('dividends.csv', 'Every dividend, paid and forecast'),
    download('ratios.csv', 'Every ratio of every period, between what rounding allows'),
    ...presentStatements().map((statement) =>
      download(`statements/${statement}.xlsx`, `${statementTitle(statement)} over all periods, as a workbook with live sums`),
    ),
    download('catalog.json', 'What there is: file, type, bytes, SHA-256, rows'),
    download('readme.txt', 'How to read the files'),
  ];
}

/** The files about the documents that report on a period; a period without such a document has none. */
export function periodDownloads(period: string, hasOwnDocument: boolean): readonly Download[] {
  if (!hasOwnDocument) return [];
  const { code } = readIssuer();
  const files = [
    download(`${period}/${period}.zip`, 'All of it in one file, with the documents, a readme and checksums'),
    download(`${period}/facts.csv`, 'Every figure of the documents of this period'),
    download(`${period}/facts.json`, 'The same as JSON'),
    download(`${period}/facts.xlsx`, 'The same as a workbook'),
    download(`${period}/xbrl.json`, 'What a public taxonomy has a concept for, as xBRL-JSON'),
  ];
  return files.map((file) => ({ ...file, saveAs: `${code}-${file.name.replace(`${period}/${period}`, period).replace('/', '-')}` }));
}

/** The tables of one page below a period. */
export function statementDownloads(period: string, statement: string): readonly Download[] {
  return [download(`${period}/${statement}.csv`, 'The tables of this page'), download(`${period}/${statement}.json`, 'The same as JSON')];
}

/** One line item across all periods. */
export function itemDownloads(item: string): readonly Download[] {
  return [download(`items/${item}.csv`, 'This line item in every period and document'), download(`items/${item}.json`, 'The same as JSON')];
}

/** One statement over all periods. */
export function wideDownloads(statement: string): readonly Download[] {
  return [
    download(`statements/${statement}.xlsx`, 'This statement over all periods, as a workbook with live sums'),
    download(
      `statements/${statement}.csv`,
      'This statement over all periods, as the latest and as the first document states each, at full precision',
    ),
  ];
}
