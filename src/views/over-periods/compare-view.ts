import { formatDate } from '#format/format-date.ts';
import { formatUnit, formatUnitHeading } from '#format/format-unit.ts';
import { roundDecimal } from '#format/round-decimal.ts';
import { parseDecimal, scale } from '#model/decimal.ts';
import { accountingStandards, type Fact, type StatementSlug } from '#model/fact.ts';
import { type Duration, isInstant, periodKey } from '#model/period.ts';
import { whyNotComparable } from '#series/comparability.ts';
import { minus, termOf } from '#series/computation.ts';
import type { ArchivePeriod } from '#series/periods.ts';
import { presentStatements } from '#series/read-wide-statement.ts';
import { compareHref, type Link, statementsHref } from '#site/links.ts';
import { absentFigure, figureComputed } from '#views/build-figure.ts';
import { periodReference } from '#views/build-references.ts';
import { differenceOf, rateOf } from '#views/compare-facts.ts';
import type { Figure } from '#views/figure.ts';
import type { PeriodReference } from '#views/references.ts';
import type { SeriesTable } from '#views/series-table.ts';
import type { ColumnRole, TableColumn } from '#views/table.ts';
import { legendOf } from '#views/tables/legend.ts';
import { statementTitle } from '#views/tables/statement-titles.ts';
import { bridgePage } from './bridge-view.ts';
import { commonBase, shareOf, wholeOf } from './common-size.ts';
import { listBridges, listPairs, listRuns, type PeriodPair, type PeriodRun } from './compare-pairs.ts';
import { gapNotes, unitNotes } from './series-notes.ts';
import { seriesRows } from './series-rows.ts';
import { type StatementLine, statementLines } from './statement-lines.ts';
import { commonPower, figureIn, mainUnit } from './table-unit.ts';

/** `/compare/<pair>/` and `/compare/<run>/`: periods side by side, newest first. */
export interface ComparePage {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly periods: readonly PeriodReference[];
  readonly sections: readonly {
    readonly slug: StatementSlug;
    readonly title: string;
    readonly href: string;
    readonly tables: readonly SeriesTable[];
  }[];
}

/** No percentage is printed of cash flows and of changes in equity, and none is shown. */
const withoutRates: ReadonlySet<StatementSlug> = new Set(['cash-flows', 'changes-in-equity']);

/** Statements whose lines are the same in every period; changes in equity roll forward and have no side by side. */
const compared = (): readonly StatementSlug[] => presentStatements().filter((slug) => slug !== 'changes-in-equity');

/** The figure of a line for a period: the flow of its span, or the balance at its end. */
function factIn({ latest }: StatementLine, { span }: ArchivePeriod): Fact | undefined {
  return latest.get(periodKey(span)) ?? latest.get(span.end);
}

const column = (key: string, header: readonly string[], role: ColumnRole, unitText = '', isCurrent = false): TableColumn => ({
  key,
  header,
  unitText,
  role,
  isCurrent,
});

interface Group {
  readonly slug: StatementSlug;
  readonly standard: string;
  readonly lines: readonly StatementLine[];
  /** Whether these are balances that stand beside flows of the same statement. */
  readonly isApart: boolean;
}

/** The lines of a statement that at least two of the periods have, standard by standard, flows and balances apart. */
function groupsOf(slug: StatementSlug, periods: readonly ArchivePeriod[]): readonly Group[] {
  const groups = Map.groupBy(statementLines(slug), ({ standard }) => standard);
  return [...groups].flatMap(([standard, all]) => {
    const stated = (period: ArchivePeriod): boolean => all.some((line) => factIn(line, period)?.value !== undefined);
    if (periods.filter(stated).length < 2) return [];
    const lines = all.filter((line) => periods.some((period) => factIn(line, period)?.value !== undefined));
    const [balances, flows] = [lines.filter((line) => isBalance(line, periods)), lines.filter((line) => !isBalance(line, periods))];
    const both = flows.length > 0 && balances.length > 0;
    return [flows, balances]
      .filter((some) => some.length > 0)
      .map((some) => ({ slug, standard, lines: some, isApart: both && some === balances }));
  });
}

