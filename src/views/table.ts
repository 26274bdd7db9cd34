import type { AccountingStandard } from '#model/fact.ts';
import type { RowRole } from '#model/filing.ts';
import type { Figure } from './figure.ts';
import type { DocumentReference, Download } from './references.ts';

export type ColumnRole = 'amount' | 'prior' | 'change' | 'rate' | 'text';

export interface TableColumn {
  readonly key: string;
  /** Header texts from the outermost group to the leaf: [`Six months ended September 30, 2020`] */
  readonly header: readonly string[];
  /** The unit where columns differ (`%`, `JPY thousands`); empty where the caption's unit holds. */
  readonly unitText: string;
  readonly role: ColumnRole;
  /** Whether this is the page's own period. */
  readonly isCurrent: boolean;
}

export interface TableRow {
  readonly key: string;
  readonly label: string;
  readonly depth: number;
  readonly role: RowRole;
  /** The last total of its table or section: double rule. */
  readonly isGrandTotal: boolean;
  /** Link to the page of the line item, where it has one. */
  readonly itemHref?: string;
  /** One for each column; empty for a section row. */
  readonly cells: readonly Figure[];
}

/** A mark in a table and what it means; only marks in use are listed. */
export interface LegendEntry {
  readonly mark: string;
  readonly meaning: string;
}

/** The row of a statement that is its whole, and what that is called: `revenues`. */
export interface BaseRow {
  readonly key: string;
  readonly label: string;
}

/** A table as a page shows it, for statements, services, segments, dividends and forecasts alike. */
export interface Table {
  /** Unique on the page and stable: `profit-or-loss`, `profit-or-loss-2`. */
  readonly id: string;
  /** Statement and what tells it from others: `Statement of profit or loss, three months`. */
  readonly title: string;
  /** `Consolidated, unaudited` */
  readonly scope: string;
  readonly periodText: string;
  /** The unit of all amounts: `JPY thousands`; empty where columns or rows differ. */
  readonly unitText: string;
  readonly standard?: AccountingStandard;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Of which the other rows are shares, where the kind of statement has such a row. */
  readonly base?: BaseRow;
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly string[];
  readonly source: DocumentReference;
  /** Link to the table's first line in the document. */
  readonly sourceHref: string;
  readonly downloads: readonly Download[];
}
