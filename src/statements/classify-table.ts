import type { StatementSlug } from '#model/fact.ts';
import { isInstant } from '#model/period.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import type { TableContext } from './context.ts';
import type { ColumnMeaning } from './read-columns.ts';

/** What a statement's rows or columns are called; each pattern that is met counts once. */
interface ContentSign {
  readonly statement: StatementSlug;
  readonly rows?: readonly RegExp[];
  readonly columns?: readonly RegExp[];
  /** How many of the patterns must be met. */
  readonly least: number;
  /** What must not be there. */
  readonly unless?: (columns: readonly ColumnMeaning[]) => boolean;
}

const isRate = (column: ColumnMeaning): boolean => column.unit?.unit === 'percent';

const contentSigns: readonly ContentSign[] = [
  { statement: 'changes-in-equity', rows: [/^(?:restated )?balance\b.*\d{4}|^balance at|balance,? (?:at )?(?:beginning|end)/i], columns: [/share capital|common stock|capital stock|paid-in capital|share premium|capital surplus/i, /retained earnings|treasury|accumulated|other components|total equity|net assets/i], least: 3 },
  { statement: 'cash-flows', rows: [/operating activities/i, /investing activities/i, /financing activities/i, /^cash and cash equivalents.*(?:beginning|end)/i, /depreciation/i, /^(?:purchases?|payments?|acquisitions?|proceeds) (?:of|for|from) /i, /^(?:decrease|increase)\b.*\b(?:receivables?|inventories|payables?|liabilities|assets|prepaid)/i, /^(?:income taxes|interest|dividends) paid/i, /effect of exchange rate/i], least: 3, unless: (columns) => columns.some((column) => isRate(column) || column.period === undefined) },
  { statement: 'financial-position', rows: [/^total (?:current|non-?current|fixed) (?:assets|liabilities)/i, /^total assets/i, /^total liabilities/i, /^cash and (?:cash equivalents|deposits)/i, /receivables?/i, /goodwill/i, /borrowings|loans payable|debt/i, /retained earnings/i, /^(?:total )?(?:shareholders['’] )?equity|net assets/i, /payables?/i], least: 4, unless: (columns) => columns.some(isRate) && columns.every((column) => column.period !== undefined && !isInstant(column.period) && !column.isBareDate) },
  { statement: 'comprehensive-income', rows: [/other comprehensive income/i, /reclassified/i, /translation|remeasurement|fair value|holding gain|hedges?/i, /comprehensive income.*attributable|^(?:total )?comprehensive income/i, /^(?:profit|net income)/i], least: 3 },
  { statement: 'profit-or-loss', rows: [/^(?:total )?(?:net )?(?:revenues?|sales|turnover)/i, /cost of (?:sales|revenues?|goods|\w+ services)|costs and expenses|total costs/i, /^gross (?:profit|margin)/i, /^operating (?:profit|income|loss)|income from operations/i, /(?:profit|income|loss).*before.*tax/i, /^income tax/i, /^(?:net (?:income|profit|loss)|profit(?: \(loss\))? (?:for|attributable))/i, /per share/i, /administrative/i], least: 5, unless: (columns) => columns.some((column) => column.isChange && isRate(column)) },
  { statement: 'segment-information', rows: [/segment|external customers|customers$/i], columns: [/adjustments?|eliminations?|corporate|reconcil/i, /consolidated|total/i], least: 3 },
  { statement: 'dividends', columns: [/1Q|first quarter|2Q|second quarter|interim/i, /year-?end|fiscal year-end/i, /total|annual/i], least: 3 },
];

/** Words of a heading that name a statement; the first that fits wins. */
const titleSigns: readonly (readonly [RegExp, StatementSlug])[] = [
  [/\bcontents\b/i, 'other'],
  [/highlights? of|financial highlights/i, 'highlights'],
  [/selected financial data/i, 'selected-financial-data'],
  [/segment results|results? (?:by|of) segments?/i, 'segment-results'],
  [/revenues? breakdown|breakdown of (?:network )?.*revenues?|revenues? by (?:service|product|type|category)|service revenues? breakdown/i, 'network-services'],
  [/number of (?:contracts|subscri|customers|users|accounts|members)/i, 'contracts'],
  [/major shareholders|principal shareholders/i, 'shareholders'],
  [/dividends?\b/i, 'dividends'],
  [/targets?\b|forecasts?\b|guidance|earnings estimates/i, 'targets'],
  [/orders received|production results|^\W*\(?i*\)?\W*(?:production|sales)$|order backlog|revenues for the .* were as follows/i, 'orders-and-sales'],
  [/adjusted ebitda|\bcapex\b|capital expenditures?|non-?gaap|reconciliation/i, 'non-gaap'],
  [/shares?\b.*(?:issued|rights|number|outstanding|capital)|number of shares|voting rights|treasury stock|stock acquisition|stock options?/i, 'shares'],
  [/changes in (?:\w+['’]?s?['’]? )?(?:equity|net assets)/i, 'changes-in-equity'],
  [/cash flows?/i, 'cash-flows'],
  [/comprehensive income/i, 'comprehensive-income'],
  [/(?:statements?|results?) of (?:consolidated )?(?:profit or loss|income|operations|earnings)|profit and loss/i, 'profit-or-loss'],
  [/financial position|balance sheets?/i, 'financial-position'],
  [/operating results|financial results summary|results of operations/i, 'operating-results'],
  [/segment information|business segments?|reportable segments?|segment (?:operating )?(?:profit|income|revenue)/i, 'segment-information'],
];

function metBy(patterns: readonly RegExp[] | undefined, texts: readonly string[]): number {
  return (patterns ?? []).filter((pattern) => texts.some((text) => pattern.test(text))).length;
}

function byContent(table: RecognizedTable, columns: readonly ColumnMeaning[]): StatementSlug | undefined {
  const labels = table.rows.map((row) => row.label);
  const words = columns.flatMap((column) => [...column.groups, column.words, ...column.header]);
  return contentSigns.find((sign) => metBy(sign.rows, labels) + metBy(sign.columns, words) >= sign.least && !sign.unless?.(columns))?.statement;
}

function byTitle(texts: readonly string[]): StatementSlug | undefined {
  for (const text of texts) {
    const found = titleSigns.find(([pattern]) => pattern.test(text));
    if (found) return found[1];
  }
  return undefined;
}

/** Whether the rows of a table are periods and its columns the things measured. */
export function hasPeriodsAsRows(rowPeriods: readonly boolean[], columns: readonly ColumnMeaning[]): boolean {
  const named = rowPeriods.filter(Boolean).length;
  const isMeasured = (column: ColumnMeaning): boolean => column.words !== '' || column.groups.length > 0;
  return named > 0 && named * 2 > rowPeriods.length && columns.filter(isMeasured).length * 2 >= columns.length && columns.every((column) => column.period === undefined || isMeasured(column));
}

const primary: ReadonlySet<StatementSlug> = new Set(['financial-position', 'profit-or-loss', 'comprehensive-income', 'changes-in-equity', 'cash-flows']);
/** Titles that a table's content cannot overrule: summaries that repeat the lines of a statement. */
const summaries: ReadonlySet<StatementSlug> = new Set(['operating-results', 'segment-results', 'selected-financial-data', 'highlights', 'non-gaap', 'network-services', 'contracts', 'targets', 'orders-and-sales']);

/** What a table is, and what told it. */
export interface Classification {
  readonly statement: StatementSlug;
  readonly by: 'content' | 'title' | 'headings' | 'nothing';
}

/** A heading over several statements at once tells nothing of one table below it. */
function namesOne(heading: string): boolean {
  return new Set(titleSigns.filter(([pattern]) => pattern.test(heading)).map(([, statement]) => statement)).size <= 1;
}

function isNotes(heading: string): boolean {
  return /^\W*notes? to\b|^\d+\.\s+[A-Z][A-Z ,]+$/i.test(heading);
}

/** Whether every figure carries its own currency or percent sign, as in a box of highlights. */
function isSelfDescribing(table: RecognizedTable): boolean {
  const figures = table.rows.flatMap((row) => row.cells.flatMap((cell) => (cell?.reading.kind === 'numerals' ? [cell.reading.numerals[0]] : [])));
  return figures.length > 1 && figures.every((numeral) => numeral?.currency !== undefined || numeral?.isPercent === true);
}

/**
 * Decides what a table is. Content decides for the primary statements, because headings are lost at page breaks and captions
 * stand below their tables; the heading decides between summaries that look alike.
 */
export function classifyTable(table: RecognizedTable, columns: readonly ColumnMeaning[], context: TableContext, periodsAsRows: boolean): Classification {
  const own = [table.stubHeader, ...table.titles, context.title, ...context.lines.filter((line) => line.length < 170)].filter((text) => text !== '');
  const titled = byTitle(own);
  const content = byContent(table, columns);
  const around = [...context.headings].reverse();
  const enclosing = byTitle(around.slice(0, 2).filter(namesOne));
  const hasNoUnit = columns.every((column) => column.unit === undefined);
  if (periodsAsRows) {
    if (content === 'dividends' || titled === 'dividends') return { statement: 'dividends', by: 'content' };
    if (titled === 'targets' || enclosing === 'targets') return { statement: 'targets', by: 'title' };
    if (titled !== undefined && !primary.has(titled) && titled !== 'operating-results') return { statement: titled, by: 'title' };
    return { statement: 'tse-summary', by: 'content' };
  }
  if (isSelfDescribing(table) && hasNoUnit) return titled === undefined || primary.has(titled) || titled === 'operating-results' ? { statement: content ?? (around.length > 1 ? 'other' : 'highlights'), by: 'content' } : { statement: titled, by: 'title' };
  if (hasNoUnit && context.notes.some((note) => byTitle([note]) === 'contracts')) return { statement: 'contracts', by: 'content' };
  const hasRates = columns.some((column) => column.isChange && isRate(column));
  const isStatement = content !== undefined && primary.has(content) && !hasRates && titled === 'operating-results';
  if (titled !== undefined && summaries.has(titled) && !isStatement) return { statement: titled, by: 'title' };
  if (content !== undefined) return { statement: content, by: 'content' };
  if (hasRates && byContent(table, []) === 'profit-or-loss') return { statement: 'operating-results', by: 'content' };
  const inNotes = around.some(isNotes);
  if (titled !== undefined) return { statement: inNotes && primary.has(titled) ? 'note' : titled, by: 'title' };
  if (enclosing !== undefined && (!inNotes || enclosing === 'segment-information' || enclosing === 'dividends')) return { statement: enclosing, by: 'headings' };
  return inNotes ? { statement: 'note', by: 'headings' } : { statement: 'other', by: 'nothing' };
}