function isBalance(line: StatementLine, periods: readonly ArchivePeriod[]): boolean {
  return periods.some((period) => {
    const fact = factIn(line, period);
    return fact !== undefined && isInstant(fact.period);
  });
}

/** `1H25`; balances are headed by their day. */
function headerOf(period: ArchivePeriod, isOfBalances: boolean): string {
  return isOfBalances ? formatDate(period.span.end) : period.label;
}

function frameOf(
  { slug, standard, lines, isApart }: Group,
  periods: readonly ArchivePeriod[],
  columns: readonly TableColumn[],
  cellsOf: (line: StatementLine) => readonly Figure[],
  notes: readonly string[],
): SeriesTable {
  const unit = mainUnit(lines);
  const power = commonPower(lines.flatMap((line) => periods.flatMap((period) => factIn(line, period) ?? [])));
  const all = seriesRows(lines, unit, cellsOf);
  const kept = columns.map((_, index) => all.some(({ cells }) => cells[index] !== undefined && cells[index].kind !== 'absent'));
  const rows = all.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) }));
  const cells = rows.flatMap((row) => row.cells);
  const known = accountingStandards.find((each) => each === standard);
  const kind = lines.some((line) => isBalance(line, periods)) ? 'balances' : 'flows';
  return {
    id: `${slug}-${kind}${standard === '' ? '' : `-${standard.toLowerCase().replace(/[^a-z]+/g, '-')}`}`,
    title: isApart ? `${statementTitle(slug)}: balances` : statementTitle(slug),
    periodText: '',
    unitText: unit.length === 3 ? formatUnitHeading(unit, power) : formatUnit(unit),
    columns: columns.filter((_, index) => kept[index]),
    rows,
    legend: legendOf(cells),
    notes: [...notes, ...unitNotes(cells)],
    ...(known === undefined ? {} : { standard: known }),
  };
}

/** Why there is no change for some lines, each reason once with the lines that it concerns. */
function reasonsOf(lines: readonly StatementLine[], { current, prior }: PeriodPair): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const line of lines) {
    const [now, then] = [factIn(line, current), factIn(line, prior)];
    const why = now?.value !== undefined && then?.value !== undefined ? whyNotComparable(now, then) : undefined;
    if (why === undefined) continue;
    const labels = reasons.get(why) ?? [];
    reasons.set(why, [...labels, line.wording.label]);
  }
  return [...reasons].map(([why, labels]) => `${why.replace(/\.$/, '')}: ${labels.join('; ')}.`);
}

function pairTable(group: Group, pair: PeriodPair): SeriesTable {
  const { slug, standard, lines } = group;
  const { current, prior } = pair;
  const periods = [current, prior];
  const power = commonPower(lines.flatMap((line) => periods.flatMap((period) => factIn(line, period) ?? [])));
  const base = commonBase(slug);
  const [whole, before] = periods.map((period) => base && wholeOf(base, period.span as Duration, standard));
  const isOfBalances = lines.some((line) => isBalance(line, periods));
  const size = base === undefined ? 'Share' : `Share of ${base.label}`;
  const columns = [
    column('current', [headerOf(current, isOfBalances)], 'amount', '', true),
    column('prior', [headerOf(prior, isOfBalances)], 'prior'),
    column('change', ['Change', 'Amount'], 'change'),
    column('rate', ['Change', '%'], 'rate'),
    column('size', [size, current.label], 'rate', '%'),
    column('size-prior', [size, prior.label], 'rate', '%'),
  ];
  const cellsOf = (line: StatementLine): readonly Figure[] => {
    const [now, then] = [factIn(line, current), factIn(line, prior)];
    const both = now && then;
    return [
      figureIn(now, power),
      figureIn(then, power),
      both ? differenceIn(now, then, power) : absentFigure,
      both && !withoutRates.has(slug) ? rateOf(now, then) : absentFigure,
      shareOf(now, whole),
      shareOf(then, before),
    ];
  };
  return frameOf(group, periods, columns, cellsOf, reasonsOf(lines, pair));
}

