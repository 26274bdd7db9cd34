import { additiveColumns } from '#ties/footing/additive-columns.ts';
import { findLeading } from '#ties/footing/find-leading.ts';
import { findOfWhich } from '#ties/footing/find-of-which.ts';
import { findParallelSums } from '#ties/footing/find-parallel-sums.ts';
import { findRepeatedGroups } from '#ties/footing/find-repeated-groups.ts';
import { findSigned } from '#ties/footing/find-signed.ts';
import { findTrailing } from '#ties/footing/find-trailing.ts';
import { plantForest } from '#ties/footing/footing-forest.ts';
import { type FootingGrid, type FootingRow, toFootingGrid } from '#ties/footing/footing-grid.ts';
import type { FootingState } from '#ties/footing/footing-state.ts';

export type { FootingCell, FootingRow } from '#ties/footing/footing-grid.ts';

export interface FootingOptions {
  /** Where totals stand: below their parts, above them, or found out from the numbers. */
  readonly order: 'trailing' | 'leading' | 'auto';
  /** Largest residue, in units of the last printed place, that still counts as agreement. */
  readonly tolerance: number;
  /** Whether every column is known to hold what can be added; otherwise percentages and the like are found and left out. */
  readonly isAdditive?: boolean;
}

export interface FootingTotal {
  readonly row: number;
  readonly children: readonly { readonly row: number; readonly weight: 1 | -1 }[];
  readonly footingColumns: readonly number[];
  readonly failingColumns: readonly number[];
}

/** The summation structure of a table. A row may stand in `totals` twice: with parts above and with parts below. */
export interface Footing {
  readonly totals: readonly FootingTotal[];
  readonly parentOf: readonly (number | undefined)[];
}

function search(grid: FootingGrid, columns: readonly number[], options: FootingOptions): FootingState {
  const state: FootingState = {
    grid,
    columns,
    forest: plantForest(grid.rows.length),
    tolerance: BigInt(Math.max(0, Math.trunc(options.tolerance))),
    totals: [],
    summed: { before: new Set(), after: new Set() },
  };
  const mayLead = options.order !== 'trailing';
  if (options.order !== 'leading') {
    findTrailing(state, 'full');
    findSigned(state, 'full');
  }
  if (mayLead) {
    findLeading(state, 'full');
    findOfWhich(state, 'after');
    findRepeatedGroups(state);
  }
  findTrailing(state, 'full');
  findSigned(state, 'full');
  findTrailing(state, 'partial');
  findSigned(state, 'partial');
  if (mayLead) {
    findLeading(state, 'partial');
    findOfWhich(state, 'before');
    findOfWhich(state, 'after', 'partial');
    findLeading(state, 'partial');
  }
  findTrailing(state, 'partial');
  findTrailing(state, 'missed');
  if (mayLead) findLeading(state, 'missed');
  findParallelSums(state);
  return state;
}

/**
 * Finds which rows of a table are sums of which others, from the numbers alone; labels and sections only support.
 *
 *     Trade receivables        32    28
 *     Inventories               2     3
 *     Total current assets     34    31   ← 32 + 2, 28 + 3
 *
 * A dash counts as 0, a blank as absent, and only a printed number is tested as a total. Where a row agrees in one column
 * and not in another, the other is reported as failing: damaged, or inconsistent in the document.
 */
export function inferFooting(rows: readonly FootingRow[], options: FootingOptions): Footing {
  const grid = toFootingGrid(rows);
  const all = Array.from({ length: grid.width }, (_, column) => column);
  const first = search(grid, all, options);
  const additive = options.isAdditive ? all : additiveColumns(grid, first.totals, (columns) => search(grid, columns, options).totals);
  const state = additive.length < all.length ? search(grid, additive, options) : first;
  const totals = [...state.totals].sort((left, right) => left.row - right.row);
  return {
    totals: totals.map(({ row, children, footingColumns, failingColumns }) => ({ row, children, footingColumns, failingColumns })),
    parentOf: state.forest.parentOf,
  };
}
