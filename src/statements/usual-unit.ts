import type { StatementSlug } from '#model/fact.ts';
import { isPrimary } from '#model/primary-statement.ts';
import { readTableUnit, readUnit, type UnitReading } from '#numerals/read-unit.ts';
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

/** Fewer statements do not show in what unit a filing states its figures. */
const fewestStatements = 2;

/** A unit in brackets and nothing else, in a row of headings: `(in thousands, except per share data)`. */
const bracketed = /^\([^()]*\)$/;
/** What a first column may count, so that the scale below it is said of it alone. */
const counts = /\b(?:shares?|numbers?|units?|options|awards|RSUs?)\b/i;

/** The unit of money that one line of a heading is, with its scale; undefined for a currency alone, which may be that of one column. */
function unitOfLine(line: string): UnitReading | undefined {
  const unit = bracketed.test(line) ? readTableUnit(line) : readUnit(line);
  return unit?.scale !== undefined && unit.scale > 0 && /^(?:[A-Z]{3})?$/.test(unit.unit ?? '') ? unit : undefined;
}

/**
 * The unit that stands in a line of its own over one column, the first or the last, and is meant for all of them, as a cell that spans
 * them says it. Of a column that counts things it is said alone, and so is another currency than the filing's.
 *
 *     ⇥2025⇥2024                        ⇥⇥⇥₹ in crore
 *     ⇥(in thousands)⇥                  ⇥Note⇥2025⇥2024
 */
export function unitOverAll(columns: readonly ColumnMeaning[], { currency }: FilingContext): UnitReading | undefined {
  const amounts = columns.filter(({ unit }) => unit?.unit !== 'percent');
  const [first, last] = [amounts[0], amounts.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const said = [first, last].flatMap((column) => {
    const line = column.header.find((text) => unitOfLine(text) !== undefined);
    return line === undefined ? [] : [{ column, line }];
  });
  const [only, other] = said;
  if (only === undefined || other !== undefined) return undefined;
  const { column, line } = only;
  const unit = unitOfLine(line);
  const isForeign = unit?.unit !== undefined && currency !== undefined && unit.unit !== currency;
  const isAlone = amounts.every((amount) => amount === column || amount.unit === undefined);
  if (!isAlone || isForeign || column.header.length < 2 || counts.test(column.header.filter((text) => text !== line).join(' ')))
    return undefined;
  return bracketed.test(line) ? readTableUnit(line) : unit;
}

/** Whether nothing of a table names a unit of money. */
const isBare = ({ columns, unit }: Read): boolean =>
  unit === undefined && columns.every((column) => column.unit === undefined || column.unit.unit === 'percent');

/** Whether a currency sign stands beside a figure of a table. */
const isMarked = ({ rows }: RecognizedTable): boolean =>
  rows.some((row) => row.cells.some((cell) => numeralsOf(cell)[0]?.currency !== undefined));

/**
 * A primary statement that names no unit, or another table that marks its figures as money, with the unit of the headings around it, the
 * nearest first, or that of the whole filing.
 */
export function withUsualUnit<R extends Read>(read: R, { unit: stated }: FilingContext): R {
  if (!isBare(read) || !(isPrimary(read.statement) || isMarked(read.table))) return read;
  const headed = [...read.context.headings].reverse().map(readTableUnit);
  const unit = headed.find((reading) => reading !== undefined) ?? stated;
  return unit === undefined ? read : { ...read, unit };
}

/** Primary statements that name no unit, with that of the others, where two or more name one and none another. */
export function withUnitOfOthers<R extends Read>(statements: readonly R[]): readonly R[] {
  const said = statements.filter(({ statement, unit }) => isPrimary(statement) && unit?.scale !== undefined);
  const unit = said.find((read) => read.unit?.unit !== undefined)?.unit ?? said[0]?.unit;
  const agree = said.every((read) => read.unit?.scale === unit?.scale && [undefined, unit?.unit].includes(read.unit?.unit));
  if (unit === undefined || said.length < fewestStatements || !agree) return statements;
  return statements.map((read) => (isPrimary(read.statement) && isBare(read) ? { ...read, unit } : read));
}

/** The scale of money that the primary statements of a filing are in most often. */
export function scaleOfStatements(statements: readonly Pick<Read, 'statement' | 'unit'>[]): number | undefined {
  const scales = statements.flatMap(({ statement, unit }) => (isPrimary(statement) ? (unit?.scale ?? []) : []));
  const count = (scale: number): number => scales.filter((other) => other === scale).length;
  return [...new Set(scales)].sort((left, right) => count(right) - count(left))[0];
}
