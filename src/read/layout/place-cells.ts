import { added, collapseBlanks, joinPlaced, type PlacedText } from './placed-text.ts';
import { type GridCell, kindOf, type WrittenCell } from './table-cell.ts';

/** More rows or columns than any page has are not taken at their word, nor more places than a table of them has. */
const [mostRows, mostColumns, mostPlaces] = [500, 200, 200_000];

const bounded = (span: number, most: number): number => Math.min(most, Math.max(1, Math.trunc(span) || 1));

/** The lines of a cell as one, parted by blanks. */
export function joinLines(lines: readonly PlacedText[]): PlacedText {
  const filled = lines.map(collapseBlanks).filter(({ text }) => text !== '');
  return joinPlaced(filled.flatMap((line, index) => (index === 0 ? [line] : [added(' '), line])));
}

/**
 * A row whose cells hold several rows, one below the other: the labels in as many lines as the figures. Each line becomes a row.
 *
 *   Revenue<br>Cost   120<br>(80)   110<br>(75)
 */
function splitStacked(cells: readonly WrittenCell[]): readonly (readonly WrittenCell[])[] {
  const filled = cells.filter(({ lines }) => lines.some(({ text }) => text.trim() !== ''));
  const count = filled[0]?.lines.length ?? 0;
  const isStacked =
    count > 1 &&
    filled.length > 1 &&
    filled.every(({ lines, rowSpan }) => lines.length === count && rowSpan === 1) &&
    filled.slice(1).some(({ lines }) => lines.filter(({ text }) => kindOf(text) === 'figure').length === count);
  if (!isStacked) return [cells];
  return Array.from({ length: count }, (_, index) => cells.map((cell) => ({ ...cell, lines: cell.lines.slice(index, index + 1) })));
}

/** Puts the written rows of a table into a grid, as spans of rows and columns say; blank cells only take their room. */
export function placeCells(written: readonly (readonly WrittenCell[])[]): readonly (readonly GridCell[])[] {
  const taken = new Map<number, Set<number>>();
  const isTaken = (row: number, column: number): boolean => taken.get(row)?.has(column) === true;
  const rows = written.flatMap((cells) => {
    const split = splitStacked(cells);
    return split.map((row) => ({ cells: row, isSplit: split.length > 1 }));
  });
  let places = 0;
  return rows.map(({ cells, isSplit }, row) => {
    const placed: GridCell[] = [];
    let at = 0;
    for (const cell of cells) {
      while (isTaken(row, at)) at += 1;
      const width = bounded(cell.columnSpan, mostColumns);
      const asked = Math.min(bounded(cell.rowSpan, mostRows), rows.length - row);
      const height = places + width * (asked - 1) > mostPlaces ? 1 : asked;
      places += width * (height - 1);
      for (let below = 1; below < height; below += 1) {
        const columns = taken.get(row + below) ?? new Set<number>();
        for (let column = at; column < at + width; column += 1) columns.add(column);
        taken.set(row + below, columns);
      }
      const text = joinLines(cell.lines);
      if (text.text !== '')
        placed.push({
          kind: kindOf(text.text),
          text,
          row,
          start: at,
          end: at + width,
          rowSpan: height,
          column: cell.column,
          ...(cell.indent === undefined ? {} : { indent: cell.indent }),
          ...(isSplit ? { isByOffset: true } : {}),
        });
      at += width;
    }
    return placed;
  });
}
