import { formatDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { durationEnding, endOf, isInstant, type Period, shiftPeriod } from '#model/period.ts';
import { inLocalDollars } from '#numerals/local-dollar.ts';
import { type ColumnMeaning, joinWords } from '#statements/read-columns.ts';
import type { GridCell } from '#tables/grid.ts';
import type { Figure } from './cell-figures.ts';
import { dimensionsOfCell } from './dimensions-of-cell.ts';
import { halfNamed } from './half-named.ts';
import { type Measure, measureOfCell } from './measure-of-cell.ts';
import { saysPerShare } from './measure-words.ts';
import { periodOfCell } from './period-of-cell.ts';
import type { RowFrame } from './row-frame.ts';
import type { SectionUnit } from './section-units.ts';
import type { TableFrame } from './table-frame.ts';
import { valueOfNumeral } from './value-of-numeral.ts';

/** A cell with its row and column. */
export interface CellPlace {
  readonly frame: RowFrame;
  readonly row: number;
  readonly column: ColumnMeaning;
  /** Index among the value columns. */
  readonly index: number;
  readonly cell: GridCell;
  /** The unit that the heading above the row names. */
  readonly section?: SectionUnit;
}

/** What a figure means: a fact without its place in the text. */
export type Meaning = Pick<
  Fact,
  'path' | 'label' | 'concept' | 'kind' | 'period' | 'versus' | 'unit' | 'value' | 'decimals' | 'dimensions'
>;

/** Headings of columns that state a balance whatever period stands above them. */
const stockMeasure = /\bbacklog\b|\bbalance of\b/i;

/** A day in figures that stands for no period, as it may be of two months: `9/3/2023`. */
const ambiguousDay = /(?<!\d)\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d(?!\d)/;

/** Whether the heading of a column gives the day of which its figures are: `As of June 30, 2023`. */
const isOfDay = ({ header, period }: ColumnMeaning): boolean =>
  period !== undefined && isInstant(period) && /\bas\s+(?:of|at)\b/i.test(header.join(' '));

/** The word left of a percentage that gives it its sign, or the word within its own cell. */
function isDown(cell: GridCell, frame: RowFrame): boolean {
  if (/\bdown\b/i.test(cell.text)) return true;
  const left = frame.row.all.filter((other) => other.column < cell.column && other.reading.kind !== 'blank').at(-1);
  return /^\W*down\b/i.test(left?.text ?? '');
}

/** The heading of a column as a label, where rows are periods: its words, else its innermost group. */
function columnLabel(column: ColumnMeaning): string {
  return (column.words === '' ? (column.groups.at(-1) ?? '') : column.words).replace(/\s*[*※]\d*$/, '');
}

/** What stands before an exception: the words `Except Per Share Amounts` head a table of whole amounts. */
const withoutException = (words: string): string => words.replace(/\b(?:except|unless|other than)\b.*$/i, '');

function measureFor(
  table: TableFrame,
  { column, frame, section }: CellPlace,
  figure: Figure,
  path: readonly string[],
  label: string,
): Measure | undefined {
  const { columns, periodsAsRows, statement } = table.statement;
  const followsAmount = periodsAsRows && columns.some((other) => other.column < column.column && columnLabel(other) === label);
  const fallback = table.unit ?? frame.counted;
  const measure = measureOfCell({
    statement,
    path: [...(saysPerShare(withoutException(table.statement.table.stubHeader)) ? [table.statement.table.stubHeader] : []), ...path].join(
      ' ',
    ),
    words: [periodsAsRows ? label : (frame.partOf ?? label), periodsAsRows ? '' : [...column.groups, column.words].reduce(joinWords, '')]
      .filter((text) => text !== '')
      .join(' '),
    rowSaysChange: frame.saysChange || followsAmount,
    columnIsChange: column.isChange,
    countsShares: frame.countsShares && !periodsAsRows,
    isSparselyMarked: table.isSparselyMarked,
    isWhole: table.isWhole,
    ...(table.usualScale === undefined ? {} : { usualScale: table.usualScale }),
    isChangeOf: statement === 'shares' && /^changes? in\b/i.test(column.words === '' ? label : column.words),
    ...(figure.numeral === undefined ? {} : { numeral: figure.numeral }),
    ...(frame.unit === undefined ? {} : { row: frame.unit }),
    ...(section === undefined || periodsAsRows ? {} : { section }),
    ...(column.unit === undefined ? {} : { column: column.unit }),
    ...(fallback === undefined ? {} : { table: fallback }),
  });
  return measure === undefined ? undefined : { ...measure, unit: inLocalDollars(measure.unit, '', table.dollar) };
}

/** The decimals of a nil: those of the first number of its column. */
function decimalsOfColumn(table: TableFrame, index: number, measure: Measure): number {
  for (const row of table.statement.table.rows) {
    const reading = row.cells[index]?.reading;
    const numeral = reading?.kind === 'numerals' ? reading.numerals[0] : undefined;
    if (numeral !== undefined) return valueOfNumeral(numeral, measure, false).decimals;
  }
  return measure.scale === 0 ? 0 : -measure.scale;
}

/** The comparative of a change: the column's own where it speaks of the same day, else one year before. */
function comparative(column: ColumnMeaning, period: Period): Period {
  const versus = column.versus;
  if (versus === undefined || (column.period !== undefined && endOf(column.period) !== endOf(period))) return shiftPeriod(period, -12);
  return isInstant(period) && !isInstant(versus) ? { instant: endOf(versus) } : versus;
}

/** Reads what a figure of a cell means, or says why it cannot be known. */
export function readFigure(table: TableFrame, place: CellPlace, figure: Figure): Meaning | string {
  const { cell, column, frame } = place;
  const { columns, periodsAsRows, statement, table: statementTable } = table.statement;
  const label = figure.aside ?? (periodsAsRows ? columnLabel(column) : frame.label);
  if (label === '') return 'The row has no label.';
  if (statementTable.roles.areYears === true && /^(?:19|20)\d\d(?:\s*\([^)]*\))?$/.test(label))
    return 'The row is a year, and nothing says whether its amounts were of that year or fall due in it.';
  const path = periodsAsRows ? column.groups.filter((group) => group !== label) : frame.path;
  const measure = measureFor(table, place, figure, path, label);
  if (measure === undefined) return 'Nothing names the unit.';
  if (column.lacksScale && frame.unit === undefined) return 'The column is in another currency than the table, and nothing says its scale.';
  const isAmbiguous = column.period === undefined && ambiguousDay.test(column.header.join(' '));
  const whole = frame.period ?? column.period ?? (isAmbiguous ? undefined : table.period);
  if (whole === undefined && isAmbiguous) return 'The day over the column may be read in two ways.';
  if (whole === undefined)
    return column.isOfUnsureDay === true
      ? 'The year over the column may mean its last day, or the same day a year before.'
      : 'Nothing names the period.';
  const base = halfNamed(whole, frame.row.label);
  const { kind, unit } = measure;
  const found = table.findConcept({
    statement,
    path,
    label,
    kind,
    unit,
    measure: periodsAsRows ? '' : column.measured,
    ...table.meant(frame.row.line),
  });
  const stated = periodOfCell({
    statement,
    base,
    isBareDate: frame.period === undefined && (column.period === undefined ? isInstant(base) : column.isBareDate),
    isAsOf: frame.period === undefined && isOfDay(column),
    label: !periodsAsRows && stockMeasure.test(column.measured) ? column.measured : periodsAsRows ? label : (frame.partOf ?? label),
    path,
    columnWords: [...column.groups, column.words].join(' '),
    isClosing: table.closingRows.has(place.row),
    isRoll: table.statement.rolls.length > 0,
    context: table.context,
    ...(found === undefined ? {} : { nature: found.periodType }),
  });
  if (stated === undefined) return 'Nothing tells how long the period runs.';
  const period = figure.months === undefined ? stated : durationEnding(endOf(stated), figure.months);
  const { aside, months, numeral } = figure;
  const isAside = months !== undefined || aside !== undefined;
  const isNegative = numeral !== undefined && !isAside && (numeral.sign !== 'none' || (numeral.isPercent && isDown(cell, frame)));
  const read = numeral === undefined ? undefined : valueOfNumeral(numeral, measure, isNegative);
  return {
    path,
    label,
    ...(found === undefined ? {} : { concept: found.concept }),
    kind: numeral === undefined ? 'nil' : kind,
    period,
    ...(kind === 'percent-change' || kind === 'change' ? { versus: comparative(column, period) } : {}),
    unit,
    ...(read === undefined ? {} : { value: formatDecimal(read.value) }),
    decimals: read?.decimals ?? decimalsOfColumn(table, place.index, measure),
    dimensions: dimensionsOfCell({
      statement,
      label,
      path,
      column,
      columns,
      rowWords: frame.row.label,
      title: [...table.statement.table.titles, table.statement.table.stubHeader, table.statement.context.title].join(' '),
      remarks: table.statement.context.lines.join(' '),
      periodsAsRows,
    }),
  };
}
