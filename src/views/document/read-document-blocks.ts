import { readFilingText } from '#collections/read-source.ts';
import type { Block, FilingTable } from '#model/filing.ts';
import type { ArchivedFiling } from '#series/archive.ts';
import { findPeriod } from '#series/periods.ts';
import { anchorLines } from '#site/anchor-lines.ts';
import { statementHref } from '#site/links.ts';
import { documentReference } from '#views/build-references.ts';
import type { DocumentBlock, DocumentLine } from '#views/document-view.ts';
import { gatherTables } from '#views/tables/gather-tables.ts';
import { groupOf } from '#views/tables/page-groups.ts';
import { statementTitle } from '#views/tables/statement-titles.ts';
import { tableLineHref } from '#views/tables/table-line-href.ts';
import { cutLine } from './cut-line.ts';
import { joinFootnotes } from './join-footnotes.ts';
import { placeFigures } from './place-figures.ts';

/** What the lines of understood tables are: rows by their role, and above the first the header. */
function rolesByLine(tables: readonly FilingTable[]): ReadonlyMap<number, DocumentLine['role']> {
  const roles = new Map<number, DocumentLine['role']>();
  for (const { firstLine, rows } of tables) {
    const first = Math.min(...rows.map(({ line }) => line));
    for (let line = firstLine; line < first && Number.isFinite(first); line += 1) roles.set(line, 'header');
    for (const { line, role } of rows) roles.set(line, role);
  }
  return roles;
}

/** The document's blocks, and a paragraph for every line that stands in none, so that no line is lost. */
function coverLines(blocks: readonly Block[], lines: readonly string[]): readonly Block[] {
  const covered = new Set<number>();
  for (const { firstLine, lastLine } of blocks) for (let line = firstLine; line <= lastLine; line += 1) covered.add(line);
  const loose = lines.flatMap((text, index): readonly Block[] =>
    text.trim() === '' || covered.has(index + 1) ? [] : [{ kind: 'paragraph', firstLine: index + 1, lastLine: index + 1 }],
  );
  return [...blocks, ...loose].sort((left, right) => left.firstLine - right.firstLine);
}

/** The page of the period on which a table stands, where there is one. */
function tableHref(archived: ArchivedFiling, table: FilingTable): string | undefined {
  const slug = documentReference(archived).period?.slug;
  const period = slug === undefined ? undefined : findPeriod(slug);
  const group = groupOf(table.statement);
  if (!period || !group) return undefined;
  const own = tableLineHref({ archived, table });
  const stands = gatherTables(period, table.statement).some(({ sourceHref }) => sourceHref === own);
  return stands ? statementHref(period.slug, group.slug) : undefined;
}

function tableOf(archived: ArchivedFiling, block: Block): DocumentBlock['table'] {
  const table = archived.filing.document.tables.find(({ firstLine }) => firstLine >= block.firstLine && firstLine <= block.lastLine);
  if (block.kind !== 'table' || !table) return undefined;
  const href = tableHref(archived, table);
  return { title: table.title, statementText: statementTitle(table.statement), ...(href === undefined ? {} : { href }) };
}

/** The whole text of a document as blocks of lines, each fact at its place. */
export function readDocumentBlocks(archived: ArchivedFiling): readonly DocumentBlock[] {
  const text = readFilingText(archived.name);
  const { lines } = text;
  const anchors = anchorLines(text);
  const figures = placeFigures(archived);
  const roles = rolesByLine(archived.filing.document.tables);
  const blocks = coverLines(archived.filing.document.blocks, lines).map((block): DocumentBlock => {
    const shown: DocumentLine[] = [];
    for (let number = block.firstLine; number <= block.lastLine; number += 1) {
      const line = lines[number - 1] ?? '';
      if (line.trim() === '') continue;
      const names = anchors[number - 1] ?? { number, anchor: `L${number}`, others: [] };
      const role = block.kind === 'table' ? roles.get(number) : undefined;
      shown.push({ ...names, cells: cutLine(line, figures.get(number) ?? []), ...(role === undefined ? {} : { role }) });
    }
    const table = tableOf(archived, block);
    return {
      kind: block.kind,
      lines: shown,
      columns: Math.max(1, ...shown.map(({ cells }) => cells.length)),
      ...(block.level === undefined ? {} : { level: block.level }),
      ...(table === undefined ? {} : { table }),
    };
  });
  return joinFootnotes(blocks);
}
