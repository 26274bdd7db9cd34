import { endOf, isInstant, monthsOf, type Period, periodKey, samePeriod } from '#model/period.ts';
import { type ArchivePeriod, periodPage } from '#series/periods.ts';
import { aYearBefore } from '#series/week-spans.ts';
import { type ColumnReading, factsInTable, readColumns, type TableSource } from './read-cells.ts';

/** Columns that are periods: this one, the one it is compared with, and the movements that the table prints between them. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly current: ColumnReading & { readonly period: Period };
  readonly prior?: ColumnReading & { readonly period: Period };
  readonly movements: readonly ColumnReading[];
}

/** Columns that are components, segments or measures: all of them, as they stand. */
export interface AsPrinted {
  readonly kind: 'as-printed';
  readonly columns: readonly ColumnReading[];
}

export type Arrangement = Comparison | AsPrinted;

type PeriodColumn = ColumnReading & { readonly period: Period };

const hasPeriod = (column: ColumnReading): column is PeriodColumn => column.period !== undefined;
const kindOf = (period: Period): string => (isInstant(period) ? 'instant' : `${monthsOf(period) ?? period.start}`);
const isOn = (page: ArchivePeriod, period: Period): boolean => periodPage(period) === page;

/** The column to compare with: the year before for a flow, the nearest earlier date for a balance. */
function findPrior(columns: readonly PeriodColumn[], current: PeriodColumn): PeriodColumn | undefined {
  const earlier = columns.filter(
    (column) => kindOf(column.period) === kindOf(current.period) && endOf(column.period) < endOf(current.period),
  );
  const yearBefore = aYearBefore(current.period);
  const exact = earlier.find((column) => samePeriod(column.period, yearBefore));
  if (exact || !isInstant(current.period)) return exact;
  return [...earlier].sort((left, right) => (endOf(left.period) < endOf(right.period) ? 1 : -1))[0];
}

function compareColumns(columns: readonly ColumnReading[], amounts: readonly PeriodColumn[], current: PeriodColumn): Comparison {
  const prior = findPrior(amounts, current);
  const movements = columns.filter(
    (column) =>
      column.isMovement &&
      (!column.period || samePeriod(column.period, current.period)) &&
      (!column.versus || !prior || samePeriod(column.versus, prior.period)),
  );
  return {
    kind: 'comparison',
    current,
    movements: prior ? movements : movements.filter(hasPeriod),
    ...(prior === undefined ? {} : { prior }),
  };
}

/** Kinds of tables that stand on the page of their document whatever dates they speak of. */
const ofTheDocument: ReadonlySet<string> = new Set(['dividends', 'targets', 'shares', 'shareholders']);

/** Whether a table whose columns are no periods belongs to a page: enough of its figures do. */
function belongs(source: TableSource, page: ArchivePeriod): boolean {
  if (ofTheDocument.has(source.table.statement)) return page.own.includes(source.archived) && factsInTable(source).length > 0;
  const facts = factsInTable(source);
  const here = facts.filter((fact) => isOn(page, fact.period)).length;
  return page.own.includes(source.archived) ? here * 3 >= facts.length && here > 0 : here * 2 > facts.length;
}

/** How a table stands on the page of a period: a comparison for each length of time, or as printed; empty where it does not belong there. */
export function arrangeColumns(source: TableSource, page: ArchivePeriod): readonly Arrangement[] {
  const columns = readColumns(source);
  const amounts = columns.filter((column) => !column.isMovement);
  const periods = amounts.filter(hasPeriod);
  const keys = new Set(periods.map(({ period }) => periodKey(period)));
  const areNoPeriods = periods.length === 0 || periods.length < amounts.length || keys.size < periods.length;
  if (areNoPeriods || ofTheDocument.has(source.table.statement)) {
    return belongs(source, page) ? [{ kind: 'as-printed', columns }] : [];
  }
  return periods.filter(({ period }) => isOn(page, period)).map((current) => compareColumns(columns, periods, current));
}
