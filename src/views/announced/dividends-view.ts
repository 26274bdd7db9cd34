import { readIssuer } from '#collections/read-issuer.ts';
import { formatDate } from '#format/format-date.ts';
import { formatFiscalYear } from '#format/format-fiscal-year.ts';
import { formatUnit } from '#format/format-unit.ts';
import type { ChartSpec } from '#model/chart-spec.ts';
import type { Fact } from '#model/fact.ts';
import { type DividendYear, listDividends } from '#series/dividend-years.ts';
import { basisDayOf } from '#series/share-basis.ts';
import { dataHref, type Link } from '#site/links.ts';
import type { Notice } from '#site/notice.ts';
import { forwardLookingNotice } from '#site/notices.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { documentReference } from '#views/build-references.ts';
import { absentFigure } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';
import { itemLink } from '#views/item-link.ts';
import { noticedDocument } from '#views/noticed-document.ts';
import type { SeriesTable } from '#views/series-table.ts';
import type { TableColumn, TableRow } from '#views/table.ts';
import { dividendNames, listCurrentDividends, stateOf } from './current-dividends.ts';
import { dividendChart } from './dividend-chart.ts';

/** `/dividends/` */
export interface DividendsView {
  readonly title: string;
  readonly description: string;
  readonly chart?: ChartSpec;
  readonly printed: SeriesTable;
  readonly current: SeriesTable;
  readonly notices: readonly Notice[];
  readonly file: Link;
}

const column = (key: string, header: readonly string[]): TableColumn => ({ key, header, unitText: '', role: 'amount', isCurrent: false });

/** A word in place of a number. */
const words = (text: string): Figure => ({ ...absentFigure, kind: 'text', text, spoken: text });

function labelOf({ year, source, isBeforeRevision }: DividendYear): string {
  const name = formatFiscalYear(year, readIssuer().fiscalYearNamedBy);
  const before = isBeforeRevision ? ', forecast before the revision' : '';
  return `${name}${before}, ${documentReference(source).name}`;
}

/** A figure that adds up dividends on several share bases cannot be shown on one. */
function remarkOf(fact: Fact): string | undefined {
  return basisDayOf(fact) === 'mixed' ? 'Adds up dividends before and after a split, as printed.' : undefined;
}

function printedCell(fact: Fact | undefined): Figure {
  if (!fact) return absentFigure;
  const remark = remarkOf(fact);
  return { ...figureAsPrinted(fact), ...(remark === undefined ? {} : { remark }) };
}

const row = (key: string, label: string, cells: readonly Figure[], href?: string): TableRow => ({
  key,
  label,
  depth: 0,
  role: 'item',
  isGrandTotal: false,
  cells,
  ...(href === undefined ? {} : { itemHref: href }),
});

function frame(
  id: string,
  title: string,
  unit: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  notes: readonly string[],
): SeriesTable {
  return { id, title, periodText: '', unitText: formatUnit(unit), columns, rows, legend: [], notes };
}

const unitOf = (years: readonly DividendYear[]): string => [...(years[0]?.cells.values() ?? [])][0]?.fact.unit ?? '';

/** The figures as every document prints them; nothing is converted. */
function printedTable(years: readonly DividendYear[]): SeriesTable {
  const columns = [...dividendNames().map(({ key, label }) => column(key, [label])), column('state', ['Status'])];
  const rows = years.map((year, index) =>
    row(`p${index}`, labelOf(year), [...dividendNames().map(({ key }) => printedCell(year.cells.get(key)?.fact)), words(stateOf(year))]),
  );
  const mixed = years.flatMap(({ cells }) => [...cells.values()]).filter(({ fact }) => basisDayOf(fact) === 'mixed');
  const notes =
    mixed.length === 0
      ? []
      : [`${mixed.map(({ fact }) => fact.printed).join(', ')}: adds up dividends before and after a split, as the document prints it.`];
  return frame('printed', 'As printed', unitOf(years), columns, rows, [
    'Each on the share basis of its document or as the document says.',
    ...notes,
  ]);
}

/** One row for each year, on the share basis of today. */
function currentTable(unit: string): SeriesTable {
  const columns = [
    ...dividendNames().map(({ key, label }) => column(key, [label])),
    column('factor', ['Divided by']),
    column('state', ['Status']),
  ];
  const rows = listCurrentDividends().map(({ dividend, label, figures, factor }, index) => {
    const [, { key: linked } = { key: '' }] = dividendNames();
    const fact = dividend.cells.get(linked)?.fact;
    const cells = dividendNames().map(({ key }) => figures.get(key) ?? absentFigure);
    return row(`c${index}`, label, [...cells, words(factor), words(stateOf(dividend))], fact && itemLink(fact));
  });
  const splits = readIssuer().capitalActions.map(
    ({ text, effective, factor }) => `${text}, effective ${formatDate(effective)} (factor ${factor})`,
  );
  const notes = [
    ...(splits.length === 0 ? [] : [`${splits.join('; ')}.`]),
    'A declared dividend is divided by the factors of the splits after it, exactly; the year adds up its parts on one basis, and stands empty where a part is not known.',
  ];
  return frame('current', 'On the current share basis', unit, columns, rows, notes);
}

/** Dividends per share as printed, and on the share basis of today. */
export function dividendsView(): DividendsView {
  const years = listDividends();
  const chart = dividendChart();
  const sources = [...new Set(years.filter((year) => stateOf(year) !== '').map(({ source }) => source))];
  return {
    title: 'Dividends',
    description: 'Dividends per share as every document prints them, and on the share basis of today; forecasts are marked as such.',
    current: currentTable(unitOf(years)),
    ...(chart === undefined ? {} : { chart: { ...chart, stem: `announced-${chart.id}` } }),
    printed: printedTable(years),
    notices: sources.flatMap((source) => forwardLookingNotice(noticedDocument(source)) ?? []),
    file: { text: 'dividends.csv', href: dataHref('dividends.csv') },
  };
}
