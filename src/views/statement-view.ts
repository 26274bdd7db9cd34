import type { ChartSpec } from '#model/chart-spec.ts';
import { issuersFilings } from '#series/archive.ts';
import { type ArchivePeriod, listPeriods } from '#series/periods.ts';
import { statementHref } from '#site/links.ts';
import type { Notice } from '#site/notice.ts';
import { nonGaapNotice } from '#site/notices.ts';
import { hasAdjustedFigures } from './adjusted-tables.ts';
import { documentReference, periodReference, requirePeriod } from './build-references.ts';
import { chartsOn } from './charts/choose-charts.ts';
import { type CompanyWords, companyWords } from './company-words.ts';
import { statementDownloads } from './data-downloads.ts';
import { pageTables } from './page-tables.ts';
import { outlookNotices, periodNotices } from './period-notices.ts';
import type { DocumentReference, Download, PeriodReference } from './references.ts';
import type { Table } from './table.ts';
import { gatherTables } from './tables/gather-tables.ts';
import { findGroup, type PageGroup, pageGroups } from './tables/page-groups.ts';

/** `/<period>/<statement>/`, and the pages `notes`, `segments` and `services`, which gather several. */
export interface StatementView {
  readonly period: PeriodReference;
  /** Slug of the page: `financial-position`, `services`. */
  readonly slug: string;
  /** `Statement of financial position` */
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  /** The period's own document first; another accounting standard after it, under its name. */
  readonly tables: readonly Table[];
  /** Charts of what the statement says. */
  readonly charts: readonly ChartSpec[];
  /** What the period's own documents say of it, in their words. */
  readonly words: readonly CompanyWords[];
  readonly notices: readonly Notice[];
  readonly documents: readonly DocumentReference[];
  readonly downloads: readonly Download[];
  /** The same page for the periods before and after, where there is one. */
  readonly previous?: PeriodReference & { readonly statementHref: string };
  readonly next?: PeriodReference & { readonly statementHref: string };
  /** The period's other pages. */
  readonly siblings: readonly { readonly slug: string; readonly title: string; readonly href: string; readonly isCurrent: boolean }[];
}

const hasPage = (period: ArchivePeriod, { statements }: PageGroup): boolean =>
  statements.some((slug) => gatherTables(period, slug).length > 0);

/** The pages that a period has, in order. */
function groupsOf(period: ArchivePeriod): readonly PageGroup[] {
  return pageGroups.filter((group) => hasPage(period, group));
}

/** All pages of this kind, for getStaticPaths. */
export function statementPaths(): readonly { readonly period: string; readonly statement: string }[] {
  return listPeriods().flatMap((period) => groupsOf(period).map(({ slug }) => ({ period: period.slug, statement: slug })));
}

/** The nearest period on one side that has the same page. */
function neighbor(
  period: ArchivePeriod,
  group: PageGroup,
  step: 1 | -1,
): (PeriodReference & { readonly statementHref: string }) | undefined {
  const periods = listPeriods();
  for (let index = periods.indexOf(period) + step; index >= 0 && index < periods.length; index += step) {
    const other = periods[index];
    if (other && hasPage(other, group)) return { ...periodReference(other), statementHref: statementHref(other.slug, group.slug) };
  }
  return undefined;
}

function noticesOf(period: ArchivePeriod, { slug }: PageGroup, tables: readonly Table[]): readonly Notice[] {
  const outlook = slug === 'targets' || slug === 'dividends' ? outlookNotices(period) : [];
  const adjusted = tables.some(hasAdjustedFigures) ? [nonGaapNotice()] : [];
  return [...periodNotices(period), ...outlook, ...adjusted];
}

export function statementView(period: string, statement: string): StatementView {
  const page = requirePeriod(period);
  const group = findGroup(statement);
  if (!group || !hasPage(page, group)) throw new Error(`${page.label} has no page “${statement}”.`);
  const tables = pageTables(page, group.statements);
  const reference = periodReference(page);
  const previous = neighbor(page, group, -1);
  const next = neighbor(page, group, 1);
  const used = new Set(tables.map(({ source }) => source.filing));
  return {
    period: reference,
    slug: group.slug,
    title: group.title,
    heading: `${group.title}, ${page.label}`,
    description: `${group.title}, ${reference.words}: each figure with its place in the document.`,
    tables,
    charts: chartsOn(page, group.slug),
    words: companyWords(page.slug, group.slug),
    notices: noticesOf(page, group, tables),
    documents: issuersFilings()
      .filter(({ name }) => used.has(name))
      .map(documentReference),
    downloads: statementDownloads(page.slug, group.slug),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
    siblings: groupsOf(page).map(({ slug, title }) => ({
      slug,
      title,
      href: statementHref(page.slug, slug),
      isCurrent: slug === group.slug,
    })),
  };
}
