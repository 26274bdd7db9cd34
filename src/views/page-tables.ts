import { type ArchivePeriod, standardsOf } from '#series/periods.ts';
import type { Table } from './table.ts';
import type { LooseTable } from './tables/build-table.ts';
import { gatherTables } from './tables/gather-tables.ts';

/** A row of figures that stands where a heading should is none. */
const isHeading = (text: string): boolean => text !== '' && text.length <= 100 && !/\d,\d{3}/.test(text);

/** A heading without its number in the document and without the colon that led to its table: `(2) Sales by region:`. */
const bareHeading = (text: string): string => text.replace(/^[(（]\d{1,2}[)）]\s*/, '').replace(/\s*[:：]$/, '');

/** Where several tables of one kind stand side by side, the document's own heading tells them apart; another standard is named. */
function titleOf({ title, printedTitle, standard }: LooseTable, page: ArchivePeriod, siblings: readonly LooseTable[]): string {
  const [own] = standardsOf(page);
  const twins = siblings.filter((other) => other.title === title && other.standard === standard);
  const [kind, heading] = [bareHeading(title), isHeading(printedTitle) ? bareHeading(printedTitle) : ''];
  const named = twins.length > 1 && heading !== '' && heading !== kind ? `${kind}: ${heading}` : kind;
  return standard === undefined || standard === own ? named : `${named} (${standard})`;
}

/** All tables of some kinds on a period's page, with ids that are unique on the page and stay the same. */
export function pageTables(page: ArchivePeriod, statements: readonly string[]): readonly Table[] {
  return statements.flatMap((statement) => {
    const gathered = gatherTables(page, statement);
    return gathered.map((loose, index) => {
      const { months: _, printedTitle: __, ...table } = loose;
      const id = index === 0 ? statement : `${statement}-${index + 1}`;
      return { ...table, id, title: titleOf(loose, page, gathered), downloads: [] };
    });
  });
}
