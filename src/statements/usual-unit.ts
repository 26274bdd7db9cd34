import type { StatementSlug } from '#model/fact.ts';
import { readTableUnit, type UnitReading } from '#numerals/read-unit.ts';
import { isPrimary } from './classify-table.ts';
import type { FilingContext, TableContext } from './context.ts';
import type { ColumnMeaning } from './read-columns.ts';

/** A statement as far as it is read. */
interface Read {
  readonly statement: StatementSlug;
  readonly context: TableContext;
  readonly columns: readonly ColumnMeaning[];
  readonly unit?: UnitReading;
}

/** A primary statement that names no unit, with that of the headings around it, the nearest first, or that of the whole filing. */
export function withUsualUnit<R extends Read>(read: R, { unit: stated }: FilingContext): R {
  const isBare = read.unit === undefined && read.columns.every(({ unit }) => unit === undefined || unit.unit === 'percent');
  if (!isBare || !isPrimary(read.statement)) return read;
  const headed = [...read.context.headings].reverse().map(readTableUnit);
  const unit = headed.find((reading) => reading !== undefined) ?? stated;
  return unit === undefined ? read : { ...read, unit };
}
