import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, elementsNamed, writeInline } from '#scripts/write-twin.ts';

type Element = DefaultTreeAdapterTypes.Element;

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => Number(attributeOf(cell, name) ?? 1);

/** The cells of some rows in a grid; a cell that spans several stands in each of them. */
function gridOf(rows: readonly Element[]): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of elementsNamed(row, 'th', 'td')) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const text = writeInline(cell).replace(/\s+/g, ' ').trim();
      for (let down = 0; down < spanOf(cell, 'rowspan'); down += 1) {
        for (let right = 0; right < spanOf(cell, 'colspan'); right += 1) {
          const line = grid[at + down];
          if (line) line[column + right] = right > 0 && cell.tagName === 'th' && attributeOf(cell, 'scope') === 'rowgroup' ? '' : text;
        }
      }
      column += spanOf(cell, 'colspan');
    }
  });
  return grid;
}

/** A table in the manner of GitHub, under its caption; header cells of several rows are joined into one line. */
export function writeTable(table: Element): readonly string[] {
  const caption = elementsNamed(table, 'caption').map((element) => writeInline(element).replace(/\s+/g, ' ').trim());
  const heads = gridOf(elementsNamed(table, 'thead').flatMap((part) => elementsNamed(part, 'tr')));
  const inHead = new Set(elementsNamed(table, 'thead').flatMap((part) => elementsNamed(part, 'tr')));
  const body = gridOf(elementsNamed(table, 'tr').filter((row) => !inHead.has(row)));
  const width = Math.max(0, ...[...heads, ...body].map((row) => row.length));
  if (width === 0) return caption;
  const columns = Array.from({ length: width }, (_, index) => index);
  const header = columns.map((index) => [...new Set(heads.map((row) => row[index] ?? ''))].filter((text) => text !== '').join(' '));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = body.map((row) => line(columns.map((index) => row[index] ?? '')));
  return [...caption, [line(header), line(columns.map((index) => (index === 0 ? '---' : '---:'))), ...rows].join('\n')];
}
