import type { StatementSlug } from '#model/fact.ts';

const titles: Readonly<Record<StatementSlug, string>> = {
  highlights: 'Highlights',
  'operating-results': 'Operating results',
  'segment-results': 'Segment results',
  'network-services': 'Revenue by service',
  contracts: 'Number of contracts and subscriptions',
  'financial-position': 'Statement of financial position',
  'profit-or-loss': 'Statement of profit or loss',
  'comprehensive-income': 'Statement of comprehensive income',
  'changes-in-equity': 'Statement of changes in equity',
  'cash-flows': 'Statement of cash flows',
  'segment-information': 'Segment information',
  dividends: 'Dividends',
  targets: 'Consolidated financial forecast',
  'tse-summary': 'Summary of consolidated financial results',
  'selected-financial-data': 'Selected financial data',
  shares: 'Shares',
  shareholders: 'Major shareholders',
  'orders-and-sales': 'Orders, backlog and sales',
  'non-gaap': 'Measures adjusted by the company',
  note: 'Notes',
  narrative: 'In the text',
  other: 'Other tables',
};

/** What a reader calls a statement or a kind of table. */
export function statementTitle(statement: string): string {
  return titles[statement as StatementSlug] ?? statement;
}

export const primaryStatements = [
  'financial-position',
  'profit-or-loss',
  'comprehensive-income',
  'changes-in-equity',
  'cash-flows',
] as const satisfies readonly StatementSlug[];

export function isPrimary(statement: string): boolean {
  return primaryStatements.some((slug) => slug === statement);
}
