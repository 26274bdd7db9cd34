import type { AccountingStandard, Fact } from '#model/fact.ts';
import type { Period } from '#model/period.ts';
import { inLocalDollars } from '#numerals/local-dollar.ts';
import { plainWidth } from '#numerals/mask-markup.ts';
import type { UnitReading } from '#numerals/read-unit.ts';
import type { FilingContext } from '#statements/context.ts';
import type { Statement } from '#statements/read-statements.ts';
import { type Meant, meantLabels } from './meant-labels.ts';

/** Finds the concept of a row; passed in, so that no dictionary is needed to read a table. */
export type ConceptFinder = (
  query: Pick<Fact, 'statement' | 'path' | 'label' | 'kind' | 'unit'> & Meant & { readonly measure: string },
) => { readonly concept: string; readonly periodType: 'instant' | 'duration' } | undefined;

/** What holds for every cell of a table. */
export interface TableFrame {
  readonly statement: Statement;
  readonly context: FilingContext;
  readonly standard?: AccountingStandard;
  readonly findConcept: ConceptFinder;
  readonly id: string;
  /** What rows are by arithmetic, by line. */
  readonly meant: (line: number) => Meant;
  /** The unit of columns that name none. */
  readonly unit?: UnitReading;
  /** Whether a table without a unit has a currency sign beside a few of its amounts. */
  readonly isSparselyMarked: boolean;
  /** The scale of the filing's primary statements. */
  readonly usualScale?: number;
  /** Whether nearly all figures are printed without decimals, percentages apart. */
  readonly isWhole: boolean;
  /** The period of columns and rows that name none. */
  readonly period?: Period;
  /** Whether numbers are written with commas, so that four bare digits are no number. */
  readonly isGrouped: boolean;
  /** The dollar that the table means by a bare `$`, where it is not the American one. */
  readonly dollar?: string;
  /** Rows that state the closing balance although their label says `beginning`. */
  readonly closingRows: ReadonlySet<number>;
}

/** Tables that speak of the end of the filing's period where they name no date. */
const undated: ReadonlySet<string> = new Set(['shares', 'shareholders', 'other']);

function usualPeriod(statement: Statement, context: FilingContext): Period | undefined {
  if (context.period === undefined || statement.table.isForm) return undefined;
  if (statement.statement === 'highlights') return context.period;
  return undated.has(statement.statement) ? { instant: context.period.end } : undefined;
}

/** Of two rows that both say `cash at the beginning`, the second is the closing balance. */
function findClosingRows(statement: Statement): ReadonlySet<number> {
  if (statement.statement !== 'cash-flows') return new Set();
  const openings = statement.table.rows.flatMap((row, index) =>
    !row.isSection && /^cash and cash equivalents/i.test(row.label) && /\bbeginning\b/i.test(row.label) ? [index] : [],
  );
  return new Set(openings.slice(1));
}

/** The currency whose sign stands beside a number of the table. */
function markedCurrency(statement: Statement): string | undefined {
  for (const row of statement.table.rows) {
    for (const cell of row.cells) {
      const found = cell?.reading.kind === 'numerals' ? cell.reading.numerals[0]?.currency : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether most amounts of a table stand without a currency sign that others have. */
function isSparselyMarked({ table }: Statement): boolean {
  const figures = table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell?.reading.kind === 'numerals' ? cell.reading.numerals.slice(0, 1) : [])),
  );
  const amounts = figures.filter((numeral) => !numeral.isPercent && numeral.unit === undefined && numeral.scale === undefined);
  const marked = amounts.filter((numeral) => numeral.currency !== undefined);
  return marked.length > 0 && marked.length * 2 < amounts.length;
}

/** Of ten figures of a table of whole ones, so many have no decimals. */
const wholeOfTen = 7;

function isWhole({ table }: Statement): boolean {
  const figures = table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell?.reading.kind === 'numerals' ? cell.reading.numerals.slice(0, 1) : [])),
  );
  const amounts = figures.filter((numeral) => !numeral.isPercent);
  return amounts.filter(({ magnitude }) => magnitude.exponent === 0).length * 10 >= amounts.length * wholeOfTen;
}

/** Everything that a table and the words over it say. */
function wordsOf({ context, table }: Statement): string {
  const cells = table.rows.flatMap((row) => row.all.map((cell) => cell.text));
  return [
    context.title,
    ...context.lines,
    ...table.titles,
    table.stubHeader,
    ...table.headers.flatMap(({ texts }) => texts),
    ...cells,
  ].join(' ');
}

/** Whether the unit of one column may hold for others that name none: of a table that marks money, no count does. */
function isUsual(unit: string | undefined, isMoney: boolean): boolean {
  return unit !== undefined && unit !== 'percent' && (!isMoney || /^[A-Z]{3}$/.test(unit));
}

/** Prepares a table for reading its cells. */
export function frameTable(
  statement: Statement,
  context: FilingContext,
  standard: AccountingStandard | undefined,
  findConcept: ConceptFinder,
  usualScale?: number,
): TableFrame {
  const { columns, table } = statement;
  const isMoney = markedCurrency(statement) !== undefined;
  const stated =
    statement.unit ??
    columns.find((column) => isUsual(column.unit?.unit, isMoney))?.unit ??
    columns.find((column) => column.unit?.scale === -2)?.unit;
  const currency = markedCurrency(statement) ?? context.currency;
  const unit = stated === undefined || stated.unit !== undefined || currency === undefined ? stated : { ...stated, unit: currency };
  const dollar = inLocalDollars('USD', wordsOf(statement), context.dollar) === 'USD' ? undefined : context.dollar;
  const period = statement.period ?? usualPeriod(statement, context);
  return {
    statement,
    context,
    findConcept,
    id: `${context.filing}#T${table.firstLine}`,
    meant: meantLabels(statement),
    isGrouped: table.rows.some((row) => row.cells.some((cell) => /\d,\d{3}/.test(plainWidth(cell?.text ?? '')))),
    closingRows: findClosingRows(statement),
    isSparselyMarked: unit === undefined && isSparselyMarked(statement),
    isWhole: isWhole(statement),
    ...(usualScale === undefined ? {} : { usualScale }),
    ...(standard === undefined ? {} : { standard }),
    ...(dollar === undefined ? {} : { dollar }),
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
  };
}
