import { readIssuer } from '#collections/read-issuer.ts';
import { formatDate } from '#format/format-date.ts';
import { fiscalYearNumber, formatFiscalYear } from '#format/format-fiscal-year.ts';
import { formatUnit } from '#format/format-unit.ts';
import type { Fact } from '#model/fact.ts';
import { type Computation, plus, times } from '#series/computation.ts';
import { type DividendYear, listDividends } from '#series/dividend-years.ts';
import { addPerShare, onCurrentShareBasis, type PerShare, type ShareBasisTools } from '#series/on-share-basis.ts';
import { basisAfter, basisDayOf } from '#series/share-basis.ts';
import { exactTermOf, sumOfTerms } from '#series/terms-of-facts.ts';
import { dataHref, type Link } from '#site/links.ts';
import type { Notice } from '#site/notice.ts';
import { forwardLookingNotice } from '#site/notices.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { documentReference } from '#views/build-references.ts';
import { absentFigure, figureComputed } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';
import { itemLink } from '#views/item-link.ts';
import { noticedDocument } from '#views/noticed-document.ts';
import type { SeriesTable } from '#views/series-table.ts';
import type { TableColumn, TableRow } from '#views/table.ts';

/** `/dividends/` */
export interface DividendsView {
  readonly title: string;
  readonly description: string;
  readonly printed: SeriesTable;
  readonly current: SeriesTable;
  readonly notices: readonly Notice[];
  readonly file: Link;
}

const names = (): readonly { readonly key: string; readonly label: string }[] =>
  readIssuer().dividendMeasures.flatMap((key) => {
    const measure = readIssuer().measures[key];
    return measure ? [{ key, label: measure.short ?? measure.label }] : [];
  });

const column = (key: string, header: readonly string[]): TableColumn => ({ key, header, unitText: '', role: 'amount', isCurrent: false });

/** A word in place of a number. */
const words = (text: string): Figure => ({ ...absentFigure, kind: 'text', text, spoken: text });

function labelOf({ year, source, isBeforeRevision }: DividendYear): string {
  const name = formatFiscalYear(year, readIssuer().fiscalYearNamedBy);
  const before = isBeforeRevision ? ', forecast before the revision' : '';
  return `${name}${before}, ${documentReference(source).name}`;
}

/** What the year's figures are: paid or resolved, forecast, or both. */
function stateOf({ cells }: DividendYear): string {
  const forecast = names().filter(({ key }) => cells.get(key)?.isForecast === true);
  if (forecast.length === 0) return '';
  const named = forecast.map(({ label }) => label.toLowerCase()).join(', ');
  return forecast.length === cells.size ? 'Forecast' : `Forecast: ${named}`;
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
  const columns = [...names().map(({ key, label }) => column(key, [label])), column('state', ['Status'])];
  const rows = years.map((year, index) =>
    row(`p${index}`, labelOf(year), [...names().map(({ key }) => printedCell(year.cells.get(key)?.fact)), words(stateOf(year))]),
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

function figureOf<Basis>(share: PerShare<Basis> | undefined, unit: string): Figure {
  if (!share) return absentFigure;
  const [only] = share.from;
  if (share.from.length === 1 && only && basisAfter(dayOf(only)).factor === 1n) return figureAsPrinted(only);
  return figureComputed({ value: share.value, number: share.value, unit, unitText: formatUnit(unit), how: broughtFrom(share.from) });
}

/** Declared amounts, each divided by the factor of its own basis. */
function broughtFrom(facts: readonly Fact[]): Computation {
  const [first = sumOfTerms([]), ...rest] = facts.map((fact) => times(exactTermOf(fact), 1n, basisAfter(dayOf(fact)).factor));
  return rest.reduce(plus, first);
}

function dayOf(fact: Fact) {
  const day = basisDayOf(fact);
  return day === 'mixed' ? undefined : day;
}

/** The parts of a year and what they add up to; the year's own printed figure where no part of it is printed. */
function bringYear<Basis>({ cells }: DividendYear, { bringDeclared }: ShareBasisTools<Basis>): ReadonlyMap<string, PerShare<Basis>> {
  const keys = names().map(({ key }) => key);
  const total = keys.at(-1) ?? '';
  const brought = new Map<string, PerShare<Basis>>();
  for (const key of keys) {
    const cell = cells.get(key);
    const share = cell && bringDeclared(cell.fact);
    if (share) brought.set(key, share);
  }
  const parts = keys.slice(0, -1);
  if (parts.length > 0 && parts.every((key) => brought.has(key))) {
    const [first, ...rest] = parts.flatMap((key) => brought.get(key) ?? []);
    if (first) brought.set(total, rest.reduce(addPerShare<Basis>, first));
  }
  return brought;
}

/** `4: two-for-one stock split, January 1, 2031; …` */
function factorText({ cells }: DividendYear): string {
  const factors = new Set(
    [...cells.values()].flatMap(({ fact }) => (basisDayOf(fact) === 'mixed' ? [] : [`${basisAfter(dayOf(fact)).factor}`])),
  );
  return [...factors].join(' and ');
}

/** One row for each year, from the latest document that states it, on the share basis of today. */
function currentTable(years: readonly DividendYear[]): SeriesTable {
  const latest = years.filter(
    (year, index) =>
      !year.isBeforeRevision && years.findIndex((other) => !other.isBeforeRevision && other.year.end === year.year.end) === index,
  );
  const unit = unitOf(years);
  const columns = [...names().map(({ key, label }) => column(key, [label])), column('factor', ['Divided by']), column('state', ['Status'])];
  const rows = onCurrentShareBasis((tools) =>
    latest.map((year, index) => {
      const brought = bringYear(year, tools);
      const cells = names().map(({ key }) => figureOf(brought.get(key), unit));
      const [, { key: linked } = { key: '' }] = names();
      const fact = year.cells.get(linked)?.fact;
      return row(
        `c${index}`,
        `FY${fiscalYearNumber(year.year, readIssuer().fiscalYearNamedBy)}`,
        [...cells, words(factorText(year)), words(stateOf(year))],
        fact && itemLink(fact),
      );
    }),
  );
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
  const sources = [...new Set(years.filter((year) => stateOf(year) !== '').map(({ source }) => source))];
  return {
    title: 'Dividends',
    description: 'Dividends per share as every document prints them, and on the share basis of today; forecasts are marked as such.',
    current: currentTable(years),
    printed: printedTable(years),
    notices: sources.flatMap((source) => forwardLookingNotice(noticedDocument(source)) ?? []),
    file: { text: 'dividends.csv', href: dataHref('dividends.csv') },
  };
}
