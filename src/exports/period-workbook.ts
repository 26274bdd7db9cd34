import type { ArchivePeriod } from '#series/periods.ts';
import type { PublishedFact } from '#series/published-facts.ts';
import { absoluteHref } from '#site/links.ts';
import { statementPaths, statementView } from '#views/statement-view.ts';
import { coverTexts } from './cover-texts.ts';
import { factColumns } from './fact-columns.ts';
import { statementSheet } from './statement-sheet.ts';
import { coverSheet, tableSheets } from './to-xlsx.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A name that a spreadsheet takes: 31 characters, none of them a sign of its own, no name twice. */
export function nameSheet(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31);
  for (let number = 2; taken.has(plain.toLowerCase()); number += 1) {
    const other = `${plain.slice(0, 27)} ${number}`;
    if (!taken.has(other.toLowerCase())) return other;
  }
  return plain;
}

/** The workbook of a period: cover, contents, one sheet for each of its statements, its notes, and every fact as a row. */
export function periodWorkbook(period: ArchivePeriod, description: string, facts: readonly PublishedFact[]): Uint8Array<ArrayBuffer> {
  const findings = period.own.flatMap(({ filing }) => filing.findings);
  const taken = new Set(['about', 'contents', 'notes', 'facts']);
  const views = statementPaths()
    .filter(({ period: slug }) => slug === period.slug)
    .map(({ statement }) => statementView(period.slug, statement));
  const statements = views.map((view) => {
    const name = nameSheet(view.title, taken);
    taken.add(name.toLowerCase());
    return { name, sheet: statementSheet(name, view, findings) };
  });
  const notices = [...new Set(views.flatMap((view) => view.notices.map(({ title, text }) => `${title}: ${text}`)))];
  const notes = coverSheet('Notes', ['Notes', ...notices]);
  const contents = contentsSheet([...statements.map(({ name }) => name), 'Notes', 'Facts'], absoluteHref(views[0]?.period.href ?? ''));
  return writeWorkbook([
    coverSheet('About', coverTexts(description, period.own)),
    contents,
    ...statements.map(({ sheet }) => sheet),
    notes,
    ...tableSheets('Facts', factColumns, facts),
  ]);
}

function contentsSheet(names: readonly string[], page: string): WorkbookSheet {
  const rows: WorkbookSheet['rows'] = [
    [{ value: 'Contents', fontWeight: 'bold', fontSize: 14 }],
    ...names.map((name) => [{ value: name, textColor: '#1a4f8b' }]),
    [],
    [{ value: page }],
  ];
  const links = names.map((name, index): readonly [string, string] => [`A${index + 2}`, `#'${name}'!A1`]);
  return {
    name: 'Contents',
    rows,
    widths: [60],
    hidesGrid: true,
    links: new Map([...links, [`A${names.length + 3}`, page]]),
  };
}
