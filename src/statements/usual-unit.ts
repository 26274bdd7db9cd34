import type { StatementSlug } from '#model/fact.ts';
import { isPrimary } from '#model/primary-statement.ts';
import { readTableUnit, type UnitReading } from '#numerals/read-unit.ts';
import { numeralsOf } from '#tables/operands.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import type { FilingContext, TableContext } from './context.ts';
import type { ColumnMeaning } from './read-columns.ts';

/** A statement as far as it is read. */
interface Read {
  readonly statement: StatementSlug;
  readonly context: TableContext;
  readonly table: RecognizedTable;
  readonly columns: readonly ColumnMeaning[];
  readonly unit?: UnitReading;
}

/** A unit in brackets and nothing else, in a row of headings: `(in thousands, except per share data)`. */
const bracketed = /^\([^()]*\)$/;
/** What a first column may count, so that the scale below it is said of it alone. */
const counts = /\b(?:shares?|numbers?|units?|options|awards|RSUs?)\b/i;

/**
 * The unit that stands alone in the last row of the headings, over the first column, and is meant for all of them, as a cell that
 * spans them says it. Of a first column that counts things it is said alone.
 *
 *     ⇥2025⇥2024
 *     ⇥(in thousands)⇥
 */
export function unitOverAll(columns: readonly ColumnMeaning[]): UnitReading | undefined {
  const [first, ...others] = columns.filter(({ unit }) => unit?.unit !== 'percent');
  const last = first?.header.at(-1) ?? '';
  const isAlone = others.length > 0 && others.every(({ unit }) => unit === undefined);
  if (first === undefined || !isAlone || !bracketed.test(last) || counts.test(first.header.slice(0, -1).join(' '))) return undefined;
  return readTableUnit(last);
}

/** Whether a currency sign stands beside a figure of a table. */
const isMarked = ({ rows }: RecognizedTable): boolean =>
  rows.some((row) => row.cells.some((cell) => numeralsOf(cell)[0]?.currency !== undefined));

/**
 * A primary statement that names no unit, or another table that marks its figures as money, with the unit of the headings around it, the
 * nearest first, or that of the whole filing.
 */
export function withUsualUnit<R extends Read>(read: R, { unit: stated }: FilingContext): R {
  const isBare = read.unit === undefined && read.columns.every(({ unit }) => unit === undefined || unit.unit === 'percent');
  if (!isBare || !(isPrimary(read.statement) || isMarked(read.table))) return read;
  const headed = [...read.context.headings].reverse().map(readTableUnit);
  const unit = headed.find((reading) => reading !== undefined) ?? stated;
  return unit === undefined ? read : { ...read, unit };
}

/** The scale of money that the primary statements of a filing are in most often. */
export function scaleOfStatements(statements: readonly Pick<Read, 'statement' | 'unit'>[]): number | undefined {
  const scales = statements.flatMap(({ statement, unit }) => (isPrimary(statement) ? (unit?.scale ?? []) : []));
  const count = (scale: number): number => scales.filter((other) => other === scale).length;
  return [...new Set(scales)].sort((left, right) => count(right) - count(left))[0];
}
