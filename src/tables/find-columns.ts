import { plainWidth } from '#numerals/mask-markup.ts';
import { readUnit, splitTrailingUnit } from '#numerals/read-unit.ts';
import { areCodes, type GridCell, type GridRow, isBlank, isFigure, isNumbering, isText, textOf } from './grid.ts';
import type { Segment } from './split-segments.ts';

/** What each column of a table is for. Columns are 1-based tab cells. */
export interface ColumnRoles {
  readonly stub: readonly number[];
  readonly values: readonly number[];
  /** A column that gives the unit of each row. */
  readonly unit?: number;
  /** A column of references to notes. */
  readonly notes: readonly number[];
  /** A column that numbers the rows. */
  readonly numbers?: number;
  /** Set where the rows are years, such as those in which debt falls due. */
  readonly areYears?: true;
}

interface Tally {
  /** Numbers and dashes. */
  readonly figures: number;
  readonly numbers: number;
  readonly texts: number;
  readonly units: number;
}

function tally(rows: readonly GridRow[], column: number): Tally {
  let [figures, numbers, texts, units] = [0, 0, 0, 0];
  for (const row of rows) {
    const cell = row.cells[column - 1];
    if (isBlank(cell)) continue;
    if (cell?.reading.kind === 'numerals') numbers += 1;
    if (isFigure(cell) || cell?.reading.kind === 'numerals') figures += 1;
    else if (isText(cell)) texts += 1;
    if (isText(cell) && readUnit(textOf(cell)) !== undefined) units += 1;
  }
  return { figures, numbers, texts, units };
}

function plainText(cell: GridCell | undefined): string {
  return plainWidth(cell?.text ?? '').trim();
}

function isNoteHeading(segment: Segment, column: number): boolean {
  return segment.header.some((row) => /^notes?(?:\s*no\.?)?$/i.test(row.cells[column - 1]?.text.trim() ?? ''));
}

/** References such as `6,12` or `5`: short, and never the only thing that a table states. */
function looksLikeNotes(rows: readonly GridRow[], column: number): boolean {
  const filled = rows.map((row) => row.cells[column - 1]).filter((cell) => !isBlank(cell));
  return (
    filled.length > 0 &&
    filled.every((cell) => /^\(?\d{1,2}(?:\s*,\s*\d{1,2})*\)?$/.test(plainText(cell))) &&
    filled.some((cell) => plainText(cell).includes(','))
  );
}

function hasUnitHeading(segment: Segment, column: number): boolean {
  return segment.header.some((row) => {
    const text = textOf(row.cells[column - 1]);
    return readUnit(text) !== undefined || splitTrailingUnit(text).unit !== undefined;
  });
}

/** A number with commas among words: `45,071,900 shares of common stock`. */
function hasGroupedNumber(row: GridRow, column: number): boolean {
  const cell = row.cells[column - 1];
  return cell?.reading.kind === 'text' && cell.reading.numerals.length === 1 && /\d,\d{3}/.test(plainText(cell));
}

/** A column of nothing but dashes under a heading, with figures under headings on both sides of it. */
function liesBetweenFigures(segment: Segment, tallies: readonly Tally[], column: number): boolean {
  const headed = (other: number): boolean => segment.header.some((row) => isText(row.cells[other - 1]));
  return [column - 1, column, column + 1].every(headed) && [column - 2, column].every((index) => (tallies[index]?.numbers ?? 0) > 0);
}

/** A column without a heading whose only figures have one or two digits, in a table whose other columns have headings. */
function looksLikeUnheadedNotes(segment: Segment, column: number): boolean {
  const headed = (other: number): boolean => segment.header.some((row) => isText(row.cells[other - 1]));
  if (headed(column) || !headed(column + 1)) return false;
  const filled = segment.body.map((row) => row.cells[column - 1]).filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => /^\d{1,2}(?:(?:\s*,\s*|\s+)\d{1,2})*$/.test(plainText(cell)));
}

/** A first column that numbers the rows, with their words in the second: `1⇥Income`, `⇥(a) Revenue`, `1100⇥Cash`. */
function numbersRows(rows: readonly GridRow[], next: Tally | undefined): boolean {
  const texts = rows.map((row) => plainText(row.cells[0])).filter((text) => text !== '');
  const marked = texts.filter((text) => /[\d().]/.test(text));
  const numbers = texts.length > 1 && texts.every(isNumbering) && marked.length * 2 > texts.length;
  return (numbers || areCodes(texts)) && (next?.texts ?? 0) * 2 > rows.length;
}

const fewestYears = 2;

/** A first column of years that follow each other, with figures beside them: what falls due, or what was, in each. Words may close it. */
function namesYears(rows: readonly GridRow[], tallies: readonly Tally[]): boolean {
  const filled = rows.map((row) => row.cells[0]).filter((cell) => !isBlank(cell));
  const years = filled.filter((cell) => /^(?:19|20)\d\d$/.test(plainText(cell))).map((cell) => Number(plainText(cell)));
  const steps = years.slice(1).map((year, index) => year - (years[index] as number));
  const follow = steps.every((step) => step === 1) || steps.every((step) => step === -1);
  const others = filled.filter((cell) => !/^(?:19|20)\d\d$/.test(plainText(cell)));
  return years.length >= fewestYears && follow && others.every(isText) && tallies.slice(1).some(({ numbers }) => numbers >= years.length);
}

/** Decides the role of each column from the body below it and the heading above it. */
export function findColumns(segment: Segment): ColumnRoles {
  const rows = segment.body.filter((row) => row.kind === 'body');
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const tallies = Array.from({ length: width }, (_, index) => tally(rows, index + 1));
  const notes: number[] = [];
  const values: number[] = [];
  const stub: number[] = [];
  let unit: number | undefined;
  const isNumbered = numbersRows(segment.body, tallies[1]);
  const areYears = namesYears(rows, tallies);
  for (let column = 1; column <= width; column += 1) {
    const { figures, numbers, texts, units } = tallies[column - 1] as Tally;
    const isWorded =
      texts > 0 && hasUnitHeading(segment, column) && rows.filter((row) => hasGroupedNumber(row, column)).length * 2 >= texts;
    const isValue =
      isWorded ||
      (figures > 0 && figures >= texts && (numbers > 0 || hasUnitHeading(segment, column) || liesBetweenFigures(segment, tallies, column)));
    if (column === 1 && isNumbered) continue;
    if (column === 1 && areYears) {
      stub.push(column);
      continue;
    }
    if ((isNoteHeading(segment, column) && texts <= figures) || (column > 1 && looksLikeNotes(rows, column))) notes.push(column);
    else if (column > 1 && looksLikeUnheadedNotes(segment, column)) notes.push(column);
    else if (isValue && (column > 1 || figures * 2 > rows.length)) values.push(column);
    else if (texts > 0 && units === texts && column > 1) unit = column;
    else if (values.length === 0) stub.push(column);
    else if (numbers > 0) values.push(column);
  }
  return {
    stub,
    values,
    notes,
    ...(unit === undefined ? {} : { unit }),
    ...(isNumbered ? { numbers: 1 } : {}),
    ...(areYears ? { areYears } : {}),
  };
}
