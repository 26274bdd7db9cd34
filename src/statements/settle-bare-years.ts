import type { StatementSlug } from '#model/fact.ts';
import { endOf, type IsoDate, isInstant } from '#model/period.ts';
import { isPrimary } from '#model/primary-statement.ts';
import { operandOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import type { ColumnMeaning } from './read-columns.ts';

/** A statement as far as it is read. */
interface Read {
  readonly statement: StatementSlug;
  readonly table: RecognizedTable;
  readonly columns: readonly ColumnMeaning[];
}

/** Smaller figures agree by chance. */
const fewestDigits = 4;

/** The figures of a row as `day digits`, of the columns that are dated; undefined where one of them has few digits or none. */
function datedFigures(row: RecognizedRow, columns: readonly ColumnMeaning[]): readonly string[] | undefined {
  const figures = columns.flatMap(({ period }, index) => {
    const figure = operandOf(row.cells[index]);
    return period === undefined ? [] : [{ day: endOf(period), figure }];
  });
  const digits = figures.map(({ day, figure }): string | undefined => {
    if (figure === undefined || figure === 'nil') return undefined;
    const plain = String(figure.coefficient).replace('-', '');
    return plain.length < fewestDigits ? undefined : `${day} ${plain}e${figure.exponent}`;
  });
  return figures.length > 1 && digits.every((each) => each !== undefined) ? digits : undefined;
}

function figuresOf(statements: readonly Read[], isWanted: (read: Read) => boolean): ReadonlySet<string> {
  return new Set(
    statements.filter(isWanted).flatMap(({ columns, table }) => table.rows.flatMap((row) => datedFigures(row, columns) ?? [])),
  );
}

/** Whether all columns that are dated are years, named by nothing else. */
function hasBareYears({ columns, statement }: Read): boolean {
  const dated = columns.filter(({ period }) => period !== undefined);
  return !isPrimary(statement) && dated.length > 1 && dated.every(({ isBareYear }) => isBareYear === true);
}

/**
 * Notes whose columns are headed by bare years state balances of the last days of these years where a row of them stands in the statement
 * of financial position with the same figures, and none in a statement of flows: `2024⇥2023`
 * over the parts of inventories.
 */
export function settleBareYears<R extends Read>(statements: readonly R[]): readonly R[] {
  const balances = figuresOf(statements, ({ statement }) => statement === 'financial-position');
  const flows = figuresOf(statements, ({ statement }) => isPrimary(statement) && statement !== 'financial-position');
  const standsIn = (figures: ReadonlySet<string>, { columns, table }: R): boolean =>
    table.rows.some((row) => datedFigures(row, columns)?.every((figure) => figures.has(figure)) === true);
  return statements.map((read) => {
    if (!hasBareYears(read) || !standsIn(balances, read) || standsIn(flows, read)) return read;
    const atEnd = (column: ColumnMeaning): ColumnMeaning => {
      const { period } = column;
      return period === undefined || isInstant(period) ? column : { ...column, period: { instant: period.end satisfies IsoDate } };
    };
    return { ...read, columns: read.columns.map(atEnd) };
  });
}
