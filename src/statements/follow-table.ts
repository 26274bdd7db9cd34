import type { StatementSlug } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import type { UnitReading } from '#numerals/read-unit.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import type { TableContext } from './context.ts';
import type { ColumnMeaning } from './read-columns.ts';

/** A table as far as it is read: its columns, and the unit that holds for it. */
interface Read {
  readonly statement: StatementSlug;
  readonly table: RecognizedTable;
  readonly columns: readonly ColumnMeaning[];
  readonly unit?: UnitReading;
  readonly periodsAsRows: boolean;
  readonly context: Pick<TableContext, 'headings' | 'lines' | 'title'>;
}

/** The beginning of a footnote that goes on as a table: `(1) Includes stock-based compensation as follows:`. */
const footnote =
  /^(?:\(\d{1,2}\)|\d{1,2}\)|\*{1,3})\s*(?:amounts? |these amounts )?(?:includes?|including|excludes?|excluding|represents?|consists? of)\b/i;

const isFootnote = ({ context }: Read): boolean => [context.title, ...context.lines].some((line) => footnote.test(line));

/** Whether a table says what its amounts are in; a column of percentages or of shares says nothing of them. */
const namesMoney = ({ columns, unit }: Read): boolean =>
  unit !== undefined || columns.some((column) => column.unit !== undefined && !/^(?:percent|shares)$/.test(column.unit.unit ?? ''));

/** Claims that two tables stand below the same headings, with no words between them, and that marks of money stand in the second. */
function standsBelow(first: Read, second: Read): boolean {
  const isBare = second.context.title === '' && second.context.lines.length === 0 && second.context.headings.length > 0;
  const isMarked = second.table.rows.some((row) =>
    row.cells.some((cell) => cell?.reading.kind === 'numerals' && cell.reading.numerals[0]?.currency !== undefined),
  );
  return isBare && isMarked && first.context.headings.join('\n') === second.context.headings.join('\n');
}

/** Lines between the end of a statement and its next part: the foot and the head of a page. */
const mostBetween = 14;
const flows: ReadonlySet<StatementSlug> = new Set(['profit-or-loss', 'comprehensive-income', 'cash-flows']);

/** So many columns of two tables are not alike by chance. */
const fewestAlike = 4;

/** Claims that a primary statement, or a table of many columns, has no headings because it goes on, near enough, with those of the one before. */
function goesOnHeadless(first: Read, second: Read): boolean {
  const isOfSort =
    [first, second].every(({ statement }) => flows.has(statement)) ||
    isPosition(first, second) ||
    (first.statement === second.statement && second.columns.length >= fewestAlike);
  const isBare = second.columns.length > 1 && second.table.headers.every(({ texts }) => texts.length === 0);
  const days = new Set(first.columns.flatMap(({ period }) => (period === undefined ? [] : [periodKey(period)])));
  const isDated = days.size > 1 && first.columns.every(({ period }) => period !== undefined);
  return isOfSort && isBare && isDated && second.table.firstLine - first.table.lastLine <= mostBetween;
}

const isPosition = (first: Read, second: Read): boolean =>
  first.statement === 'financial-position' && second.statement === 'financial-position';

/** The figures of a row as printed, where all columns but the percentages have one: enough of them that two rows are not alike by chance. */
function figuresOf({ columns, table }: Read): ReadonlySet<string> {
  const amounts = columns.flatMap(({ unit }, index) => (unit?.unit === 'percent' ? [] : [index]));
  const rows = table.rows.map((row) =>
    amounts.map((index) => {
      const reading = row.cells[index]?.reading;
      const numeral = reading?.kind === 'numerals' ? reading.numerals[0] : undefined;
      return numeral === undefined ? '' : `${numeral.sign}${numeral.magnitude.coefficient}e${numeral.magnitude.exponent}`;
    }),
  );
  return new Set(rows.filter((figures) => figures.every((figure) => figure.length > 6)).map((figures) => figures.join(' ')));
}

/** Claims that two tables state the same total: the two sides of a balance sheet. */
function sharesTotal(left: Read, right: Read): boolean {
  const totals = figuresOf(left);
  return [...figuresOf(right)].some((figures) => totals.has(figures));
}

const lastWords = ({ header }: ColumnMeaning): string => header.at(-1) ?? '';

function samePeriods(left: Read, right: Read): boolean {
  const periodsOf = ({ columns }: Read): string => columns.map(({ period }) => (period === undefined ? '' : periodKey(period))).join();
  return left.columns.every(({ period }) => period !== undefined) && periodsOf(left) === periodsOf(right);
}

/**
 * The second of two tables that state the same total, as the two sides of a balance sheet do, a footnote of the first, one below the
 * same headings, or the part of a primary statement that goes on without headings, with what only the first says: the unit, and the periods where the same words head the columns of both.
 *
 *     (In thousands)                              LIABILITIES    Amount   %   Amount   %
 *                 June 30, 2025  June 30, 2024    Payables        1,904   9    1,871   9
 *     ASSETS       Amount   %     Amount   %      TOTAL          21,097 100   20,385 100
 *     TOTAL        21,097 100     20,385 100
 */
export function followTable<R extends Read>(first: Read | undefined, second: R): R {
  if (first === undefined) return second;
  const followed = followColumns(first, second);
  return namesMoney(followed) || first.unit === undefined || !standsBelow(first, followed) ? followed : { ...followed, unit: first.unit };
}

function followColumns<R extends Read>(first: Read, second: R): R {
  if (first.periodsAsRows || second.periodsAsRows || first.columns.length !== second.columns.length) return second;
  const isHeadless = goesOnHeadless(first, second);
  const isUndated = isHeadless || second.columns.every(({ period }) => period === undefined);
  const isHeadedAlike = second.columns.every((column, index) => lastWords(column) === lastWords(first.columns[index] as ColumnMeaning));
  const dates = isUndated && (isHeadedAlike || isHeadless);
  const goesOn = dates || (samePeriods(first, second) && !namesMoney(second));
  if (!goesOn || !(isHeadless || sharesTotal(first, second) || isFootnote(second) || standsBelow(first, second))) return second;
  const columns = second.columns.map((column, index): ColumnMeaning => {
    const { isBareDate, period, unit } = first.columns[index] as ColumnMeaning;
    return {
      ...column,
      ...(dates && period !== undefined ? { period, isBareDate } : {}),
      ...(column.unit === undefined && !namesMoney(second) && unit !== undefined ? { unit } : {}),
    };
  });
  return { ...second, columns, ...(namesMoney(second) || first.unit === undefined ? {} : { unit: first.unit }) };
}