/** The difference of the two exact figures in the unit of the table. */
function differenceIn(now: Fact, then: Fact, power: number): Figure {
  const difference = differenceOf(now, then);
  const value = difference.basis === 'computed' && now.unit.length === 3 ? parseDecimal(difference.value ?? '') : undefined;
  if (!value) return difference;
  const number = roundDecimal(scale(value, -power), 0);
  return figureComputed({
    value,
    number,
    unit: now.unit,
    unitText: formatUnit(now.unit, power),
    power,
    how: minus(termOf(now), termOf(then)),
  });
}

function runTable(group: Group, periods: readonly ArchivePeriod[]): SeriesTable {
  const { slug, standard, lines } = group;
  const power = commonPower(lines.flatMap((line) => periods.flatMap((period) => factIn(line, period) ?? [])));
  const base = commonBase(slug);
  const wholes = periods.map((period) => base && wholeOf(base, period.span, standard));
  const isOfBalances = lines.some((line) => isBalance(line, periods));
  const columns = [
    ...periods.map((period) => column(period.slug, [headerOf(period, isOfBalances)], 'amount')),
    ...periods.map((period) => column(`${period.slug}-size`, [`Share of ${base?.label ?? 'total'}`, period.label], 'rate', '%')),
  ];
  const cellsOf = (line: StatementLine): readonly Figure[] => [
    ...periods.map((period) => figureIn(factIn(line, period), power)),
    ...periods.map((period, index) => shareOf(factIn(line, period), wholes[index])),
  ];
  const spans = periods.map(({ span }) => span).filter((span) => lines.some(({ latest }) => latest.has(periodKey(span))));
  return frameOf(group, periods, columns, cellsOf, gapNotes(spans));
}

function sectionsOf(tables: (slug: StatementSlug) => readonly SeriesTable[]): ComparePage['sections'] {
  return compared()
    .map((slug) => ({ slug, title: statementTitle(slug), href: statementsHref(slug), tables: tables(slug) }))
    .filter((section) => section.tables.length > 0);
}

function pairPage(pair: PeriodPair): ComparePage {
  const { current, prior, slug } = pair;
  const periods = [current, prior];
  return {
    slug,
    title: `${current.label} compared with ${prior.label}`,
    description: `The ${periodReference(current).words} beside the ${periodReference(prior).words}: amounts, change and common size of every statement, each figure with its place in the documents.`,
    periods: periods.map(periodReference),
    sections: sectionsOf((statement) => groupsOf(statement, periods).map((group) => pairTable(group, pair))),
  };
}

function runPage({ slug, title, periods }: PeriodRun): ComparePage {
  return {
    slug,
    title,
    description: `${periods.map(({ label }) => label).join(', ')}: every statement side by side, with common size; accounting standards apart.`,
    periods: periods.map(periodReference),
    sections: sectionsOf((statement) => groupsOf(statement, periods).map((group) => runTable(group, periods))),
  };
}

/** Slugs of the pages of periods side by side. */
export function compareSlugs(): readonly string[] {
  return [...listRuns(), ...listPairs(), ...listBridges()].map(({ slug }) => slug);
}

/** One of them; throws where there is none. */
export function comparePage(slug: string): ComparePage {
  const run = listRuns().find((each) => each.slug === slug);
  if (run) return runPage(run);
  const bridge = listBridges().find((each) => each.slug === slug);
  if (bridge) return bridgePage(bridge);
  const pair = listPairs().find((each) => each.slug === slug);
  if (!pair) throw new Error(`There is no comparison “${slug}”.`);
  return pairPage(pair);
}

/** `/compare/`: what is ready. */
export function compareIndex(): {
  readonly title: string;
  readonly runs: readonly Link[];
  readonly bridges: readonly Link[];
  readonly pairs: readonly (Link & { readonly words: string })[];
} {
  return {
    title: 'Compare periods',
    runs: listRuns().map(({ slug, title }) => ({ text: title, href: compareHref(slug) })),
    bridges: listBridges().map(({ slug, period, standards }) => ({
      text: `${period.label} under ${standards.join(' and ')}`,
      href: compareHref(slug),
    })),
    pairs: listPairs().map(({ slug, current, prior }) => ({
      text: `${current.label} with ${prior.label}`,
      href: compareHref(slug),
      words: `${periodReference(current).words}, beside ${periodReference(prior).words}`,
    })),
  };
}
