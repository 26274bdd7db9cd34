import { type ArchivePeriod, standardsOf } from '#series/periods.ts';
import { statementHref } from '#site/links.ts';
import { nonGaapNotice } from '#site/notices.ts';
import { hasAdjustedFigures } from './adjusted-tables.ts';
import { ordersTable } from './orders-table.ts';
import { pageTables } from './page-tables.ts';
import { perShareTable } from './per-share-table.ts';
import type { PeriodSection, PeriodSections, StatementSection } from './period-view.ts';
import type { Table } from './table.ts';
import { groupOf } from './tables/page-groups.ts';
import { primaryStatements, statementTitle } from './tables/statement-titles.ts';

function section(period: ArchivePeriod, id: string, title: string, statements: readonly string[]): PeriodSection | undefined {
  const tables = pageTables(period, statements);
  const page = groupOf(statements[0] ?? '');
  if (tables.length === 0) return undefined;
  const notes = tables.some(hasAdjustedFigures) ? [nonGaapNotice().text] : [];
  return { id, title, tables, notes, ...(page === undefined ? {} : { href: statementHref(period.slug, page.slug) }) };
}

/** The line of a document at which a statement begins; statements of another document stand behind. */
function placeOf(tables: readonly Table[], period: ArchivePeriod): number {
  const [first] = tables;
  if (!first) return Number.POSITIVE_INFINITY;
  const line = Number(first.sourceHref.slice(first.sourceHref.lastIndexOf('#L') + 2));
  return period.own.some(({ name }) => name === first.source.filing) ? line : line + 1_000_000;
}

function statementSections(period: ArchivePeriod): readonly StatementSection[] {
  const [own] = standardsOf(period);
  return primaryStatements
    .flatMap((statement) => {
      const all = pageTables(period, [statement]);
      const standards = [...new Set(all.map(({ standard }) => standard))];
      return standards.map((standard): StatementSection => {
        const tables = all.filter((table) => table.standard === standard);
        const isOther = standard !== undefined && standard !== own;
        return {
          id: isOther ? `${statement}-${standard.toLowerCase().replace(/[^a-z]+/g, '-')}` : statement,
          title: isOther ? `${statementTitle(statement)} (${standard})` : statementTitle(statement),
          statement,
          isOther,
          tables,
          notes: [],
          href: statementHref(period.slug, statement),
          ...(standard === undefined ? {} : { standard }),
        };
      });
    })
    .sort((left, right) => placeOf(left.tables, period) - placeOf(right.tables, period));
}

function perShareSection(period: ArchivePeriod): PeriodSection | undefined {
  const table = perShareTable(period);
  return table && { id: 'per-share', title: 'Per share', tables: [table], notes: [] };
}

/** Orders and backlog as a document prints them in a table, or else as its sentences state them. */
function ordersSection(period: ArchivePeriod): PeriodSection | undefined {
  const printed = section(period, 'orders', 'Orders, backlog and sales', ['orders-and-sales']);
  if (printed) return printed;
  const told = ordersTable(period);
  return told && { id: 'orders', title: 'Orders and backlog', tables: [told], notes: [] };
}

/** The parts of a period's page that stand in its documents as tables. */
export function sectionsOf(period: ArchivePeriod): PeriodSections {
  const optional = {
    dividends: section(period, 'dividends', 'Dividends', ['dividends']),
    services: section(period, 'services', 'Revenue by service', ['network-services']),
    orders: ordersSection(period),
    segments: section(period, 'segments', 'Segments', ['segment-results', 'segment-information']),
    contracts: section(period, 'contracts', 'Contracts and subscriptions', ['contracts']),
    perShare: perShareSection(period),
    notes: section(period, 'notes', 'Notes', ['note']),
  };
  const summaries = ['operating-results', 'tse-summary', 'selected-financial-data', 'non-gaap'].flatMap(
    (statement) => section(period, statement, statementTitle(statement), [statement]) ?? [],
  );
  const found = Object.fromEntries(Object.entries(optional).filter(([, each]) => each !== undefined)) as Partial<PeriodSections>;
  return { ...found, summaries, statements: statementSections(period) };
}
