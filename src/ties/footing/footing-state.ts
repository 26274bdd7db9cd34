import type { FootingForest } from './footing-forest.ts';
import type { FootingGrid } from './footing-grid.ts';
import type { SumEvidence, WeightedRow } from './weigh-sum.ts';

/** Where the parts of a total stand. */
export type FootingPlace = 'before' | 'after';

export interface FoundTotal {
  readonly row: number;
  readonly place: FootingPlace;
  readonly children: readonly WeightedRow[];
  readonly footingColumns: readonly number[];
  readonly failingColumns: readonly number[];
}

/** What one inference works on; the forest and the list of totals grow as passes find more. */
export interface FootingState {
  readonly grid: FootingGrid;
  readonly forest: FootingForest;
  readonly columns: readonly number[];
  readonly tolerance: bigint;
  readonly totals: FoundTotal[];
  /** Rows that already have parts before them, or after them. */
  readonly summed: Readonly<Record<FootingPlace, Set<number>>>;
}

export function toFound(row: number, place: FootingPlace, evidence: SumEvidence): FoundTotal {
  return { row, place, children: evidence.children, footingColumns: evidence.footing, failingColumns: evidence.failing };
}

/** All parts of plus sign. */
export function plus(rows: readonly number[]): WeightedRow[] {
  return rows.map((row) => ({ row, weight: 1 }));
}
