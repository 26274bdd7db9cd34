import type { Span } from '#model/span.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import { readTableUnit, readUnit } from '#numerals/read-unit.ts';
import { isRowGap, type Line } from '#read/read-lines.ts';
import { dropRepeats } from './drop-repeats.ts';
import { type ColumnRoles, findColumns } from './find-columns.ts';
import { type GridCell, type GridRow, isBlank, isMark, isNumbering, isText, textOf, toGrid } from './grid.ts';
import { cleanLabel, type LabelMend, labelOf } from './join-label.ts';
import { joinTitle } from './join-title.ts';
import type { LabelVocabulary } from './label-vocabulary.ts';
import { markLoneWords } from './mark-lone-words.ts';
import { isPairRow } from './pair-row.ts';
import { type ColumnHeader, readHeaders } from './read-headers.ts';
import { type Segment, splitSegments } from './split-segments.ts';
import { markSections, stackSides } from './stack-sides.ts';

/** One row of a table below its header: a section heading where it has no cells. */
export interface RecognizedRow {
  readonly line: number;
  readonly label: string;
  /** How the label was mended, where letters of it were lost or stood twice. */
  readonly labelMend?: LabelMend;
  /** The unit column's text, where the table has one. */
  readonly unitText: string;
  /** The cells of the value columns, in their order; blank ones included. */
  readonly cells: readonly (GridCell | undefined)[];
  /** Every cell of the row as it stands. */
  readonly all: readonly GridCell[];
  readonly isSection: boolean;
}

/** A table as laid out: header tree, stub, cells. Nothing is known yet of what it states. */
export interface RecognizedTable {
  readonly firstLine: number;
  readonly lastLine: number;
  /** Places in its run of lines where an extraction says something twice; given with the first table of the run. */
  readonly repeats: readonly Span[];
  /** Set where the table is flattened to one line, so that its cells stand in no tab column. */
  readonly isFlattened?: true;
  /** Set where the table is a form of words with a figure here and there: its figures are of no common day. */
  readonly isForm?: true;
  /** Words in the table above its headings, such as a title cut into cells. */
  readonly titles: readonly string[];
  /** The stub's own heading. */
  readonly stubHeader: string;
  readonly roles: ColumnRoles;
  readonly headers: readonly ColumnHeader[];
  readonly rows: readonly RecognizedRow[];
}

function titleOfRow(row: GridRow): string {
  return joinTitle(row.cells.filter((cell) => !isBlank(cell)).map((cell) => cell.text));
}

/** A title cut into cells has no gap between its pieces: the words run on from cell to cell. */
function isShreddedTitle(row: GridRow): boolean {
  const filled = row.cells.filter((cell) => !isBlank(cell));
  const first = filled[0]?.column ?? 0;
  const contiguous = filled.every((cell, index) => cell.column === first + index);
  return (
    filled.length >= 2 &&
    first === 1 &&
    filled[0]?.reading.kind === 'text' &&
    contiguous &&
    filled.slice(1).some((cell) => /^[a-z]/.test(cell.text) && readUnit(cell.text) === undefined)
  );
}

/** A date over the table that was cut in two cells: `As⇥of September 30, 2024`, `A⇥s of September 30, 2024`. */
function hasCutPeriod(row: GridRow): boolean {
  const filled = row.cells.filter((cell) => !isBlank(cell));
  const [left, right] = filled.slice(-2);
  if (left === undefined || right === undefined || right.column !== left.column + 1 || filled.length > 3) return false;
  return /^a(?:s)?$/i.test(left.text.trim()) && /^s?\s*of\b/.test(right.text.trim()) && findPeriods(right.text).length > 0;
}

