import type { Fact } from '#model/fact.ts';
import type { Random } from '#tests/mutations/seeded-random.ts';

/** Another way to write the same text. */
export interface Transformation {
  readonly name: string;
  readonly change: (text: string, random: Random) => string;
}

function mapLines(text: string, change: (line: string, index: number, lines: readonly string[]) => readonly string[]): string {
  return text
    .split('\n')
    .flatMap((line, index, lines) => change(line, index, lines))
    .join('\n');
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

function mapCells(text: string, change: (cell: string) => string): string {
  return mapLines(text, (line) => [line.includes('\t') ? line.split('\t').map(change).join('\t') : line]);
}

/** A cell that is a number, perhaps in brackets, with a minus or a percent sign. */
const numeric = /^\s*[-–(]?[\d,.]+%?\)?\s*$/;

/** A cell that holds a digit and no letter: one number or several. */
function isWordless(cell: string): boolean {
  return /\d/.test(cell) && !/\p{L}/u.test(cell);
}

function mapWordless(text: string, characters: RegExp): string {
  return mapCells(text, (cell) => (isWordless(cell) ? toFullWidth(cell, characters) : cell));
}

function mapNumbers(text: string, change: (cell: string) => string): string {
  return mapCells(text, (cell) => (numeric.test(cell) ? change(cell) : cell));
}

function toFullWidth(text: string, characters: RegExp): string {
  return text.replace(characters, (found) => String.fromCharCode(found.charCodeAt(0) + 0xfee0));
}

/** Doubles the blank lines that stand between blocks; touching lines stay together. */
function widenGaps(text: string): string {
  return mapLines(text, (line) => (isBlank(line) ? [line, ''] : [line]));
}

/** Lines of their own where a blank line stands anyway: a page may break between blocks. */
function putPageBreaks(text: string, random: Random): string {
  return mapLines(text, (line) => (isBlank(line) && random.below(4) === 0 ? [line, '\f', ''] : [line]));
}

/** Puts something between each row and the row below it. */
function partRows(text: string, by: string): string {
  return mapLines(text, (line, index, lines) => (line.includes('\t') && lines[index + 1]?.includes('\t') ? [line, by] : [line]));
}

/** What other extractions and other typists make of the same page. */
export const transformations: readonly Transformation[] = [
  { name: 'line ends of Windows', change: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'blanks at line ends', change: (text) => text.replaceAll('\n', '  \n') },
  { name: 'full-width blanks at line ends', change: (text) => text.replaceAll('\n', '\u3000\n') },
  { name: 'a byte-order mark', change: (text) => `\ufeff${text}` },
  { name: 'two blank lines for one', change: widenGaps },
  { name: 'page breaks between blocks', change: putPageBreaks },
  { name: 'a page break before each line after a gap', change: (text) => text.replace(/\n\n(?=[^\n])/g, '\n\n\f') },
  { name: 'blank lines before and behind', change: (text) => `\n\n\n${text}\n\n\n` },
  { name: 'blanks around numbers', change: (text) => mapNumbers(text, (cell) => ` ${cell} `) },
  { name: 'no-break blanks around numbers', change: (text) => mapNumbers(text, (cell) => `\u00a0${cell}\u00a0`) },
  { name: 'a true minus sign', change: (text) => mapNumbers(text, (cell) => cell.replace(/^(\s*)[-–]/, '$1\u2212')) },
  { name: 'an en dash for minus', change: (text) => mapNumbers(text, (cell) => cell.replace(/^(\s*)[-–]/, '$1\u2013')) },
  { name: 'em dashes for nil', change: (text) => mapCells(text, (cell) => (/^\s*-\s*$/.test(cell) ? cell.replace('-', '—') : cell)) },
  { name: 'full-width digits', change: (text) => toFullWidth(text, /\d/g) },
  { name: 'full-width digits, commas and points', change: (text) => mapWordless(text, /[\d,.]/g) },
  { name: 'full-width brackets in words', change: (text) => toFullWidth(text, /[()]/g) },
  { name: 'full-width letters, digits and signs in cells', change: (text) => mapCells(text, (cell) => toFullWidth(cell, /[!-~]/g)) },
  { name: 'blanks around words and numbers', change: (text) => mapCells(text, (cell) => (cell === '' ? '' : `  ${cell} `)) },
  { name: 'blanks in blank cells', change: (text) => mapCells(text, (cell) => (cell === '' ? ' ' : cell)) },
  { name: 'two blanks for one', change: (text) => text.replaceAll(' ', '  ') },
  { name: 'no-break blanks', change: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'ideographic blanks', change: (text) => text.replaceAll(' ', '\u3000') },
  { name: 'true hyphens', change: (text) => text.replaceAll('-', '\u2010') },
  { name: 'a blank line between rows', change: (text) => partRows(text, '') },
  {
    name: 'a page break between rows',
    change: (text, random) =>
      mapLines(text, (line, index, lines) =>
        line.includes('\t') && lines[index + 1]?.includes('\t') && random.below(20) === 0 ? [line, '\f'] : [line],
      ),
  },
  { name: 'typographic apostrophes', change: (text) => text.replaceAll("'", '’') },
  { name: 'straight apostrophes', change: (text) => text.replaceAll('’', "'") },
];

/** Negative figures with a triangle for their brackets. Brackets that mean something else stay. */
export function withTriangles(text: string, facts: readonly Fact[], mark: '△' | '▲'): string {
  const lines = text.split('\n');
  for (const fact of [...facts].sort((left, right) => right.offset - left.offset)) {
    const inner = /^\(([\d,.]+%?)\)$/.exec(fact.printed)?.[1];
    if (inner === undefined || fact.column === undefined || !fact.value?.startsWith('-')) continue;
    const line = lines[fact.line - 1] ?? '';
    const start = fact.offset - 1;
    if (line.slice(start, start + fact.printed.length) !== fact.printed) continue;
    lines[fact.line - 1] = `${line.slice(0, start)}${mark}${inner}${line.slice(start + fact.printed.length)}`;
  }
  return lines.join('\n');
}
