import { formatLength } from '#format/format-period.ts';
import { formatUnit, formatUnitHeading } from '#format/format-unit.ts';
import { type AccountingStandard, accountingStandards, type StatementSlug } from '#model/fact.ts';
import { isInstant, type Period, periodKey } from '#model/period.ts';
import { archivedFiling } from '#series/archive.ts';
import { usualMonths } from '#series/periods.ts';
import { presentStatements } from '#series/read-wide-statement.ts';
import { type Link, oldestFirstHref, statementsHref } from '#site/links.ts';
import { adjustedNotes } from '#views/adjusted-tables.ts';
import { documentReference } from '#views/build-references.ts';
import { wideDownloads } from '#views/data-downloads.ts';
import { type Restatement, restatementsOf } from '#views/differences/restatements.ts';
import type { Figure } from '#views/figure.ts';
import { labelOfPeriod } from '#views/items/show-series.ts';
import type { Download } from '#views/references.ts';
import type { SeriesBlock, SeriesTable } from '#views/series-table.ts';
import type { TableColumn } from '#views/table.ts';
import { periodHeader } from '#views/tables/header-texts.ts';
import { legendOf } from '#views/tables/legend.ts';
import { statementTitle } from '#views/tables/statement-titles.ts';
import { type FirstSeen, firstSeenOf } from './first-seen.ts';
import { basisNotes, breakNotes, gapNotes } from './series-notes.ts';
import { seriesRows } from './series-rows.ts';
import { lengthKey, periodsOf, type StatementLine, statementLines } from './statement-lines.ts';
import { commonPower, figureIn, mainUnit } from './table-unit.ts';
import { unitNotes } from './unit-notes.ts';

/** Which period stands first. */
export type PeriodOrder = 'newest' | 'oldest';

/** `/statements/<statement>/`: one statement over all periods. */
export interface StatementOverPeriods {
  readonly slug: StatementSlug;
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly blocks: readonly SeriesBlock[];
  /** Was it restated? A sentence for each period, by standard. */
  readonly restatements: readonly { readonly standard: string; readonly sentences: readonly Restatement[] }[];
  readonly downloads: readonly Download[];
  readonly siblings: readonly { readonly title: string; readonly href: string; readonly isCurrent: boolean }[];
  /** The same page in the other order. */
  readonly reversed: Link;
}

interface Column {
  readonly column: TableColumn;
  readonly cell: (line: StatementLine) => Figure;
}

const columnOf = (key: string, header: readonly string[], isCurrent: boolean): TableColumn => ({
  key,
  header,
  unitText: '',
  role: isCurrent ? 'amount' : 'prior',
  isCurrent: false,
});

/** `1H25`; where a document states the period otherwise, both stand under it. */
function headersOf(period: Period, first: FirstSeen | undefined): readonly (readonly string[])[] {
  const label = isInstant(period) ? periodHeader(period) : labelOfPeriod(period) || periodHeader(period);
  return first
    ? [
        [label, 'Latest'],
        [label, 'First seen'],
      ]
    : [[label]];
}

interface PeriodColumns {
  readonly columns: readonly Column[];
  readonly note?: string;
}

function columnsOf(lines: readonly StatementLine[], period: Period, power: number): PeriodColumns {
  const key = periodKey(period);
  const first = firstSeenOf(lines, period);
  const [latest, before] = headersOf(period, first);
  const now = { column: columnOf(key, latest ?? [], true), cell: (line: StatementLine) => figureIn(line.latest.get(key), power) };
  if (!first || !before) return { columns: [now] };
  const seen = {
    column: columnOf(`${key}-first`, before, false),
    cell: (line: StatementLine) => figureIn(first.changed.has(line.key) ? first.facts.get(line.key) : line.latest.get(key), power),
  };
  const document = documentReference(archivedFiling(first.filing));
  const [label = ''] = latest ?? [];
  return { columns: [now, seen], note: `${label}, first seen: in the ${document.name}, ${document.publishedText}.` };
}

