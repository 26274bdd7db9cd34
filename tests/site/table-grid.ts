import { attributeOf, type Element, elementsNamed, plainTextOf } from '#tests/site/html.ts';

/** A cell of a table's body with the texts of the headers above it and of its row. */
export interface GridCell {
  readonly cell: Element;
  readonly text: string;
  /** From the outermost down. */
  readonly column: readonly string[];
  readonly row: string;
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => Number(attributeOf(cell, name) ?? 1);
const cellsOf = (row: Element): readonly Element[] => row.childNodes.filter((node): node is Element => 'tagName' in node);

/** The data cells of a table, row by row, under their headers; spans are resolved as HTML says. */
export function gridOf(table: Element): readonly (readonly GridCell[])[] {
  const headers = new Map<number, readonly string[]>();
  const rows: GridCell[][] = [];
  const taken: number[] = [];
  for (const row of elementsNamed(table, 'tr')) {
    const isHead = row.parentNode?.nodeName === 'thead';
    const body: GridCell[] = [];
    let heading = '';
    let column = 0;
    for (const cell of cellsOf(row)) {
      while ((taken[column] ?? 0) > 0) column += 1;
      const end = column + spanOf(cell, 'colspan');
      const text = plainTextOf(cell);
      if (!isHead && cell.tagName === 'th') heading = text;
      if (!isHead && cell.tagName === 'td') body.push({ cell, text, column: headers.get(column) ?? [], row: heading });
      for (; column < end; column += 1) {
        if (isHead) headers.set(column, [...(headers.get(column) ?? []), text]);
        taken[column] = spanOf(cell, 'rowspan');
      }
    }
    for (const [at, left = 0] of taken.entries()) taken[at] = Math.max(0, left - 1);
    if (body.length > 0) rows.push(body);
  }
  return rows;
}
