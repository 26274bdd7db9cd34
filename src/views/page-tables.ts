import { type ArchivePeriod, standardsOf } from '#series/periods.ts';
import type { Table } from './table.ts';
import type { LooseTable } from './tables/build-table.ts';
import { gatherTables } from './tables/gather-tables.ts';

/** Under another standard than the page's own, a table says so in its title. */
function titleOf({ title, standard }: LooseTable, page: ArchivePeriod): string {
  const [own] = standardsOf(page);
  return standard === undefined || standard === own ? title : `${title} (${standard})`;
}

/** All tables of some kinds on a period's page, with ids that are unique on the page and stay the same. */
export function pageTables(page: ArchivePeriod, statements: readonly string[]): readonly Table[] {
  return statements.flatMap((statement) =>
    gatherTables(page, statement).map((loose, index) => {
      const { months: _, ...table } = loose;
      return { ...table, id: index === 0 ? statement : `${statement}-${index + 1}`, title: titleOf(loose, page), downloads: [] };
    }),
  );
}
