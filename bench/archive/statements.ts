import { dayOf, type Reported, reportedAt, spanOf } from './calendar.ts';
import {
  costs,
  currentAssets,
  currentLiabilities,
  expenses,
  finance,
  financing,
  investing,
  minorities,
  operating,
  otherAssets,
  otherIncome,
  otherLiabilities,
  ownersEquity,
  revenues,
  tax,
} from './items.ts';
import { flowOf, flowOver, type ItemOfLedger, sumOf } from './ledger.ts';
import { printAmount, type StatementRow, writeTable } from './write-table.ts';

const unit = 'Thousands of yen';

interface Column {
  readonly flow: (item: ItemOfLedger) => number;
  readonly balance: (item: ItemOfLedger) => number;
  readonly opening: (item: ItemOfLedger) => number;
}

function columnAt(reported: Reported, seed: number): Column {
  return {
    flow: (item) => flowOver(item, reported.first, reported.last, seed),
    balance: (item) => flowOf(item, reported.last, seed),
    opening: (item) => flowOf(item, reported.first - 1, seed),
  };
}

/** The columns of a filing: flows beside the same span a year before, balances beside the last year's end. */
export interface Columns {
  readonly reported: Reported;
  readonly flows: readonly [before: Column, now: Column];
  readonly balances: readonly [before: Column, now: Column];
}

export function columnsOf(reported: Reported, seed: number): Columns {
  const now = columnAt(reported, seed);
  return {
    reported,
    flows: [columnAt(reportedAt(reported.last - 4), seed), now],
    balances: [columnAt(reportedAt(reported.first - 1), seed), now],
  };
}

function flowRow(columns: Columns, label: string, items: readonly ItemOfLedger[]): StatementRow {
  return { label, amounts: columns.flows.map((column) => sumOf(items.map(column.flow))) };
}

function balanceRow(columns: Columns, label: string, items: readonly ItemOfLedger[]): StatementRow {
  return { label, amounts: columns.balances.map((column) => sumOf(items.map(column.balance))) };
}

function each(
  row: (columns: Columns, label: string, items: readonly ItemOfLedger[]) => StatementRow,
  columns: Columns,
  items: readonly ItemOfLedger[],
) {
  return items.map((item) => row(columns, item.label, [item]));
}

function heading(label: string): StatementRow {
  return { label, amounts: [] };
}

const beforeTax = [...revenues, ...costs, ...expenses, ...finance];
const profit = [...beforeTax, ...tax];
const assets = [...currentAssets, ...otherAssets];
const liabilities = [...currentLiabilities, ...otherLiabilities];

