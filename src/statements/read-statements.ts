import { findFurniture } from '#document/find-furniture.ts';
import { findPageHeads } from '#document/find-page-heads.ts';
import type { StatementSlug } from '#model/fact.ts';
import type { Phantom } from '#model/ledger.ts';
import { type Duration, isInstant, monthsOf, type Period, periodKey } from '#model/period.ts';
import { findDates } from '#numerals/find-dates.ts';
import { findPeriods, isSpanPhrase, readLength } from '#numerals/find-periods.ts';
import { readCounted, readTableUnit, readUnit, splitTrailingUnit, type UnitReading } from '#numerals/read-unit.ts';
import { isYearPart } from '#numerals/year-part.ts';
import type { Line } from '#read/read-lines.ts';
import { mendTable } from '#repair/mend-table.ts';
import { shiftRows } from '#repair/shift-rows.ts';
import { completeAcross, completeHeadings } from '#tables/complete-headings.ts';
import { joinRuns } from '#tables/join-runs.ts';
import type { LabelVocabulary } from '#tables/label-vocabulary.ts';
import type { ColumnHeader } from '#tables/read-headers.ts';
import { recognizeFlattened } from '#tables/recognize-flattened.ts';
import { type RecognizedRow, type RecognizedTable, recognizeTables, tabularRuns } from '#tables/recognize-tables.ts';
import type { RowPlace } from './build-paths.ts';
import { type Classification, classifyTable, hasPeriodsAsRows, isOfEquity } from './classify-table.ts';
import type { FilingContext, TableContext } from './context.ts';
import { dateComparatives } from './date-comparatives.ts';
import { dateParts } from './date-parts.ts';
import { followTable } from './follow-table.ts';
import { markForeignColumns } from './foreign-columns.ts';
import { withGeneralScale } from './general-scale.ts';
import { mendHeadings } from './mend-headings.ts';
import { namesPeriod } from './names-period.ts';
import { markPercentColumns } from './percent-columns.ts';
import { placeRows } from './place-rows.ts';
import { type ColumnMeaning, readColumns } from './read-columns.ts';
import type { ContextReader } from './read-context.ts';
import { rollOverPages } from './roll-over-pages.ts';
import { sectionPeriods, withoutPeriodSections } from './section-periods.ts';
import { settleBareYears } from './settle-bare-years.ts';
import {
  contradictedPeriod,
  datedLabel,
  followHeading,
  rollForwardPeriods,
  settleBalances,
  spansOfCaption,
  wholePeriod,
  yearTemplate,
} from './table-period.ts';
import { unitOverAll, withUnitOfOthers, withUsualUnit } from './usual-unit.ts';

/** A table with what it is, and what its columns and sections say. */
export interface Statement {
  readonly table: RecognizedTable;
  /** Figures that stand in the text by extraction only. */
  readonly phantoms: readonly Phantom[];
  readonly context: TableContext;
  readonly statement: StatementSlug;
  readonly columns: readonly ColumnMeaning[];
  /** Parallel to the table's rows. */
  readonly places: readonly RowPlace[];
  /** The unit that holds for the table as a whole. */
  readonly unit?: UnitReading;
  /** The period that holds for the table as a whole. */
  readonly period?: Period;
  readonly periodsAsRows: boolean;
  /** The periods of the rows of a roll-forward, parallel to the table's rows; empty for any other table. */
  readonly rolls: readonly (Duration | undefined)[];
  /** Set where bare years over the columns took the day on which the filing's own period ends, part of the way through a year. */
  readonly assumesDay?: true;
  /** The days of rows that name none and are parts of a dated total, by index. */
  readonly datedParts: ReadonlyMap<number, Period>;
  /** The periods that rows take from the section row above them, by index. */
  readonly headedPeriods: ReadonlyMap<number, Period>;
  /** What the header says where it contradicts the heading sentence and the cover; the heading is followed. */
  readonly contradicted?: Period;
}

/** How sure it is what a table is: by its rows and columns, by its own title, or only by the headings around it. */
interface Draft extends Statement {
  readonly by: Classification['by'];
}

