/** How a cell looks. */
export interface CellStyle {
  /** A number format: `#,##0.0;(#,##0.0)`. */
  readonly format?: string;
  readonly align?: 'right';
  readonly alignVertical?: 'top';
  readonly wrap?: boolean;
  readonly fontSize?: number;
  readonly fontWeight?: 'bold';
  /** `#1a4f8b` */
  readonly textColor?: string;
}

/** A number or text as it is, or with its looks; undefined or an empty text is an empty cell. */
export type Cell = string | number | undefined | (CellStyle & { readonly value: string | number | undefined });

export type SheetRow = readonly Cell[];

/** One sheet of a workbook. */
export interface WorkbookSheet {
  /** 31 characters at most. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly hidesGrid?: boolean;
  /** Rows above and columns on the left that stay where they are. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Formula of a cell by its address; the cell keeps its value for programs that do not calculate. */
  readonly formulas?: ReadonlyMap<string, string>;
  /** By the address of a cell: another address on the web, or a place in the workbook that begins with `#`. */
  readonly links?: ReadonlyMap<string, string>;
}

/** `A`, `Z`, `AA`: the name of a column, from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
