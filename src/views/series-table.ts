import type { AccountingStandard } from '#model/fact.ts';
import type { Table } from './table.ts';

/** A table over several documents: each figure leads to its own place, so the table itself has no source. */
export type SeriesTable = Omit<Table, 'scope' | 'source' | 'sourceHref' | 'downloads'>;

/** The tables under one accounting standard. */
export interface SeriesBlock {
  readonly standard?: AccountingStandard;
  readonly tables: readonly SeriesTable[];
}
