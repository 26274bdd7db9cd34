const before = String.raw`(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3})?[ ]?[(+−–—-]{0,2}[ ]?(?:[A-Z]{0,3}\p{Sc})?[ ]?`;
const after = String.raw`[ ]?(?:%|\p{Sc}|[A-Z]{3})?[)]?[%*¹²³]*`;
const whole = (digits: string): RegExp => new RegExp(`^${before}${digits}${after}$`, 'u');

/** Figures by how they are written; a cell that holds anything else is none. */
const pointGroups = whole(String.raw`[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?`);
const blankGroups = whole(String.raw`[1-9]\d{0,2}(?: \d{3})+(?:,\d{1,2})?`);
const commaGroups = whole(String.raw`[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?`);
const pointDecimals = whole(String.raw`(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d+)`);
const commaDecimals = whole(String.raw`(?:\d{1,3}(?:[. ]\d{3})*|\d+),\d{1,2}`);
/** What no other notation than that of decimal commas writes. */
const certain = whole(String.raw`[1-9]\d{0,2}(?:(?:[. ]\d{3})+,\d{1,2}|(?:\.\d{3}){2,})`);

/** Fewer grouped figures do not show how a document writes them. */
const fewest = 3;

const isFigure = (cell: string): boolean => [pointGroups, blankGroups, commaDecimals].some((shape) => shape.test(cell));

/**
 * Claims that the tables of a text write decimals behind a comma: figures are grouped by points or blanks, some have decimals behind a comma
 * or several groups, and not one is written in the other way.
 */
function hasDecimalCommas(cells: readonly string[]): boolean {
  const count = (shape: RegExp): number => cells.filter((cell) => shape.test(cell)).length;
  if (count(commaGroups) > 0 || count(pointDecimals) > 0) return false;
  const [points, blanks] = [count(pointGroups), count(blankGroups)];
  return (points >= fewest && count(commaDecimals) + count(certain) > 0) || (blanks >= fewest && count(certain) > 0);
}

const exchanged: Readonly<Record<string, string>> = { '.': ',', ',': '.' };

/**
 * A text whose tables write `84.120` for thousands and `0,61` for a fraction, with points and commas exchanged in the cells that hold figures,
 * character for character; any other as it is. Where nothing shows the notation, it stays: a figure is never guessed to be a thousand times another.
 */
export function plainNotation(text: string): string {
  if (!/\d,\d{1,2}(?!\d)|\d\.\d{3}\.\d{3}/.test(text) || !text.includes('\t')) return text;
  const lines = text.split('\n').map((line) => (line.includes('\t') ? line.split('\t') : [line]));
  const cells = lines.filter((line) => line.length > 1).flatMap((line) => line.map((cell) => cell.trim().replaceAll('**', '')));
  if (!hasDecimalCommas(cells)) return text;
  const plain = (cell: string): string =>
    isFigure(cell.trim().replaceAll('**', '')) ? cell.replace(/[.,]/g, (sign) => exchanged[sign] ?? sign) : cell;
  return lines.map((line) => (line.length > 1 ? line.map(plain) : line).join('\t')).join('\n');
}
