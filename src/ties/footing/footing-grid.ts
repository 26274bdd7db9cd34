import type { Decimal } from '#model/decimal.ts';
import { powerOfTen } from '#model/decimal.ts';
import { isTotalLabel, plainLabel } from '#ties/label-hints.ts';

/** A number, a printed dash, or nothing. */
export type FootingCell = Decimal | 'nil' | undefined;

/** One row of a table as inference sees it. */
export interface FootingRow {
  readonly label: string;
  readonly isSection: boolean;
  readonly values: readonly FootingCell[];
}

/** A table on whole numbers: every column on the finest exponent that it prints. */
export interface FootingGrid {
  readonly rows: readonly FootingRow[];
  readonly width: number;
  /** The power of ten that the whole numbers of each column count. */
  readonly exponents: readonly number[];
  /** A dash is 0, a blank is undefined. */
  readonly amounts: readonly (readonly (bigint | undefined)[])[];
  /** Rows without any number or dash: they delimit groups. */
  readonly isHeading: readonly boolean[];
  /** Rows whose label says that they sum up, or repeats the label of a section above. */
  readonly saysTotal: readonly boolean[];
}

function finestExponents(rows: readonly FootingRow[], width: number): number[] {
  const finest = new Array<number>(width).fill(Number.POSITIVE_INFINITY);
  for (const row of rows) {
    row.values.forEach((cell, column) => {
      if (cell !== undefined && cell !== 'nil') finest[column] = Math.min(finest[column] ?? 0, cell.exponent);
    });
  }
  return finest;
}

function labelsThatTotal(rows: readonly FootingRow[], isHeading: readonly boolean[]): boolean[] {
  const headings = new Set<string>();
  return rows.map((row, index) => {
    const plain = plainLabel(row.label);
    if (isHeading[index]) {
      if (plain !== '') headings.add(plain);
      return false;
    }
    return isTotalLabel(row.label) || headings.has(plain);
  });
}

export function toFootingGrid(rows: readonly FootingRow[]): FootingGrid {
  const width = rows.reduce((widest, row) => Math.max(widest, row.values.length), 0);
  const finest = finestExponents(rows, width);
  const amounts = rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row.values[column];
      if (cell === undefined) return undefined;
      return cell === 'nil' ? 0n : cell.coefficient * powerOfTen(cell.exponent - (finest[column] ?? 0));
    }),
  );
  const isHeading = rows.map((row) => row.isSection || row.values.every((cell) => cell === undefined));
  return { rows, width, exponents: finest, amounts, isHeading, saysTotal: labelsThatTotal(rows, isHeading) };
}
