/**
 * How a filing writes long numbers: with commas (or no groups at all) and a decimal point, with blanks as in `2 418`, with dots
 * and a decimal comma as in `2.418,5`, with blanks and a decimal comma, or with commas by lakhs and crores as in `5,38,564`.
 */
export type DigitGrouping = 'commas' | 'blanks' | 'dots' | 'blanks-and-comma' | 'lakhs';

const blank = String.raw`[ \u00a0\u2007\u2009\u202f]`;
/** What may stand before and behind the digits of a cell that is one number. */
const [before, behind] = [String.raw`^\s*[-+–−△▲(]?\s?`, String.raw`\)?\s*[-%]?\s*$`];
const groupedByBlanks = new RegExp(String.raw`${before}\d{1,3}(?:${blank}\d{3})+(?:[.,]\d+)?${behind}`);
const groupedByCommas = /\d,\d{3}(?!\d)/;
const groupedByLakhs = new RegExp(String.raw`${before}\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?${behind}`);
const groupedByMillions = /\d,\d{3},\d{3}(?!\d)/;
const groupedByDots = new RegExp(String.raw`${before}[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?${behind}`);
const twoDots = /\d\.\d{3}\.\d{3}(?!\d)/;
const withComma = new RegExp(String.raw`${before}(?:\d{1,3}(?:[.]\d{3})+|\d{1,3}(?:${blank}\d{3})+|\d+),\d{1,2}${behind}`);
const withPoint = new RegExp(String.raw`${before}\d[\d,]*\.(?:\d{1,2}|\d{4,})${behind}|${before}0\.\d{3}${behind}`);
const bareHundreds = new RegExp(String.raw`${before}[1-9]\d\d${behind}`);
/** References to notes, which look like a decimal comma: `6,12`. */
const reference = /^\s*\d{1,2},\d{1,2}\s*$/;
const fewest = 3;

/** Whether the decimals of a filing stand behind commas: no cell has them behind a point, and several that are no reference do. */
function hasDecimalCommas(cells: readonly string[]): boolean {
  const commas = cells.filter((cell) => withComma.test(cell));
  const sure = commas.filter((cell) => !reference.test(cell));
  return sure.length >= fewest && !cells.some((cell) => withPoint.test(cell));
}

/**
 * The way of writing numbers that the cells of a filing show. Blanks group only where several cells are such numbers and none is
 * grouped by commas: elsewhere a blank stands between two numbers that an extraction has put into one cell. Groups of two digits are
 * lakhs and crores only where several cells have them, and more than have millions: elsewhere a digit is lost. Dots group only where
 * nothing has decimals behind a point and something else than three decimals is seen: a decimal comma, two dots in a number, or
 * bare hundreds beside them.
 */
export function groupingOf(cells: readonly string[]): DigitGrouping {
  const count = (pattern: RegExp): number => cells.filter((cell) => pattern.test(cell)).length;
  if (count(groupedByLakhs) >= fewest && count(groupedByLakhs) > count(groupedByMillions)) return 'lakhs';
  if (count(groupedByCommas) > 0) return 'commas';
  const comma = hasDecimalCommas(cells);
  if (count(groupedByDots) >= fewest && count(withPoint) === 0 && (comma || count(twoDots) > 0 || count(bareHundreds) >= fewest))
    return 'dots';
  if (comma) return 'blanks-and-comma';
  return count(groupedByBlanks) >= fewest ? 'blanks' : 'commas';
}

const swapped: Readonly<Record<string, string>> = { '.': ',', ',': '.' };

/** The same text, character for character, as if it grouped by commas and had a decimal point. */
export function groupByCommas(text: string, grouping: DigitGrouping): string {
  switch (grouping) {
    case 'commas':
      return text;
    case 'dots':
      return groupedByDots.test(text) || withComma.test(text) ? text.replace(/[.,](?=\d)/g, (mark) => swapped[mark] ?? mark) : text;
    case 'blanks-and-comma':
      return groupedByBlanks.test(text) || withComma.test(text) ? joinBlanks(text.replace(/,(?=\d{1,2}(?!\d))/g, '.')) : text;
    case 'blanks':
      return groupedByBlanks.test(text) ? joinBlanks(text) : text;
    case 'lakhs':
      return groupedByLakhs.test(text) ? text.replace(/\d[\d,]+/, withoutGroups) : text;
  }
}

/** Digits without their commas, and zeros before them for each: `5,38,564` → `00538564`. */
function withoutGroups(digits: string): string {
  return digits.replaceAll(',', '').padStart(digits.length, '0');
}

function joinBlanks(text: string): string {
  return text.replace(new RegExp(String.raw`(?<=\d)${blank}(?=\d{3}(?!\d))`, 'g'), ',');
}
