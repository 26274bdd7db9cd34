import type { RefusedReading } from '#model/ledger.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';

/**
 * What a reading must show before it is taken:
 *
 *   characters      nothing more: what stands there cannot stand in a filing, and this damage is by far the likeliest
 *   uncontradicted  no equality through its figures may fail while none holds
 *   ties            every figure that it changes takes part in an equality that holds; where the row may be right as it stands, in two at least
 */
export type Proof = 'characters' | 'uncontradicted' | 'ties';

/** One way to read a doubtful row of a table. */
export interface Reading {
  /** The row of the table that is read so. */
  readonly at: number;
  /** What takes its place: one row, or two that stand on its line. */
  readonly rows: readonly RecognizedRow[];
  /** The value columns whose figures are read otherwise than they stand. */
  readonly columns: readonly number[];
  /** How unlikely the damage is that it supposes: 1 for the usual one. */
  readonly cost: number;
  readonly proof: Proof;
  /** The figures as it reads them. */
  readonly after: string;
}

/** A damaged place with every reading that it admits. */
export interface Doubt {
  readonly readings: readonly Reading[];
  /** Whether the row could be right as it stands. */
  readonly mayStand: boolean;
}

/** The table with some of its rows read otherwise. */
export function readWith(table: RecognizedTable, readings: readonly Reading[]): RecognizedTable {
  const instead = new Map(readings.map((reading) => [reading.at, reading.rows]));
  return { ...table, rows: table.rows.flatMap((row, index) => instead.get(index) ?? [row]) };
}

/** The row as it stands, with the record of what was weighed for some of its figures. */
export function withRefused(row: RecognizedRow, columns: readonly number[], refused: readonly RefusedReading[]): RecognizedRow {
  return { ...row, cells: row.cells.map((cell, column) => (cell !== undefined && columns.includes(column) ? { ...cell, refused } : cell)) };
}
