import { readIssuer } from '#collections/read-issuer.ts';
import { fiscalYearNumber, formatFiscalYear } from '#format/format-fiscal-year.ts';
import type { ChartSpec, Datum, PeriodSlot, Series } from '#model/chart-spec.ts';
import { type Duration, shiftPeriod } from '#model/period.ts';
import { archivedFiling } from '#series/archive.ts';
import { documentReference } from '#views/build-references.ts';
import { chartDatum } from '#views/charts/chart-data.ts';
import type { Figure } from '#views/figure.ts';
import { type CurrentDividend, dividendNames, listCurrentDividends, stateOf } from './current-dividends.ts';

/** Every fiscal year from the first to the last that is known, oldest first; one that no document states keeps its place. */
function yearsBetween(known: readonly CurrentDividend[]): readonly Duration[] {
  const [newest, oldest] = [known[0]?.dividend.year, known.at(-1)?.dividend.year];
  const years: Duration[] = [];
  for (let year = oldest; year && newest && year.end <= newest.end; year = shiftPeriod(year, 12) as Duration) years.push(year);
  return years;
}

function slotOf(year: Duration, dividend: CurrentDividend | undefined): PeriodSlot {
  const naming = readIssuer().fiscalYearNamedBy;
  const isForecast = dividend !== undefined && stateOf(dividend.dividend) !== '';
  return {
    label: `FY${fiscalYearNumber(year, naming)}`,
    longLabel: formatFiscalYear(year, naming),
    end: year.end,
    kind: isForecast ? 'forecast' : 'actual',
  };
}

const noDatum: Datum = { value: undefined, text: '' };

function datumOf(figure: Figure | undefined, unit: string): Datum {
  return figure ? chartDatum({ figure }, unit) : noDatum;
}

type Figures = CurrentDividend['figures'];

/** The parts of a year stacked, with its total above; the totals alone where a year is known by its total only. */
function seriesOf(all: readonly (Figures | undefined)[], unit: string): { readonly series: readonly Series[]; readonly total?: Series } {
  const named = dividendNames().map(({ key, label }) => ({
    key,
    series: { name: label, data: all.map((figures) => datumOf(figures?.get(key), unit)) },
  }));
  const parts = named.slice(0, -1).filter(({ series }) => series.data.some(({ value }) => value !== undefined));
  const total = named.at(-1);
  const isOpened = all.every((figures) => !total || figures?.has(total.key) !== true || parts.every(({ key }) => figures.has(key)));
  if (!total || parts.length === 0 || !isOpened) return { series: total ? [total.series] : [] };
  return { series: parts.map(({ series }) => series), total: total.series };
}

const namesOf = (known: readonly CurrentDividend[]): string =>
  known
    .map(({ label }) => label)
    .toReversed()
    .join(', ');

/** Which years are forecasts, and of which a part is not known. */
function notesOf(known: readonly CurrentDividend[], hasTotal: boolean): readonly string[] {
  const total = dividendNames().at(-1)?.key ?? '';
  const forecasts = known.filter(({ dividend }) => stateOf(dividend) !== '');
  const partial = hasTotal ? known.filter(({ figures }) => !figures.has(total)) : [];
  return [
    ...(forecasts.length === 0 ? [] : [`${namesOf(forecasts)}: at least one part is a forecast, as of its document.`]),
    ...(partial.length === 0 ? [] : [`${namesOf(partial)}: a part of the year is not known.`]),
  ];
}

/** Dividends per share over the years, on the share basis of today; undefined where fewer than two years are known. */
export function dividendChart(): ChartSpec | undefined {
  const known = listCurrentDividends().filter(({ figures }) => figures.size > 0);
  if (known.length < 2) return undefined;
  const years = yearsBetween(known);
  const unit = known.flatMap(({ figures }) => [...figures.values()])[0]?.unitText ?? '';
  const places = years.map((year) => ({ year, dividend: known.find(({ dividend }) => dividend.year.end === year.end) }));
  const { series, total } = seriesOf(
    places.map(({ dividend }) => dividend?.figures),
    unit,
  );
  const notes = notesOf(known, total !== undefined);
  const filings = [...new Set(known.map(({ dividend }) => dividend.source.name))].sort();
  return {
    id: 'dividends-per-share',
    kind: 'bars',
    layout: 'stacked',
    title: 'Dividends per share',
    subtitle: [unit, ...(readIssuer().capitalActions.length > 0 ? ['on the current share basis'] : [])].join(', '),
    unit,
    periods: places.map(({ year, dividend }) => slotOf(year, dividend)),
    series,
    ...(total === undefined ? {} : { total }),
    ...(notes.length === 0 ? {} : { notes }),
    source: filings.map((filing) => documentReference(archivedFiling(filing)).name).join(', '),
  };
}
