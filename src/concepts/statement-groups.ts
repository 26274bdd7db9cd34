import type { StatementSlug } from '#model/fact.ts';

/** Tables that repeat headline figures of the primary statements under the same labels. */
export const summaries: readonly StatementSlug[] = [
  'highlights',
  'operating-results',
  'segment-results',
  'targets',
  'tse-summary',
  'selected-financial-data',
  'non-gaap',
  'narrative',
];

/** Profit or loss and other comprehensive income, printed as one statement or as two. */
export const performance: readonly StatementSlug[] = ['profit-or-loss', 'comprehensive-income'];

export const performanceAndSummaries: readonly StatementSlug[] = [...performance, ...summaries];

export const positionAndSummaries: readonly StatementSlug[] = ['financial-position', ...summaries];

export const cashFlowsAndSummaries: readonly StatementSlug[] = ['cash-flows', ...summaries];
