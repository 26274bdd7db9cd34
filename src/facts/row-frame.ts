import type { Period } from '#model/period.ts';
import { findPeriods, readLength } from '#numerals/find-periods.ts';
import { readUnit, splitTrailingUnit, type UnitReading } from '#numerals/read-unit.ts';
import type { FilingContext } from '#statements/context.ts';
import type { Statement } from '#statements/read-statements.ts';
import type { RecognizedRow } from '#tables/recognize-tables.ts';

/** What holds for every cell of a row. */
export interface RowFrame {
  readonly row: RecognizedRow;
  /** The label without trailing unit, footnote marks and colon. */
  readonly label: string;
  readonly path: readonly string[];
  readonly unit?: UnitReading;
  /** The period that the row's label names, where rows are periods. */
  readonly period?: Period;
  /** Whether a cell of the row says that its percentage is a change. */
  readonly saysChange: boolean;
  /** The months that a bracket in the label gives to figures in brackets: `Revenues (Three months ended September 30)`. */
  readonly bracketMonths?: number;
}

const colon = /\s*[:：]\s*$/;

/** Reads the stub of a row. `counted` is the unit that the notes give to the row, if any. */
export function frameRow(statement: Statement, index: number, context: FilingContext, counted: string | undefined): RowFrame {
  const row = statement.table.rows[index] as RecognizedRow;
  const trailing = splitTrailingUnit(row.label);
  const bracketMonths = readLength(/\(([^()]*)\)/.exec(trailing.label)?.[1] ?? '');
  const label = bracketMonths === undefined ? trailing.label : trailing.label.replace(/\s*\([^()]*\)/, '');
  const unit = readUnit(row.unitText) ?? trailing.unit ?? (counted === undefined ? undefined : { unit: counted, scale: 0 });
  const mentions = statement.periodsAsRows ? findPeriods(row.label, context.calendar) : [];
  const period = (mentions.find((mention) => mention.form !== 'date') ?? mentions[0])?.period;
  return {
    row,
    label: label.replace(colon, ''),
    path: (statement.places[index]?.path ?? []).map((section) => section.replace(colon, '')),
    saysChange: row.all.some((cell) => /\bYoY\b|year[\s-]*(?:over|on)[\s-]*year/i.test(cell.text)),
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    ...(bracketMonths === undefined ? {} : { bracketMonths }),
  };
}