function flowHeads({ reported }: Columns): readonly string[] {
  const head = (at: Reported): string => `${capital(spanOf(at))} Months Ended ${dayOf(at)}`;
  return [head(reportedAt(reported.last - 4)), head(reported)];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What is left for retained earnings: the balance sheet balances by it. */
function retained(column: Column): number {
  const sum = (items: readonly ItemOfLedger[]): number => sumOf(items.map(column.balance));
  return sum(assets) - sum(liabilities) - sum(ownersEquity) - sum(minorities);
}

export function profitOrLoss(columns: Columns): string {
  const rows: readonly StatementRow[] = [
    heading('Revenues:'),
    ...each(flowRow, columns, revenues),
    flowRow(columns, 'Total revenues', revenues),
    heading('Cost of sales:'),
    ...each(flowRow, columns, costs),
    flowRow(columns, 'Total cost of sales', costs),
    flowRow(columns, 'Gross profit', [...revenues, ...costs]),
    ...each(flowRow, columns, expenses),
    flowRow(columns, 'Operating profit', [...revenues, ...costs, ...expenses]),
    ...each(flowRow, columns, finance),
    flowRow(columns, 'Profit before tax', beforeTax),
    ...each(flowRow, columns, tax),
    flowRow(columns, 'Profit for the period', profit),
  ];
  return writeTable('Consolidated Statements of Profit or Loss (Unaudited)', flowHeads(columns), unit, rows);
}

export function comprehensiveIncome(columns: Columns): string {
  const rows: readonly StatementRow[] = [
    flowRow(columns, 'Profit for the period', profit),
    heading('Other comprehensive income, net of tax:'),
    ...each(flowRow, columns, otherIncome),
    flowRow(columns, 'Total other comprehensive income, net of tax', otherIncome),
    flowRow(columns, 'Total comprehensive income for the period', [...profit, ...otherIncome]),
  ];
  return writeTable('Consolidated Statements of Comprehensive Income (Unaudited)', flowHeads(columns), unit, rows);
}

export function financialPosition(columns: Columns): string {
  const { reported } = columns;
  const left = { label: 'Retained earnings', amounts: columns.balances.map(retained) };
  const owners = columns.balances.map((column) => sumOf(ownersEquity.map(column.balance)) + retained(column));
  const equity = columns.balances.map((column, index) => (owners[index] ?? 0) + sumOf(minorities.map(column.balance)));
  const rows: readonly StatementRow[] = [
    heading('ASSETS'),
    heading('Current assets:'),
    ...each(balanceRow, columns, currentAssets),
    balanceRow(columns, 'Total current assets', currentAssets),
    heading('Non-current assets:'),
    ...each(balanceRow, columns, otherAssets),
    balanceRow(columns, 'Total non-current assets', otherAssets),
    balanceRow(columns, 'Total assets', assets),
    heading('LIABILITIES AND EQUITY'),
    heading('Current liabilities:'),
    ...each(balanceRow, columns, currentLiabilities),
    balanceRow(columns, 'Total current liabilities', currentLiabilities),
    heading('Non-current liabilities:'),
    ...each(balanceRow, columns, otherLiabilities),
    balanceRow(columns, 'Total non-current liabilities', otherLiabilities),
    balanceRow(columns, 'Total liabilities', liabilities),
    heading('Equity:'),
    ...each(balanceRow, columns, ownersEquity.slice(0, 2)),
    left,
    ...each(balanceRow, columns, ownersEquity.slice(2)),
    { label: 'Total equity attributable to owners of the parent', amounts: owners },
    ...each(balanceRow, columns, minorities),
    { label: 'Total equity', amounts: equity },
    balanceRow(columns, 'Total liabilities and equity', assets),
  ];
  const heads = [reportedAt(reported.first - 1), reported].map((at) => `As of ${dayOf(at)}`);
  return writeTable('Consolidated Statements of Financial Position (Unaudited)', heads, unit, rows);
}

export function cashFlows(columns: Columns): string {
  const cash = currentAssets[0] as ItemOfLedger;
  const flows = [...beforeTax, ...operating, ...investing, ...financing];
  const closing = columns.flows.map((column) => column.balance(cash));
  const opening = columns.flows.map((column) => column.opening(cash));
  const change = closing.map((amount, index) => amount - (opening[index] ?? 0));
  const currency = columns.flows.map((column, index) => (change[index] ?? 0) - sumOf(flows.map(column.flow)));
  const rows: readonly StatementRow[] = [
    heading('Cash flows from operating activities:'),
    flowRow(columns, 'Profit before tax', beforeTax),
    ...each(flowRow, columns, operating),
    flowRow(columns, 'Net cash provided by operating activities', [...beforeTax, ...operating]),
    heading('Cash flows from investing activities:'),
    ...each(flowRow, columns, investing),
    flowRow(columns, 'Net cash used in investing activities', investing),
    heading('Cash flows from financing activities:'),
    ...each(flowRow, columns, financing),
    flowRow(columns, 'Net cash used in financing activities', financing),
    { label: 'Effect of exchange rate changes on cash and cash equivalents', amounts: currency },
    { label: 'Net increase in cash and cash equivalents', amounts: change },
    { label: 'Cash and cash equivalents at beginning of period', amounts: opening },
    { label: 'Cash and cash equivalents at end of period', amounts: closing },
  ];
  return writeTable('Consolidated Statements of Cash Flows (Unaudited)', flowHeads(columns), unit, rows);
}

/** Revenue of each service beside last year's, with the change in per cent to one place. */
export function operatingResults(columns: Columns): string {
  const [before, now] = columns.flows;
  const millions = (amount: number): number => Math.round(amount / 1000);
  const line = (label: string, items: readonly ItemOfLedger[]): string => {
    const [old, recent] = [sumOf(items.map(before.flow)), sumOf(items.map(now.flow))];
    const change = ((recent / old - 1) * 100).toFixed(1);
    return [label, ...[old, recent].map((amount) => printAmount(millions(amount))), change.replace(/^-(.*)$/, '($1)')].join('\t');
  };
  const heads = flowHeads(columns);
  return [
    'Summary of Operating Results',
    '',
    ['', ...heads, 'Change'].join('\t'),
    ['', 'JPY millions', 'JPY millions', '%'].join('\t'),
    ...revenues.map((item) => line(item.label, [item])),
    line('Total revenues', revenues),
  ].join('\n');
}

/** The table of a note: balances of some parts, and their sum. */
export function noteTable(columns: Columns, title: string, parts: readonly string[]): string {
  const items = parts.map((label): ItemOfLedger => ({ label: `${title}: ${label}`, size: 1_200_000 + 97_000 * label.length }));
  const rows = items.map((item, index) => balanceRow(columns, parts[index] ?? '', [item]));
  const days = [dayOf(reportedAt(columns.reported.first - 1)), dayOf(columns.reported)];
  return writeTable(title, days, unit, [...rows, balanceRow(columns, 'Total', items)]);
}