function lengthTitle(period: Period): string {
  if (isInstant(period)) return 'Balances';
  const words = formatLength(period);
  return words === 'year' ? 'Full years' : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function tableOf(
  slug: string,
  lines: readonly StatementLine[],
  periods: readonly Period[],
  standard: string,
  order: PeriodOrder,
): SeriesTable | undefined {
  const keys = new Set(periods.map(periodKey));
  const stated = lines.filter(({ latest }) => [...latest].some(([key, fact]) => keys.has(key) && fact.value !== undefined));
  const [newest] = periods;
  if (stated.length === 0 || !newest) return undefined;
  const unit = mainUnit(stated);
  const power = commonPower(stated.flatMap(({ latest }) => [...latest.values()]));
  const planned = periods.map((period) => columnsOf(stated, period, power));
  const columns = (order === 'newest' ? planned : planned.toReversed()).flatMap((each) => each.columns);
  const rows = seriesRows(stated, unit, (line) => columns.map(({ cell }) => cell(line)));
  const known = accountingStandards.find((each) => each === standard);
  return {
    id: `${slug}-${lengthKey(newest)}${standard === '' ? '' : `-${standard.toLowerCase().replace(/[^a-z]+/g, '-')}`}`,
    title: lengthTitle(newest),
    periodText: '',
    unitText: unit.length === 3 ? formatUnitHeading(unit, power) : formatUnit(unit),
    columns: columns.map(({ column }) => column),
    rows,
    legend: legendOf(rows.flatMap(({ cells }) => cells)),
    notes: [
      ...planned.flatMap(({ note }) => note ?? []),
      ...gapNotes(periods),
      ...breakNotes(stated, periods),
      ...basisNotes(stated),
      ...adjustedNotes(rows.map(({ label }) => label)),
      ...unitNotes(rows.flatMap(({ cells }) => cells)),
    ],
    ...(known === undefined ? {} : { standard: known }),
  };
}

/** The tables of a statement under one standard: spans of one length together, the usual length first. */
function blockOf(slug: StatementSlug, standard: string, lines: readonly StatementLine[], order: PeriodOrder): SeriesBlock {
  const usual = `${usualMonths()}`;
  const groups = [...Map.groupBy(periodsOf(lines), lengthKey)]
    .sort(([left, these], [right, those]) => Number(right === usual) - Number(left === usual) || those.length - these.length)
    .map(([, periods]) => periods);
  const known: AccountingStandard | undefined = accountingStandards.find((each) => each === standard);
  return {
    tables: groups.flatMap((periods) => tableOf(slug, lines, periods, standard, order) ?? []),
    ...(known === undefined ? {} : { standard: known }),
  };
}

/** Slugs of the pages of this kind. */
export function overPeriodsSlugs(): readonly StatementSlug[] {
  return presentStatements();
}

/** One statement over all periods, standards apart, the newest document's standard first. */
export function statementOverPeriods(slug: StatementSlug, order: PeriodOrder = 'newest'): StatementOverPeriods {
  const byStandard = Map.groupBy(statementLines(slug), ({ standard }) => standard);
  const newest = [...byStandard].sort(([, left], [, right]) => lastEnd(right).localeCompare(lastEnd(left)));
  const title = statementTitle(slug);
  return {
    slug,
    title,
    heading: `${title} over all periods`,
    reversed:
      order === 'newest'
        ? { text: 'Oldest period first', href: oldestFirstHref(slug) }
        : { text: 'Newest period first', href: statementsHref(slug) },
    description: `${title}: every line item of every document in one table, ${order} period first; accounting standards apart.`,
    blocks: newest.map(([standard, lines]) => blockOf(slug, standard, lines, order)).filter(({ tables }) => tables.length > 0),
    restatements: newest.map(([standard]) => ({ standard, sentences: restatementsOf(slug, standard) })),
    downloads: wideDownloads(slug),
    siblings: presentStatements().map((other) => ({
      title: statementTitle(other),
      href: statementsHref(other),
      isCurrent: other === slug,
    })),
  };
}

const lastEnd = (lines: readonly StatementLine[]): string => {
  const [newest] = periodsOf(lines);
  return newest === undefined ? '' : isInstant(newest) ? newest.instant : newest.end;
};

/** `/statements/` */
export function statementsIndex(): {
  readonly title: string;
  readonly statements: readonly { readonly title: string; readonly href: string; readonly text: string }[];
} {
  return {
    title: 'Statements over all periods',
    statements: presentStatements().map((slug) => {
      const lines = statementLines(slug);
      const periods = periodsOf(lines).length;
      return { title: statementTitle(slug), href: statementsHref(slug), text: `${lines.length} line items, ${periods} periods` };
    }),
  };
}
