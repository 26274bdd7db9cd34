import { readClaims, readTokens } from '#collections/read-filing.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { readArchive } from '#series/archive.ts';
import { movedItems } from '#series/moved-items.ts';
import { type ArchivePeriod, listPeriods } from '#series/periods.ts';
import { ratioValues } from '#series/ratios.ts';
import { itemSlugs } from '#views/item-view.ts';
import { announcedColumns } from './announced-columns.ts';
import { type AnnouncedSelection, dividendsAmong, forecastsAmong } from './announced-facts.ts';
import { type ArchiveFacts, gatherFacts } from './archive-facts.ts';
import { archiveHead } from './archive-notices.ts';
import { chartFiles } from './chart-files.ts';
import { claimColumns } from './claim-columns.ts';
import { csvType, type DataFile, textType } from './data-file.ts';
import { eventColumns } from './event-columns.ts';
import { evidenceFiles } from './evidence-files.ts';
import { factFiles, factParquet, factSheet, workbookFile } from './fact-files.ts';
import { findingColumns } from './finding-columns.ts';
import { periodArchive } from './period-archive.ts';
import { ratioColumns } from './ratio-columns.ts';
import { renderReadme } from './readme-text.ts';
import { schemaFiles } from './schema-files.ts';
import { sectionColumns } from './section-columns.ts';
import { statementFiles } from './statement-files.ts';
import { toCsv } from './to-csv.ts';
import { tokenColumns } from './token-columns.ts';
import { wideFiles } from './wide-files.ts';
import { axesFile } from './xbrl-axes.ts';
import { xbrlFile } from './xbrl-file.ts';

/** Every file below `/data/` except catalog.json, in the order of the catalog. */
export function listDataFiles(): readonly DataFile[] {
  const facts = gatherFacts();
  const withFactColumns = [
    ...archiveFiles(facts),
    ...listPeriods().flatMap((period) => periodFiles(period, facts)),
    ...itemSlugs().flatMap((item) => itemFiles(item, facts)),
    ...[...movedItems()].flatMap(([name, item]) => itemFiles(item, facts, name)),
  ];
  const factCsvs = withFactColumns.map((file) => file.path).filter((path) => path.endsWith('.csv'));
  const statements = statementFiles();
  const archives = listPeriods()
    .filter(({ own }) => own.length > 0)
    .flatMap((period) => {
      const isOf = ({ path }: DataFile): boolean => path.startsWith(`${period.slug}/`);
      const xbrl = xbrlFile(period);
      return [xbrl, periodArchive(period, [...withFactColumns.filter(isOf), xbrl, ...statements.filter(isOf)])];
    });
  return [
    { path: 'readme.txt', type: textType, description: 'How to read the files', build: buildReadme },
    ...withFactColumns,
    findingsFile(),
    claimsFile(),
    tokensFile(),
    eventsFile(),
    sectionsFile(),
    announcedFile('forecasts.csv', 'Every forecast as announced, oldest announcement first', facts, forecastsAmong),
    announcedFile('dividends.csv', 'Every dividend, paid and forecast, oldest announcement first', facts, dividendsAmong),
    ratiosFile(),
    ...statements,
    axesFile(),
    ...archives,
    ...wideFiles(),
    ...chartFiles(),
    ...evidenceFiles(),
    ...schemaFiles(factCsvs),
  ];
}

function buildReadme() {
  const { title, notices } = archiveHead();
  return { body: renderReadme(title, notices) };
}

function archiveFiles(facts: ArchiveFacts): readonly DataFile[] {
  const group = { stem: 'facts', description: 'Every fact of every document', list: () => facts.all };
  return [...factFiles(group), factParquet(group), factSheet(group, readArchive())];
}

/** The facts of the documents that report on a period; none where the archive has no such document. */
function periodFiles(period: ArchivePeriod, facts: ArchiveFacts): readonly DataFile[] {
  const { slug, label, own } = period;
  if (own.length === 0) return [];
  const filings = own.map((filing) => filing.name).sort();
  const list = () => filings.flatMap((filing) => facts.byFiling.get(filing) ?? []);
  const group = { stem: `${slug}/facts`, description: `Every fact of the documents on ${label}`, list };
  return [...factFiles(group), workbookFile(group, period)];
}

/**
 * One line item across all periods: in each document the printing to compute with, documents in the order of publication. A name that the
 * line item once had still gives its files.
 */
function itemFiles(item: string, facts: ArchiveFacts, name = item): readonly DataFile[] {
  const list = () => (facts.byItem.get(item) ?? []).filter((fact) => fact.canonical === 'yes');
  return factFiles({ stem: `items/${name}`, description: `${item} in every period and document, most precise printing`, list });
}

function findingsFile(): DataFile {
  return {
    path: 'findings.csv',
    type: csvType,
    description: 'Every check and its verdict',
    build: () => {
      const rows = readArchive().flatMap(({ filing }) => filing.findings);
      return { body: toCsv(findingColumns, rows), rows: rows.length };
    },
  };
}

function claimsFile(): DataFile {
  return {
    path: 'claims.csv',
    type: csvType,
    description: 'Every number and date that a sentence states, and how it compares with the facts',
    build: () => {
      const rows = readArchive().flatMap(({ name }) => readClaims(name));
      return { body: toCsv(claimColumns, rows), rows: rows.length };
    },
  };
}

function eventsFile(): DataFile {
  return {
    path: 'events.csv',
    type: csvType,
    description: 'Dates, splits, changes of policy and of forecasts, events after the period, audit status, in the words of each document',
    build: () => {
      const rows = readArchive().flatMap(({ filing, name }) => filing.document.events.map((event) => ({ filing: name, event })));
      return { body: toCsv(eventColumns, rows), rows: rows.length };
    },
  };
}

function sectionsFile(): DataFile {
  return {
    path: 'sections.csv',
    type: csvType,
    description: 'Every heading of every document: what the lines below it are about',
    build: () => {
      const rows = readArchive().flatMap(({ filing, name }) => filing.document.sections.map((section) => ({ filing: name, section })));
      return { body: toCsv(sectionColumns, rows), rows: rows.length };
    },
  };
}

function tokensFile(): DataFile {
  return {
    path: 'tokens.csv',
    type: csvType,
    description: 'Every number of every document and what became of it',
    build: () => {
      const rows = readArchive().flatMap(({ name }) => readTokens(name).map((token) => ({ filing: name, token })));
      return { body: toCsv(tokenColumns, rows), rows: rows.length };
    },
  };
}

function ratiosFile(): DataFile {
  return {
    path: 'ratios.csv',
    type: csvType,
    description: 'Every ratio of every period, between what its figures allow',
    build: () => {
      const rows = readIssuer().ratios.flatMap(ratioValues);
      return { body: toCsv(ratioColumns, rows), rows: rows.length };
    },
  };
}

function announcedFile(path: string, description: string, facts: ArchiveFacts, select: AnnouncedSelection): DataFile {
  return {
    path,
    type: csvType,
    description,
    build: () => {
      const published = new Map(readArchive().map((filing) => [filing.name, filing.published ?? '']));
      const rows = select(facts.all, (filing) => published.get(filing) ?? '');
      return { body: toCsv(announcedColumns, rows), rows: rows.length };
    },
  };
}