/** The headings of the columns, below the words that span them all: `Year Ended` over `Jan 26, 2025⇥Jan 28, 2024`. */
function spannedBy(nearest: readonly string[], headers: readonly ColumnHeader[]): readonly ColumnHeader[] {
  const span = nearest.find(isSpanPhrase);
  const runs = headers.some(({ texts }) => readLength(texts.join(' ')) !== undefined);
  return span === undefined || runs ? headers : headers.map((header) => ({ ...header, texts: [span, ...header.texts] }));
}

function toStatement(
  found: RecognizedTable,
  around: TableContext,
  context: FilingContext,
  inherited: Period | undefined,
  vocabulary: LabelVocabulary,
): Draft {
  const recognized = shiftRows(found);
  const nearest = [...recognized.titles, recognized.stubHeader, ...around.lines, around.title].filter((text) => text !== '');
  const stated = wholePeriod(nearest, context) ?? inherited;
  const template = yearTemplate(nearest, context);
  const read = settleBalances(
    spansOfCaption(readColumns(spannedBy(nearest, recognized.headers), context, stated, template), nearest, context),
    context,
  );
  const contradicted = contradictedPeriod(read, stated, context);
  const followed = contradicted === undefined || stated === undefined ? read : followHeading(read, stated);
  const { phantoms, table } = mendTable(recognized, followed, vocabulary);
  const isYear = stated !== undefined && !isInstant(stated) && monthsOf(stated) === 12;
  const rowPeriods = table.rows
    .filter((row) => !row.isSection)
    .map((row) => (isYear && isYearPart(row.label)) || namesPeriod(datedLabel(row.label, table.stubHeader), context));
  const periodsAsRows = table.roles.areYears !== true && hasPeriodsAsRows(rowPeriods, followed);
  const namedBy = (row: RecognizedRow): Period | undefined =>
    findPeriods(datedLabel(row.label, table.stubHeader), context.calendar)[0]?.period;
  const scaled = withGeneralScale(periodsAsRows ? mendHeadings(table, followed, vocabulary) : followed);
  const { columns } = scaled;
  const { by, statement } = classifyTable(table, columns, around, periodsAsRows, context.period);
  const rolls = statement === 'changes-in-equity' || columns.every((column) => column.period === undefined);
  const rowPeriodsOf = rolls ? rollForwardPeriods(table.rows) : [];
  const moves = statement === 'changes-in-equity' || rowPeriodsOf.some((each) => each !== undefined);
  const isDated = columns.some(({ header }) => namesPeriod(header.join(' '), context));
  const datedParts = isDated || moves ? new Map<number, Period>() : dateParts(table, namedBy);
  const period = stated ?? rowPeriodsOf.find((other) => other !== undefined);
  const top = table.rows.findIndex((row) => !row.isSection);
  const inside = table.rows.slice(0, top < 0 ? undefined : top).map((row) => row.label);
  const unit =
    [...nearest, ...inside].map(readTableUnit).find((reading) => reading !== undefined) ??
    scaled.unit ??
    unitOverAll(columns, context) ??
    (columns.every((column) => column.unit === undefined)
      ? (readCounted(around.title) ??
        readCounted(table.stubHeader) ??
        readUnit(table.stubHeader) ??
        splitTrailingUnit(table.stubHeader).unit)
      : undefined);
  const isYeared = columns.some(({ header }) => findPeriods(header.join(' '), context.calendar).length > 0);
  const headed = isYeared || periodsAsRows || statement === 'dividends' ? new Map<number, Period>() : sectionPeriods(table.rows, context);
  const placed = placeRows(table, statement, columns);
  const places = headed.size === 0 ? placed : withoutPeriodSections(placed, context);
  const assumesDay =
    statement === 'financial-position' && template?.isAssumed === true && template.months !== 12 && hasBareYears(recognized);
  const measured = markForeignColumns(markPercentColumns(columns, table), table, unit, nearest, context.dollar);
  return {
    table,
    phantoms,
    context: around,
    statement,
    by,
    columns: measured,
    places,
    periodsAsRows,
    rolls: rowPeriodsOf,
    datedParts,
    headedPeriods: headed,
    ...(assumesDay ? { assumesDay } : {}),
    ...(contradicted === undefined ? {} : { contradicted }),
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
  };
}

