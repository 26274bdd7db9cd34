import { readTableUnit, type UnitReading } from '#numerals/read-unit.ts';
import type { ColumnMeaning } from './read-columns.ts';

/** A scale in brackets that names no currency, whatever stands before it in a heading that spans columns. */
const inBrackets = /\(\s*in\s+(?:thousands|millions|billions)\b[^()]*\)/i;

/** What the columns of a table are measured in, with the scale that is said of all of them. */
export interface WithScale {
  readonly columns: readonly ColumnMeaning[];
  readonly unit?: UnitReading;
}

/**
 * The scale that stands in brackets over one column and is meant for all, as where a heading that spans them was cut: its column
 * keeps the currency, and the scale is the table's. Columns that name another scale are let be.
 *
 *     ⇥2020⇥2021⇥2022
 *     ⇥RMB⇥RMB (in millions, except for per share data)⇥US$
 */
export function withGeneralScale(columns: readonly ColumnMeaning[]): WithScale {
  const said = columns.flatMap(({ header }) => inBrackets.exec(header.join(' '))?.[0] ?? []);
  const unit = new Set(said).size === 1 ? readTableUnit(said[0] ?? '') : undefined;
  const isSaid = ({ header }: ColumnMeaning): boolean => inBrackets.test(header.join(' '));
  const others = columns.filter((column) => !isSaid(column) && column.unit?.unit !== 'percent');
  const areBare = others.some((column) => column.unit !== undefined) && others.every((column) => (column.unit?.scale ?? 0) === 0);
  if (unit?.scale === undefined || unit.unit !== undefined || !areBare) return { columns };
  return {
    unit,
    columns: columns.map((column) => {
      if (!isSaid(column)) return column;
      const { unit: own, ...rest } = column;
      return own?.unit === undefined ? rest : { ...rest, unit: { unit: own.unit } };
    }),
  };
}
