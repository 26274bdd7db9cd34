import { readSourceLines } from '#collections/read-source.ts';
import type { Fact } from '#model/fact.ts';
import type { Block, FilingTable } from '#model/filing.ts';
import type { ArchivedFiling } from '#series/archive.ts';
import { findPeriod } from '#series/periods.ts';
import { lineHref, statementHref } from '#site/links.ts';
import { documentReference } from '#views/build-references.ts';
import type { DocumentBlock, DocumentLine } from '#views/document-view.ts';
import { gatherTables } from '#views/tables/gather-tables.ts';
import { groupOf } from '#views/tables/page-groups.ts';
import { statementTitle } from '#views/tables/statement-titles.ts';
import { cutLine } from './cut-line.ts';

function factsByLine(facts: readonly Fact[]): ReadonlyMap<number, readonly Fact[]> {
  const byLine = new Map<number, Fact[]>();
  for (const fact of facts) {
    const known = byLine.get(fact.line);
    if (known) known.push(fact);
    else byLine.set(fact.line, [fact]);
  }
  return byLine;
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
  const stands = gatherTables(period, table.statement).some(({ sourceHref }) => sourceHref === lineHref(archived.name, table.firstLine));
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
  const lines = readSourceLines(archived.name);
  const facts = factsByLine(archived.filing.facts);
  return coverLines(archived.filing.document.blocks, lines).map((block) => {
    const shown: DocumentLine[] = [];
    for (let number = block.firstLine; number <= block.lastLine; number += 1) {
      const text = lines[number - 1] ?? '';
      if (text.trim() === '') continue;
      shown.push({ number, anchor: `L${number}`, cells: cutLine(archived.name, text, facts.get(number) ?? []) });
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
}
