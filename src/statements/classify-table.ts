import type { StatementSlug } from '#model/fact.ts';
import { endOf, type Period } from '#model/period.ts';
import { isPrimary } from '#model/primary-statement.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import { byContent, hasSignOf, isRate } from './content-signs.ts';
import type { TableContext } from './context.ts';
import type { ColumnMeaning } from './read-columns.ts';
import { byTitle, namesOne } from './title-signs.ts';

/** Whether the rows of a table are periods and its columns the things measured. */
export function hasPeriodsAsRows(rowPeriods: readonly boolean[], columns: readonly ColumnMeaning[]): boolean {
  const named = rowPeriods.filter(Boolean).length;
  const isMeasured = (column: ColumnMeaning): boolean => column.words !== '' || column.groups.length > 0;
  return (
    named > 0 &&
    named * 2 >= rowPeriods.length &&
    columns.filter(isMeasured).length * 2 >= columns.length &&
    columns.every((column) => column.period === undefined || isMeasured(column))
  );
}

/** Titles that a table's content cannot overrule: summaries that repeat the lines of a statement. */
const summaries: ReadonlySet<StatementSlug> = new Set([
  'operating-results',
  'segment-results',
  'selected-financial-data',
  'highlights',
  'non-gaap',
  'network-services',
  'contracts',
  'targets',
  'orders-and-sales',
]);

/** What a table is, and what told it. */
export interface Classification {
  readonly statement: StatementSlug;
  readonly by: 'content' | 'title' | 'headings' | 'nothing';
}

function isNotes(heading: string): boolean {
  return /^\W*notes? to\b|^\d+\.\s+[A-Z][A-Z ,]+$/i.test(heading);
}

const components =
  /\b(?:share|issued|contributed|paid-in) capital|common (?:stock|shares)|\breserves?\b|surplus|\bretained\b|premium|treasury|non-?controlling|total equity/i;
const fewestComponents = 3;

/** Whether the columns of a table are components of equity, and none of them a period. */
function holdsComponents(columns: readonly ColumnMeaning[]): boolean {
  return columns.filter(({ groups, words }) => components.test([...groups, words].join(' '))).length >= fewestComponents;
}

/** Whether a table below the title of a statement of changes in equity may be a part of it, by its rows or columns. */
export function isOfEquity(table: RecognizedTable, columns: readonly ColumnMeaning[]): boolean {
  return hasSignOf(table, 'changes-in-equity') || holdsComponents(columns);
}

/** Whether every figure carries its own currency or percent sign, as in a box of highlights. */
function isSelfDescribing(table: RecognizedTable): boolean {
  const figures = table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell?.reading.kind === 'numerals' ? [cell.reading.numerals[0]] : [])),
  );
  return figures.length > 1 && figures.every((numeral) => numeral?.currency !== undefined || numeral?.isPercent === true);
}

/**
 * Decides what a table is. Content decides for the primary statements, because headings are lost at page breaks and captions
 * stand below their tables; the heading decides between summaries that look alike. `reported` is the filing's own period: what ended
 * with it is no target, whatever heading stands far above.
 */
export function classifyTable(
  table: RecognizedTable,
  columns: readonly ColumnMeaning[],
  context: TableContext,
  periodsAsRows: boolean,
  reported?: Period,
): Classification {
  const own = [table.stubHeader, ...table.titles, context.title, ...context.lines.filter((line) => line.length < 170)].filter(
    (text) => text !== '',
  );
  const titled = byTitle(own);
  const content = byContent(table, columns);
  const around = [...context.headings].reverse();
  const isPast =
    reported !== undefined && columns.every(({ period }) => period !== undefined && endOf(period) <= endOf(reported)) && !periodsAsRows;
  const named = byTitle(around.slice(0, 2).filter(namesOne));
  const isElse = named === 'changes-in-equity' && !isOfEquity(table, columns);
  const enclosing = isElse || (named === 'targets' && isPast) ? undefined : named;
  const hasNoUnit = columns.every((column) => column.unit === undefined);
  if (periodsAsRows) {
    if (content === 'dividends' || titled === 'dividends') return { statement: 'dividends', by: 'content' };
    if (titled === 'targets' || enclosing === 'targets') return { statement: 'targets', by: 'title' };
    if (titled !== undefined && !isPrimary(titled) && titled !== 'operating-results') return { statement: titled, by: 'title' };
    return { statement: 'tse-summary', by: 'content' };
  }
  if (isSelfDescribing(table) && hasNoUnit)
    return titled === undefined || isPrimary(titled) || titled === 'operating-results'
      ? { statement: content ?? (around.length > 1 ? 'other' : 'highlights'), by: 'content' }
      : { statement: titled, by: 'title' };
  if (hasNoUnit && context.notes.some((note) => byTitle([note]) === 'contracts')) return { statement: 'contracts', by: 'content' };
  const hasRates = columns.some((column) => column.isChange && isRate(column));
  const isStatement = content !== undefined && isPrimary(content) && !hasRates && titled === 'operating-results';
  if (titled === 'segment-information' && hasRates) return { statement: 'segment-results', by: 'title' };
  if (titled !== undefined && summaries.has(titled) && !isStatement) return { statement: titled, by: 'title' };
  if (titled === 'changes-in-equity' && holdsComponents(columns)) return { statement: titled, by: 'title' };
  if (content !== undefined) return { statement: content, by: 'content' };
  if (hasRates && titled !== 'profit-or-loss' && byContent(table, []) === 'profit-or-loss')
    return { statement: 'operating-results', by: 'content' };
  const inNotes = around.some(isNotes);
  if (titled !== undefined) return { statement: inNotes && isPrimary(titled) ? 'note' : titled, by: 'title' };
  const isOther = enclosing !== undefined && isPrimary(enclosing) && context.title !== '' && !hasSignOf(table, enclosing);
  if (isOther) return { statement: inNotes ? 'note' : 'other', by: 'nothing' };
  if (enclosing !== undefined && (!inNotes || enclosing === 'segment-information' || enclosing === 'dividends'))
    return { statement: enclosing, by: 'headings' };
  return inNotes ? { statement: 'note', by: 'headings' } : { statement: 'other', by: 'nothing' };
}