/** Whether years alone date the columns of a table. */
function hasBareYears({ headers }: RecognizedTable): boolean {
  const years = headers.filter(({ texts }) => texts.some((text) => /^(?:19|20)\d\d$/.test(text.trim())));
  return years.length > 1 && years.every(({ texts }) => findDates(texts.join(' ')).length === 0);
}

/** Whether the one column of figures is headed as that of pages. */
const headsPages = ({ headers }: RecognizedTable): boolean =>
  headers.length === 1 && /^(?:page|pg)s?(?:\.| no\.?| numbers?)?$/i.test(headers[0]?.texts.join(' ').trim() ?? '');

/** A table of contents: page numbers that never fall, and nothing that names a unit. */
function isContents(table: RecognizedTable, around: TableContext): boolean {
  if (/\bcontents\b/i.test(around.title) || headsPages(table)) return true;
  const pages = table.rows.flatMap((row) => row.cells.flatMap((cell) => (cell?.reading.kind === 'numerals' ? cell.reading.numerals : [])));
  const isPage = pages.every(
    (page, index) =>
      page.magnitude.exponent === 0 &&
      page.magnitude.coefficient < 1000n &&
      page.sign === 'none' &&
      page.magnitude.coefficient >= (pages[index - 1]?.magnitude.coefficient ?? 0n),
  );
  return table.headers.every((header) => header.texts.length === 0) && pages.length >= 5 && isPage && table.roles.values.length === 1;
}

/** Whether a table without a title goes on with the one before it: nothing else tells what it is, and the columns are the same. */
function continues(first: Statement | undefined, second: Draft): boolean {
  if (first === undefined || second.by === 'content' || second.by === 'title' || second.context.title !== '') return false;
  if (first.statement === 'changes-in-equity' && !isOfEquity(second.table, second.columns)) return false;
  const periodsOf = (statement: Statement): string =>
    statement.columns.map((column) => (column.period === undefined ? '' : periodKey(column.period))).join();
  return periodsOf(first) === periodsOf(second) && !second.periodsAsRows;
}

/** The tables of a filing, run by run: of its tabular lines, and of lines to which a statement was flattened. */
function recognizedRuns(lines: readonly Line[], vocabulary: LabelVocabulary): readonly (readonly RecognizedTable[])[] {
  const furniture = findFurniture(lines);
  const heads = findPageHeads(lines);
  const between = {
    isLayout: (line: number): boolean => lines[line - 1]?.text.trim() === '' || furniture.has(line),
    isPageHead: (line: number): boolean => heads.has(line),
  };
  const tabular = joinRuns(tabularRuns(lines), between, vocabulary).map((run) => completeHeadings(recognizeTables(run, vocabulary)));
  const flattened = lines.flatMap((line) => {
    const table = recognizeFlattened(line, vocabulary);
    return table === undefined ? [] : [[table]];
  });
  return [...tabular, ...flattened]
    .filter((run) => run.length > 0)
    .sort((left, right) => (left[0]?.firstLine ?? 0) - (right[0]?.firstLine ?? 0));
}

/** The words around a table, which may go on behind a page break: what stands below it stands below its last part. */
function wordsAround(table: RecognizedTable, contextOf: ContextReader): TableContext {
  const { below, notes } = contextOf(table.lastLine, table.lastLine);
  return { ...contextOf(table.firstLine, table.lastLine), below, notes };
}

/** Reads the statements of a filing, in order. The vocabulary holds the labels that stand whole elsewhere. */
export function readStatements(
  lines: readonly Line[],
  context: FilingContext,
  contextOf: ContextReader,
  vocabulary: LabelVocabulary,
): readonly Statement[] {
  const statements: Statement[] = [];
  for (const tables of completeAcross(recognizedRuns(lines, vocabulary))) {
    let inherited: Period | undefined;
    for (const table of tables) {
      const around = wordsAround(table, contextOf);
      if (isContents(table, around)) continue;
      const previous = statements.at(-1);
      const read = withUsualUnit(followTable(previous, toStatement(table, around, context, inherited, vocabulary)), context);
      inherited = read.period;
      statements.push(continues(previous, read) && previous !== undefined ? { ...read, statement: previous.statement } : read);
    }
  }
  const measured = settleBareYears(rollOverPages(withUnitOfOthers(statements)));
  return context.period === undefined ? measured : dateComparatives(measured, context.period.end);
}
