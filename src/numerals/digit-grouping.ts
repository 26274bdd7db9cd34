/** How a filing groups the digits of long numbers: by commas (or not at all), or by blanks, as in `2 418`. */
export type DigitGrouping = 'commas' | 'blanks';

const blank = String.raw`[ \u00a0\u2007\u2009\u202f]`;
const groupedByBlanks = new RegExp(String.raw`^\s*[-–−(]?\d{1,3}(?:${blank}\d{3})+(?:[.,]\d+)?\)?\s*%?\s*$`);
const groupedByCommas = /\d,\d{3}(?!\d)/;
const fewest = 3;

/**
 * The way of grouping that the cells of a filing show. Blanks group only where several cells are such numbers and none is grouped by
 * commas: elsewhere a blank stands between two numbers that an extraction has put into one cell.
 */
export function groupingOf(cells: readonly string[]): DigitGrouping {
  if (cells.some((cell) => groupedByCommas.test(cell))) return 'commas';
  return cells.filter((cell) => groupedByBlanks.test(cell)).length >= fewest ? 'blanks' : 'commas';
}

/** The same text, character for character, with commas in the place of blanks that group digits. */
export function groupByCommas(text: string, grouping: DigitGrouping): string {
  if (grouping === 'commas' || !groupedByBlanks.test(text)) return text;
  return text.replace(new RegExp(String.raw`(?<=\d)${blank}(?=\d{3}(?!\d))`, 'g'), ',');
}
