import { readIssuer } from '#collections/read-issuer.ts';
import { formatFiscalYear } from '#format/format-fiscal-year.ts';
import { formatPeriod } from '#format/format-period.ts';
import { formatUnitHeading } from '#format/format-unit.ts';
import { type Printing, printedPower } from '#format/printed-value.ts';
import type { Fact } from '#model/fact.ts';
import type { ArchivedFiling } from '#series/archive.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import { findPrintings } from '#series/measure-value.ts';
import type { ArchivePeriod } from '#series/periods.ts';
import { printedRateOf } from '#series/printed-movement.ts';
import { printingInUnit } from '#series/printing-in-unit.ts';
import { type ForecastLine, readForecasts } from '#series/read-forecasts.ts';
import { figureAsPrinted, figureRescaled } from './build-figure.ts';
import { buildOwnTable } from './build-own-table.ts';
import { absentFigure } from './computed-figure.ts';
import type { Figure } from './figure.ts';
import { gapBetween, gapRate } from './gap-between.ts';
import { itemLink } from './item-link.ts';
import { pageSelection } from './key-figures.ts';
import { outlookNotices } from './period-notices.ts';
import type { Forecasts } from './period-view.ts';
import type { ColumnRole, Table, TableColumn } from './table.ts';

const billions = 9;
const millions = 6;

const power = (fact: Fact): number => printedPower(fact as Fact & Printing);

/** One unit for the whole table: the coarsest in which any of its forecasts is printed at all. */
function commonPower(lines: readonly ForecastLine[]): number {
  const amounts = lines.flatMap(({ original, current }) => [original, current]).filter((facts) => facts[0]?.unit.length === 3);
  return amounts.every((facts) => facts.some((fact) => power(fact) <= millions)) ? millions : billions;
}

function show(printings: readonly Fact[], at: number): Figure {
  const fact = mostPrecise(printings);
  if (!fact) return absentFigure;
  if (fact.unit.length !== 3) return figureAsPrinted(fact);
  const printed = printingInUnit(printings, at);
  return printed ? figureAsPrinted(printed) : figureRescaled(fact, at);
}

const column = (key: string, header: string, role: ColumnRole, unitText = ''): TableColumn => ({
  key,
  header: [header],
  unitText,
  role,
  isCurrent: key === 'result',
});

interface Frame {
  readonly period: ArchivePeriod;
  readonly source: ArchivedFiling;
  readonly lines: readonly ForecastLine[];
  readonly power: number;
}

/** What became of the forecast: the result of the page's period, as its document states it. */
function resultsOf({ references }: ForecastLine, { period, source }: Frame): readonly Fact[] {
  return findPrintings(references, { ...pageSelection(period), speakers: [source.name] }).filter(({ filing }) => filing === source.name);
}

function rowFrame(line: ForecastLine) {
  const [fact] = line.current;
  const href = fact && itemLink(fact);
  const suffix = fact && fact.unit.length !== 3 ? ` (${figureAsPrinted(fact).unitText})` : '';
  return { key: line.key, label: `${line.measure.label}${suffix}`, ...(href === undefined ? {} : { itemHref: href }) };
}

function tableOf(
  frame: Frame,
  id: string,
  title: string,
  periodText: string,
  columns: readonly TableColumn[],
  cellsOf: (line: ForecastLine) => readonly Figure[],
  notes: readonly string[],
): Table {
  const { lines, source } = frame;
  return buildOwnTable({
    id,
    title,
    periodText,
    unitText: formatUnitHeading(lines[0]?.current[0]?.unit ?? '', frame.power),
    columns,
    rows: lines.map((line) => ({ ...rowFrame(line), cells: cellsOf(line) })),
    notes,
    source,
    line: lines[0]?.current[0]?.line ?? 1,
  });
}

/** The forecast for the page's own period, and what became of it. */
function resultTable(frame: Frame): Table {
  const columns = [
    column('original', 'Forecast before revision', 'amount'),
    column('forecast', 'Forecast', 'amount'),
    column('result', 'Result', 'amount'),
    column('difference', 'Result less forecast', 'change'),
    column('rate', 'Result less forecast', 'rate', '%'),
  ];
  const cellsOf = (line: ForecastLine): readonly Figure[] => {
    const [forecast, result] = [show(line.current, frame.power), show(resultsOf(line, frame), frame.power)];
    return [show(line.original, frame.power), forecast, result, gapBetween(result, forecast, frame.power), gapRate(result, forecast)];
  };
  return tableOf(frame, 'forecast-result', 'Result against forecast', formatPeriod(frame.period.span), columns, cellsOf, []);
}

/** The printed change of a forecast on the year before. */
function forecastRate(line: ForecastLine): Figure {
  const printed = line.current.flatMap((fact) => printedRateOf(fact) ?? [])[0];
  return printed ? figureAsPrinted(printed) : absentFigure;
}

/** The forecast for the fiscal year, with what the first part of the year has brought and what that leaves. */
function yearTable(frame: Frame): Table {
  const { period } = frame;
  const isOpen = period.span.end !== period.fiscalYear.end;
  const columns = [
    column('original', 'Forecast before revision', 'amount'),
    column('forecast', 'Forecast', 'amount'),
    column('growth', 'Change on the year before', 'rate', '%'),
    ...(isOpen
      ? [column('result', `Result of ${period.label}`, 'amount'), column('implied', 'Implied for the rest of the year', 'change')]
      : []),
  ];
  const cellsOf = (line: ForecastLine): readonly Figure[] => {
    const [forecast, result] = [show(line.current, frame.power), show(resultsOf(line, frame), frame.power)];
    const isFlow = line.current[0]?.unit.length === 3;
    const rest = isOpen ? [isFlow ? result : absentFigure, isFlow ? gapBetween(forecast, result, frame.power) : absentFigure] : [];
    return [show(line.original, frame.power), forecast, forecastRate(line), ...rest];
  };
  const notes = isOpen ? [`Implied: the forecast for the year less the result of ${period.label}; not a forecast of the company.`] : [];
  const year = formatFiscalYear(period.fiscalYear, readIssuer().fiscalYearNamedBy);
  return tableOf(frame, 'forecast-year', 'Consolidated financial forecast', year, columns, cellsOf, notes);
}

/** Result against forecast, and the forecast for the year, as the period's own document announces them. */
export function forecastsOf(period: ArchivePeriod): Forecasts | undefined {
  const source = period.own.find(
    (each) => readForecasts(each, period.fiscalYear).length > 0 || readForecasts(each, period.span).length > 0,
  );
  if (!source) return undefined;
  const frameOf = (lines: readonly ForecastLine[]): Frame => ({ period, source, lines, power: commonPower(lines) });
  const own = period.span.end === period.fiscalYear.end ? [] : readForecasts(source, period.span);
  const year = readForecasts(source, period.fiscalYear);
  const tables = [...(own.length > 0 ? [resultTable(frameOf(own))] : []), ...(year.length > 0 ? [yearTable(frameOf(year))] : [])];
  return { tables, notices: outlookNotices(period) };
}
