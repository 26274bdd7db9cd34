/** What a repair needs to know of a column: as much as its heading says of the kind of its figures. */
export interface ColumnHint {
  readonly header: readonly string[];
  readonly isChange: boolean;
  readonly unit?: { readonly unit?: string };
}