/** A row above the columns that says nothing but the unit of the whole table, in whichever cell. */
function isUnitAlone(row: GridRow): boolean {
  const filled = row.cells.filter((cell) => !isBlank(cell));
  const [text = ''] = filled.length === 1 ? filled.map(textOf) : [];
  const unit = readUnit(text) ?? (/^[([]/.test(text) ? readTableUnit(text) : undefined);
  return unit?.unit !== undefined && unit.scale !== undefined;
}

/** The stub columns that make up the label: where several have headings of their own (`Name⇥Address`), the first alone. */
function labelColumns(header: readonly GridRow[], body: readonly GridRow[], roles: ColumnRoles): readonly number[] {
  const stub = roles.stub.filter((column) => !holdsDirections(body, column));
  const headed = stub.filter((column) => header.some((row) => textOf(row.cells[column - 1]) !== ''));
  return headed.length > 1 && headed.length === stub.length ? stub.slice(0, 1) : stub;
}

/** A column of words between a label and its percentage: `Revenue⇥up⇥6.6%⇥to⇥204,118`. */
function holdsDirections(body: readonly GridRow[], column: number): boolean {
  const filled = body.map((row) => row.cells[column - 1]).filter((cell) => !isBlank(cell));
  return column > 1 && filled.length > 0 && filled.every((cell) => /^(?:up|down|to|by|from)$/i.test(cell?.text.trim() ?? ''));
}

function toRow(
  row: GridRow,
  { isForm, roles }: { readonly roles: ColumnRoles; readonly isForm: boolean },
  labelled: readonly number[],
  vocabulary: LabelVocabulary,
): RecognizedRow {
  const cells = roles.values.map((column) => row.cells[column - 1]);
  return {
    line: row.line,
    ...labelOf(row, labelled, vocabulary),
    unitText: roles.unit === undefined ? '' : textOf(row.cells[roles.unit - 1]),
    cells,
    all: row.cells,
    isSection: cells.every(
      (cell) => isBlank(cell) || cell?.reading.kind === 'garbled' || (cell?.reading.kind === 'text' && !isForm && !isMark(cell)),
    ),
  };
}

const fewestEntries = 3;

/**
 * Whether a run is a form: words beside words, and a figure here and there. Its first rows head nothing, and no column of it is of one day.
 *
 *   Date of resolution⇥June 27, 2024
 *   Persons entitled⇥7 directors
 *   Number of rights⇥163
 */
function isForm(rows: readonly GridRow[]): boolean {
  const filled = rows.map((row) => row.cells.filter((cell) => !isBlank(cell))).filter((cells) => cells.length > 0);
  const isPair = (cells: readonly GridCell[]): boolean => cells.length <= 2 && cells[0]?.column === 1 && (cells[1]?.column ?? 2) === 2;
  const entries = filled.filter(([label, value]) => isText(label) && isText(value) && readUnit(textOf(value)) === undefined);
  return filled.every(isPair) && entries.length >= fewestEntries && entries.length * 2 > filled.length;
}

/** The first words over the labels, with the unit in brackets that stands in a row below them. */
function stubHeaderOf(texts: readonly string[]): string {
  const words = texts.filter((text) => text !== '' && !isNumbering(text));
  const unit = words.slice(1).find((text) => text !== words[0] && /^\(.*\)$/.test(text) && readTableUnit(text) !== undefined);
  return [words[0] ?? '', unit ?? ''].join(' ').trim();
}

function toTable(segment: Segment, vocabulary: LabelVocabulary, isForm: boolean): RecognizedTable | undefined {
  const roles = findColumns(segment);
  const all = [...segment.header, ...segment.body];
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || roles.values.length === 0) return undefined;
  const hasStub = roles.stub.length > 0;
  const isTitle = (row: GridRow): boolean =>
    (row.kind === 'label' && hasStub) || isShreddedTitle(row) || hasCutPeriod(row) || isUnitAlone(row);
  const titles = segment.header.filter(isTitle);
  const header = [...(segment.over ?? []), ...segment.header.filter((row) => !titles.includes(row))];
  const labelled = labelColumns(header, segment.body, roles);
  return {
    firstLine: first.line,
    lastLine: last.line,
    titles: titles.map(titleOfRow),
    stubHeader: stubHeaderOf(
      [0, ...roles.stub.map((column) => column - 1)].flatMap((index) => header.map((row) => cleanLabel(textOf(row.cells[index])))),
    ),
    roles,
    headers: readHeaders(header, roles.values),
    repeats: [],
    rows: segment.body.map((row) => toRow(row, { roles, isForm }, labelled, vocabulary)),
    ...(isForm ? { isForm } : {}),
  };
}

/**
 * Recognizes the tables of a run of tabular lines. The vocabulary helps to join labels that were cut. Segments without a figure are no tables.
 */
export function recognizeTables(lines: readonly Line[], vocabulary: LabelVocabulary): readonly RecognizedTable[] {
  const { repeats, rows } = dropRepeats(toGrid(lines, vocabulary.numbers));
  const form = isForm(rows);
  const marked = form
    ? rows.map((row) => (row.kind === 'header' ? { ...row, kind: 'body' as const } : row))
    : markLoneWords(markSections(rows));
  const tables = splitSegments(marked).flatMap((segment) => toTable(stackSides(segment), vocabulary, form) ?? []);
  return tables.map((table, index) => (index === 0 ? { ...table, repeats } : table));
}

const mostBareLabels = 3;

function looksLikeLabel(text: string): boolean {
  return text.length > 1 && text.length < 110 && !/[.;]$/.test(text) && /\p{L}/u.test(text);
}

/** A section label without a tab, alone or with one or two others between two rows of a table: `ASSETS`, `Current assets:`. */
function isBareLabel(lines: readonly Line[], index: number): boolean {
  if (!looksLikeLabel(lines[index]?.text.trim() ?? '')) return false;
  const meetsRow = (step: 1 | -1): boolean => {
    for (let distance = 1; distance <= mostBareLabels; distance += 1) {
      const line = lines[index + step * distance];
      if (line === undefined) return false;
      if (line.isTabular) return true;
      if (!looksLikeLabel(line.text.trim())) return false;
    }
    return false;
  };
  return meetsRow(-1) && meetsRow(1);
}

/** The runs of consecutive tabular lines of a text, with the section labels between them and without the gaps. Rows of pairs belong to none. */
export function tabularRuns(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    if (isRowGap(line)) continue;
    const isRow = (line.isTabular && !isPairRow(line)) || isBareLabel(lines, index);
    if (isRow && isOpen) runs.at(-1)?.push(line);
    else if (isRow) runs.push([line]);
    isOpen = isRow;
  }
  return runs;
}
