import type { Measure } from '#collections/measure-schema.ts';
import { formatDate } from '#format/format-date.ts';
import { formatUnitHeading } from '#format/format-unit.ts';
import { formatDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { type Duration, shiftPeriod } from '#model/period.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import type { Announcement, ForecastSeries } from '#series/forecast-series.ts';
import { impliedByRate, intervalOfFact, roundEnds, shareInterval } from '#series/interval-of-fact.ts';
import { periodName } from '#series/periods.ts';
import { printedRateOf } from '#series/printed-movement.ts';
import { basisDayOf } from '#series/share-basis.ts';
import type { Interval } from '#ties/interval.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { documentReference } from '#views/build-references.ts';
import { absentFigure } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';
import { gapBetween, gapRate } from '#views/gap-between.ts';
import { itemLink } from '#views/item-link.ts';
import type { SeriesTable } from '#views/series-table.ts';
import type { ColumnRole, TableColumn, TableRow } from '#views/table.ts';
import { legendOf } from '#views/tables/legend.ts';
import { forecastMeasures, forecastPower, resultOf, resultsIn, showIn } from './forecast-figures.ts';

const column = (key: string, header: readonly string[], role: ColumnRole, unitText = '', isCurrent = false): TableColumn => ({
  key,
  header,
  unitText,
  role,
  isCurrent,
});

/** A percentage whose operands are rounded: one number where both ends of what it may be round to it, else both. */
function rateFigure(interval: Interval | undefined, from: readonly Fact[], formula: string): Figure {
  if (!interval) return absentFigure;
  const { low, high } = roundEnds(interval, 1);
  const [least, most] = [formatDecimal(low), formatDecimal(high)].map((text) => (text.includes('.') ? text : `${text}.0`));
  const text = least === most ? `${least}` : `${least}–${most}`;
  return {
    kind: 'text',
    text,
    spoken: least === most ? text : `${text}, ${least} to ${most}`,
    unit: 'percent',
    unitText: '%',
    isNegative: false,
    basis: 'computed',
    from: from.map(({ id }) => id),
    formula,
    range: '',
  };
}

function shareOf(part: Fact | undefined, whole: Fact | undefined): Figure {
  const [top, bottom] = [part && intervalOfFact(part), whole && intervalOfFact(whole)];
  if (!part || !whole || !top || !bottom || part.unit !== whole.unit || part.standard !== whole.standard) return absentFigure;
  return rateFigure(shareInterval(top, bottom), [part, whole], 'a ÷ b, in per cent');
}

interface YearBefore {
  readonly figure: Figure;
  /** Whether the year's result is not printed anywhere and follows from the growth that is. */
  readonly isImplied: boolean;
}

/** The part of last year that had been reached: of that year's result where it is known, else of what the printed growth implies. */
function shareYearBefore(measure: Measure, span: Duration, year: Duration, forecast: readonly Fact[]): YearBefore {
  const target = mostPrecise(forecast);
  const part = mostPrecise(resultOf(measure, shiftPeriod(span, -12) as Duration, target?.standard));
  const whole = mostPrecise(resultOf(measure, shiftPeriod(year, -12) as Duration, target?.standard));
  const nothing = { figure: absentFigure, isImplied: false };
  if (!part || !target) return nothing;
  if (whole) return { figure: shareOf(part, whole), isImplied: false };
  const rate = forecast.flatMap((fact) => printedRateOf(fact) ?? [])[0];
  const [top, value, growth] = [intervalOfFact(part), intervalOfFact(target), rate && intervalOfFact(rate)];
  const implied = value && growth && impliedByRate(value, growth);
  if (!rate || !top || !implied) return nothing;
  return { figure: rateFigure(shareInterval(top, implied), [part, target, rate], 'a ÷ (b ÷ (1 + c)), in per cent'), isImplied: true };
}

interface Cells {
  readonly key: string;
  readonly label: string;
  readonly fact: Fact | undefined;
  readonly cells: readonly Figure[];
}

function tableOf(
  id: string,
  title: string,
  series: ForecastSeries,
  columns: readonly TableColumn[],
  all: readonly Cells[],
  notes: readonly string[],
): SeriesTable {
  const power = forecastPower(series);
  const kept = columns.map((_, index) => all.some(({ cells }) => cells[index] !== undefined && cells[index].kind !== 'absent'));
  const rows: TableRow[] = all
    .filter(({ cells }) => cells.some(({ kind }) => kind !== 'absent'))
    .map(({ key, label, fact, cells }) => {
      const href = fact && itemLink(fact);
      const suffix = fact && fact.unit.length !== 3 ? ` (${figureAsPrinted(fact).unitText})` : '';
      return {
        key,
        label: `${label}${suffix}`,
        depth: 0,
        role: 'item',
        isGrandTotal: false,
        cells: cells.filter((_, index) => kept[index]),
        ...(href === undefined ? {} : { itemHref: href }),
      };
    });
  const unit = all.flatMap(({ fact }) => (fact?.unit.length === 3 ? [fact.unit] : []))[0] ?? '';
  const standard = series.announcements.at(-1)?.standard;
  return {
    id,
    title,
    periodText: periodName(series.period).label,
    unitText: formatUnitHeading(unit, power),
    columns: columns.filter((_, index) => kept[index]),
    rows,
    legend: legendOf(rows.flatMap(({ cells }) => cells)),
    notes,
    ...(standard === undefined ? {} : { standard }),
  };
}

function headerOf({ announced, isBeforeRevision, source }: Announcement): string {
  if (isBeforeRevision)
    return source.published === undefined ? 'Before the revision' : `Before the revision of ${formatDate(source.published)}`;
  if (announced !== undefined) return `Announced ${formatDate(announced)}`;
  return source.published === undefined ? documentReference(source).name : `As of ${formatDate(source.published)}`;
}

/** Figures per share that do not stand on the basis of the day of their document. */
function basisNotes(announcements: readonly Announcement[]): readonly string[] {
  return announcements.flatMap(({ figures, source }) =>
    [...figures.values()].flat().flatMap((fact) => {
      const day = fact.unit.includes('/') ? basisDayOf(fact) : source.published;
      return day === undefined || day === 'mixed' || day === source.published
        ? []
        : [
            `${fact.printed}: on the share basis of ${formatDate(day)}, as the document says; not comparable with figures per share before that day.`,
          ];
    }),
  );
}

/** What was announced, one column for each announcement, with what the last revision changed. */
export function announcementTable(series: ForecastSeries, id: string): SeriesTable {
  const { announcements } = series;
  const power = forecastPower(series);
  const [last, before] = [announcements.at(-1), announcements.at(-2)];
  const isRevised = last !== undefined && before !== undefined && last.standard === before.standard;
  const columns = [
    ...announcements.map((each, index) => column(`announced-${index}`, [headerOf(each)], 'amount', '', each === last)),
    column('rate', ['On the year before, as printed'], 'rate', '%'),
    ...(isRevised ? [column('revision', ['Revision', 'Amount'], 'change'), column('revision-rate', ['Revision', '%'], 'rate')] : []),
  ];
  const rows = forecastMeasures().map(([key, measure]): Cells => {
    const figures = announcements.map(({ figures: printed }) => showIn(printed.get(key), power));
    const now = last?.figures.get(key) ?? [];
    const printed = now.flatMap((fact) => printedRateOf(fact) ?? [])[0];
    const [current, prior] = [figures.at(-1) ?? absentFigure, figures.at(-2) ?? absentFigure];
    const isAmount = now[0]?.unit.length === 3;
    const revision = isRevised && isAmount ? [gapBetween(current, prior, power), gapRate(current, prior)] : [absentFigure, absentFigure];
    return {
      key,
      label: measure.label,
      fact: now[0] ?? before?.figures.get(key)?.[0],
      cells: [...figures, printed ? figureAsPrinted(printed) : absentFigure, ...(isRevised ? revision : [])],
    };
  });
  return tableOf(id, 'Announcements', series, columns, rows, basisNotes(announcements));
}

/** What was reached part of the way, never alone: beside it the same part of the year before, and what is left. */
export function progressTable(series: ForecastSeries, span: Duration, id: string): SeriesTable | undefined {
  const last = series.announcements.at(-1);
  if (!last) return undefined;
  const power = forecastPower(series);
  const label = periodName(span).label;
  const before = periodName(shiftPeriod(span, -12) as Duration).label;
  const implied: boolean[] = [];
  const rows = forecastMeasures().map(([key, measure]): Cells => {
    const forecast = last.figures.get(key) ?? [];
    const target = mostPrecise(forecast);
    const results = target?.unit.length === 3 ? resultOf(measure, span, target.standard) : [];
    const result = showIn(results, power);
    if (result.kind === 'absent') return { key, label: measure.label, fact: target, cells: [] };
    const yearBefore = shareYearBefore(measure, span, series.period, forecast);
    if (yearBefore.figure.kind !== 'absent') implied.push(yearBefore.isImplied);
    const cells = [result, shareOf(mostPrecise(results), target), yearBefore.figure, gapBetween(showIn(forecast, power), result, power)];
    return { key, label: measure.label, fact: target, cells };
  });
  const isImplied = implied.length > 0 && implied.every(Boolean);
  const columns = [
    column('result', [`Result of ${label}`], 'amount', '', true),
    column('share', [`${label} of the forecast`], 'rate', '%'),
    column('share-before', [`${before} of its year${isImplied ? ', implied' : ''}`], 'rate', '%'),
    column('rest', ['Implied for the rest of the year'], 'change'),
  ];
  const notes = [
    'Implied for the rest of the year: the forecast less the result so far; not a forecast of the company.',
    ...(rows.some(({ cells }) => cells[2]?.text.endsWith('implied') === true)
      ? [
          'Implied: the result of the year before is not in this archive; it follows from the growth printed beside the forecast, within its rounding.',
        ]
      : []),
  ];
  return rows.some(({ cells }) => cells.length > 0) ? tableOf(id, `After ${label}`, series, columns, rows, notes) : undefined;
}

/** The result beside the forecast, where it is known under the forecast's standard; and why not, where it is known under another. */
export function outcomeTable(series: ForecastSeries, id: string): { readonly table?: SeriesTable; readonly note?: string } {
  const last = series.announcements.at(-1);
  if (!last) return {};
  const power = forecastPower(series);
  const columns = [
    column('forecast', ['Forecast'], 'amount'),
    column('result', ['Result'], 'amount', '', true),
    column('difference', ['Result less forecast', 'Amount'], 'change'),
    column('rate', ['Result less forecast', '%'], 'rate'),
  ];
  const rows = forecastMeasures().map(([key, measure]): Cells => {
    const forecast = last.figures.get(key) ?? [];
    const target = mostPrecise(forecast);
    const results = target?.unit.length === 3 ? resultOf(measure, series.period, target.standard) : [];
    const [expected, result] = [showIn(forecast, power), showIn(results, power)];
    const cells = result.kind === 'absent' ? [] : [expected, result, gapBetween(result, expected, power), gapRate(result, expected)];
    return { key, label: measure.label, fact: target, cells };
  });
  if (rows.some(({ cells }) => cells.length > 0)) return { table: tableOf(id, 'Result against forecast', series, columns, rows, []) };
  const other = forecastMeasures()
    .flatMap(([, measure]) => resultsIn(measure, series.period))
    .find(({ standard }) => standard !== last.standard);
  if (!other) return {};
  return {
    note: `The result is known under ${other.standard ?? 'another standard'} only, the forecast was made under ${last.standard ?? 'another'}: no outcome is shown across accounting standards.`,
  };
}
