import { type GridCell, isBlank, isText } from './grid.ts';

type Cells = readonly GridCell[];

/** A range of months by their numbers, as it stands over a year: `4-6`, `10–12`. */
const months = /^\s*(1[0-2]|[1-9])\s?[-–—]\s?(1[0-2]|[1-9])\s*$/;
const year = /^\s*(?:19|20)\d\d\s*$/;

const isMonths = (text: string): boolean => {
  const match = months.exec(text);
  return match !== null && Number(match[1]) < Number(match[2]);
};

/** Months and their year in one cell: `4-6 2025`. */
const dated = /^\s*(?<months>\S+|\d{1,2}\s[-–—]\s\d{1,2})\s+(?<year>(?:19|20)\d\d)\s*$/;

/** The words that a cell of such heads says, with the year behind a stroke; undefined where it is none. */
function wordsOf(text: string): string | undefined {
  const groups = dated.exec(text)?.groups;
  if (groups !== undefined && isMonths(groups.months ?? '')) return `${groups.months}/${groups.year}`;
  return isMonths(text) ? text.trim() : undefined;
}

/** Claims that some cells of a row are such heads, and all others words. */
const areHeads = (cells: Cells, isHead: (text: string) => boolean): boolean => {
  const filled = cells.slice(1).filter((cell) => !isBlank(cell));
  return filled.some(({ text }) => isHead(text)) && filled.every((cell) => isHead(cell.text) || isText(cell));
};

/**
 * Reads months that stand above years, below them or before them in one cell, as words: their dash makes them look like a damaged
 * number.
 */
export function readMonthHeads(rows: readonly Cells[]): readonly Cells[] {
  return rows.map((cells, index) => {
    const beside = [rows[index - 1], rows[index + 1]];
    const meetsYears = beside.some((other) => other !== undefined && areHeads(other, (text) => year.test(text)));
    const saysYears = areHeads(cells, (text) => wordsOf(text)?.includes('/') === true);
    if (!saysYears && !(meetsYears && areHeads(cells, isMonths))) return cells;
    return cells.map((cell, at) => {
      const text = at === 0 ? undefined : wordsOf(cell.text);
      return text === undefined ? cell : { ...cell, reading: { kind: 'text' as const, text, numerals: [] } };
    });
  });
}

/**
 * Puts months and years that stand over each other into one heading, on the lower of their rows. Each heads the blank cells to its right.
 *
 *   ⇥4-6⇥⇥1-6⇥
 *   ⇥2025⇥2024⇥2025⇥2024   →   ⇥4-6/2025⇥4-6/2024⇥1-6/2025⇥1-6/2024
 */
export function joinMonthHeads(rows: readonly Map<number, string>[], columns: readonly number[]): void {
  for (const [index, upper] of rows.entries()) {
    const lower = rows[index + 1];
    if (lower === undefined) continue;
    const heads = new Map(upper);
    let over: string | undefined;
    for (const column of columns) {
      over = heads.get(column) ?? over;
      const own = lower.get(column);
      if (over === undefined || own === undefined) continue;
      if (isMonths(over) && year.test(own)) lower.set(column, `${over}/${own}`);
      else if (year.test(over) && isMonths(own)) lower.set(column, `${own}/${over}`);
      else continue;
      upper.delete(column);
    }
  }
}
