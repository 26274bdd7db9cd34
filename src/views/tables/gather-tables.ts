import { remember } from '#collections/remember.ts';
import type { AccountingStandard } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import type { ArchivedFiling } from '#series/archive.ts';
import { shownTables } from '#series/hidden-tables.ts';
import type { ArchivePeriod } from '#series/periods.ts';
import { type Arrangement, arrangeColumns } from './arrange-columns.ts';
import { buildTable, type LooseTable } from './build-table.ts';
import { legendOf } from './legend.ts';
import type { TableSource } from './read-cells.ts';
import { isPrimary } from './statement-titles.ts';

interface Part {
  readonly source: TableSource;
  readonly arrangement: Arrangement;
}

function partsOf(archived: ArchivedFiling, statement: string, page: ArchivePeriod): readonly Part[] {
  return shownTables(archived)
    .filter((table) => table.statement === statement)
    .flatMap((table) => {
      const source = { archived, table };
      return arrangeColumns(source, page).map((arrangement) => ({ source, arrangement }));
    });
}

/** A statement that a page break or a heading cut: the parts have the same periods side by side. */
function joinKey({ source, arrangement }: Part): string | undefined {
  if (arrangement.kind !== 'comparison' || !isPrimary(source.table.statement)) return undefined;
  const { current, prior } = arrangement;
  return `${periodKey(current.period)}|${prior ? periodKey(prior.period) : ''}`;
}

function joinTables(first: LooseTable, second: LooseTable): LooseTable {
  if (first.columns.length !== second.columns.length || first.unitText !== second.unitText) return first;
  const rows = [...first.rows, ...second.rows];
  return { ...first, rows, legend: legendOf(rows.flatMap(({ cells }) => cells)), notes: [...first.notes, ...second.notes] };
}

/** The tables of one filing for a page, the parts of one statement joined, the page's own length of time first. */
function tablesOf(archived: ArchivedFiling, statement: string, page: ArchivePeriod): readonly LooseTable[] {
  const joined = new Map<string, LooseTable>();
  for (const [index, part] of partsOf(archived, statement, page).entries()) {
    const table = buildTable(part.source, part.arrangement, page);
    const key = joinKey(part) ?? `${index}`;
    const known = joined.get(key);
    joined.set(key, known ? joinTables(known, table) : table);
  }
  const own = ({ months }: LooseTable): number => (months === undefined || months === page.months ? 0 : 1);
  return [...joined.values()].sort((left, right) => own(left) - own(right));
}

const standardOf = ({ filing }: ArchivedFiling): AccountingStandard | undefined => filing.document.metadata.standard?.value;

function gather(page: ArchivePeriod, statement: string): readonly LooseTable[] {
  const gathered: LooseTable[] = [];
  const covered = new Set<AccountingStandard | undefined>();
  const sources = [...page.own, ...page.sources.filter((source) => !page.own.includes(source))];
  for (const archived of sources) {
    if (covered.has(standardOf(archived))) continue;
    const tables = tablesOf(archived, statement, page);
    if (tables.length === 0) continue;
    covered.add(standardOf(archived));
    gathered.push(...tables);
  }
  return gathered;
}

/**
 * The tables of one kind on a period's page: from the period's own document, else from the first that has them; then, under another
 * accounting standard, from the first document that has them so.
 */
export function gatherTables(page: ArchivePeriod, statement: string): readonly LooseTable[] {
  return remember(`tables of ${page.slug}/${statement}`, () => gather(page, statement));
}
