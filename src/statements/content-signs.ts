import type { StatementSlug } from '#model/fact.ts';
import { isInstant, monthsOf } from '#model/period.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
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

/** Whether a column states percentages. */
export const isRate = (column: ColumnMeaning): boolean => column.unit?.unit === 'percent';

/** Whether all columns are of parts of a year, as no balance is. */
const areOfParts = (columns: readonly ColumnMeaning[]): boolean =>
  columns.length > 0 && columns.every(({ period }) => period !== undefined && !isInstant(period) && (monthsOf(period) ?? 12) < 12);

const contentSigns: readonly ContentSign[] = [
  {
    statement: 'changes-in-equity',
    rows: [
      /^(?:restated )?balances?\b.*\d{4}|^balances? (?:as )?at|balance,? (?:at )?(?:beginning|end)|^(?:at |as at |as of )?(?:\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})$/iu,
    ],
    columns: [
      /share capital|common stock|capital stock|paid-in capital|share premium|capital surplus/i,
      /retained earnings|treasury|accumulated|other components|total equity|net assets/i,
    ],
    least: 3,
  },
  {
    statement: 'cash-flows',
    rows: [
      /operating activities/i,
      /investing activities/i,
      /financing activities/i,
      /^cash and cash equivalents.*(?:beginning|end)/i,
      /depreciation/i,
      /^(?:purchases?|payments?|acquisitions?|proceeds) (?:of|for|from) /i,
      /^(?:decrease|increase)\b.*\b(?:receivables?|inventories|payables?|liabilities|assets|prepaid)/i,
      /^(?:income taxes|interest|dividends) paid/i,
      /effect of exchange rate/i,
    ],
    least: 3,
    unless: (columns) => columns.some((column) => isRate(column) || column.period === undefined),
  },
  {
    statement: 'financial-position',
    rows: [
      /^total (?:current|non-?current|fixed) (?:assets|liabilities)/i,
      /^total assets/i,
      /^total liabilities/i,
      /^cash and (?:cash equivalents|deposits)/i,
      /receivables?/i,
      /goodwill/i,
      /borrowings|loans payable|debt/i,
      /retained earnings/i,
      /^(?:total )?(?:shareholders['’] )?equity|net assets/i,
      /payables?/i,
    ],
    least: 4,
    unless: (columns) =>
      areOfParts(columns) ||
      (columns.some(isRate) && columns.every((column) => column.period !== undefined && !isInstant(column.period) && !column.isBareDate)),
  },
  {
    statement: 'comprehensive-income',
    rows: [
      /other comprehensive income/i,
      /reclassified/i,
      /translation|remeasurement|fair value|holding gain|hedges?/i,
      /comprehensive income.*attributable|^(?:total )?comprehensive income/i,
      /^(?:profit|net income)/i,
    ],
    least: 3,
  },
  {
    statement: 'profit-or-loss',
    rows: [
      /^(?:total )?(?:net )?(?:operating |insurance )?(?:revenues?|sales|turnover)\b|^(?:total |net )?interest (?:and similar )?income\b/i,
      /costs? of (?:sales|revenues?|goods|materials?|\w+ services|\w+ sold)|insurance service expenses|costs and expenses|total costs|personnel expenses|employee benefits? expense/i,
      /^gross (?:profit|margin)/i,
      /^operating (?:profit|income|loss|result)|income from operations|^EBIT\b/i,
      /(?:profit|income|loss).*before.*tax/i,
      /^(?:total |current )?(?:income )?tax(?:es|ation)?\b(?! (?:refund|receivable|payable|liabilit|asset))/i,
      /^(?:net (?:income|profit|loss|earnings)|(?:profit|loss|earnings|result)(?: ?\/? ?\(loss\))? (?:for|after|attributable))/i,
      /per share/i,
      /administrative/i,
    ],
    least: 5,
    unless: (columns) => columns.some((column) => column.isChange && isRate(column)),
  },
  {
    statement: 'segment-information',
    rows: [/segment|external customers|customers$/i],
    columns: [/adjustments?|eliminations?|corporate|reconcil/i, /consolidated|total/i],
    least: 3,
  },
  {
    statement: 'dividends',
    columns: [/1Q|first quarter|2Q|second quarter|interim/i, /year-?end|fiscal year-end/i, /total|annual/i],
    least: 3,
  },
];

function metBy(patterns: readonly RegExp[] | undefined, texts: readonly string[]): number {
  return (patterns ?? []).filter((pattern) => texts.some((text) => pattern.test(text))).length;
}

/** Whether a row of a table is called as rows of a statement are. */
export function hasSignOf(table: RecognizedTable, statement: StatementSlug): boolean {
  const labels = table.rows.map((row) => row.label);
  return contentSigns.some((sign) => sign.statement === statement && metBy(sign.rows, labels) > 0);
}

/**
 * The statement whose rows and columns a table has; without columns, by its rows alone. One statement of profit or loss and other
 * comprehensive income is the statement of profit or loss.
 */
export function byContent(table: RecognizedTable, columns: readonly ColumnMeaning[]): StatementSlug | undefined {
  const labels = table.rows.map((row) => row.label);
  const words = columns.flatMap((column) => [...column.groups, column.words, ...column.header]);
  const isMet = (sign: ContentSign): boolean => metBy(sign.rows, labels) + metBy(sign.columns, words) >= sign.least;
  const found = contentSigns.find((sign) => isMet(sign) && !sign.unless?.(columns))?.statement;
  const hasProfit = contentSigns.some((sign) => sign.statement === 'profit-or-loss' && isMet(sign));
  return found === 'comprehensive-income' && hasProfit ? 'profit-or-loss' : found;
}
