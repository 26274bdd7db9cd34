import type { AccountingStandard } from '#model/fact.ts';
import type { ArchivedFiling } from '#series/archive.ts';
import { lineHref } from '#site/links.ts';
import { documentReference } from './build-references.ts';
import type { Figure } from './figure.ts';
import type { Table, TableColumn } from './table.ts';
import { legendOf } from './tables/legend.ts';

export interface OwnRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly Figure[];
  readonly itemHref?: string;
}

export interface OwnTable {
  readonly id: string;
  readonly title: string;
  readonly periodText: string;
  readonly unitText: string;
  readonly standard?: AccountingStandard;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly OwnRow[];
  readonly notes: readonly string[];
  readonly source: ArchivedFiling;
  /** The line of the document to which the table's source leads. */
  readonly line: number;
}

/** A table that no document prints: figures of the documents in an order of ours. Columns in which every cell is empty are left out. */
export function buildOwnTable({ source, line, columns, rows, ...rest }: OwnTable): Table {
  const kept = columns.map((_, index) => rows.some(({ cells }) => cells[index] !== undefined && cells[index].kind !== 'absent'));
  const shown = rows.map(({ cells, ...row }) => ({
    ...row,
    depth: 0,
    role: 'item' as const,
    isGrandTotal: false,
    cells: cells.filter((_, index) => kept[index]),
  }));
  return {
    ...rest,
    scope: '',
    columns: columns.filter((_, index) => kept[index]),
    rows: shown,
    legend: legendOf(shown.flatMap(({ cells }) => cells)),
    source: documentReference(source),
    sourceHref: lineHref(source.name, line),
    downloads: [],
  };
}
