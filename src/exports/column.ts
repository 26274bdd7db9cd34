/** What a column holds, in the words of CSVW; `integer` columns are numbers in JSON, all others text. */
export type Datatype = 'string' | 'integer' | 'decimal' | 'date';

/**
 * One column of a published table: its name in CSV, JSON and spreadsheets, what it means, and how a row gives it. Every file is a
 * list of these and nothing else, so that its schema is written from the same list.
 */
export interface Column<Row> {
  readonly name: string;
  readonly datatype: Datatype;
  readonly description: string;
  /** Whether every row has a value. */
  readonly isRequired: boolean;
  /** The whole set of values, where it is closed. */
  readonly values?: readonly string[];
  /** Plain text; '' where the row has nothing here. */
  readonly read: (row: Row) => string;
}

/** A column without its reader: what a schema says of it. */
export type ColumnOutline = Omit<Column<never>, 'read'>;
