import type { AccountingStandard } from '#model/fact.ts';
import type { ConceptEntry } from './concept.ts';
import { cashFlows } from './ifrs/cash-flows.ts';
import { operatingCashFlows } from './ifrs/cash-flows-operating.ts';
import { changesInEquity } from './ifrs/changes-in-equity.ts';
import { comprehensiveIncome } from './ifrs/comprehensive-income.ts';
import { financialPosition } from './ifrs/financial-position.ts';
import { profitOrLoss } from './ifrs/profit-or-loss.ts';
import { shareCounts } from './ifrs/shares.ts';

const ifrs: readonly ConceptEntry[] = [
  ...financialPosition,
  ...profitOrLoss,
  ...comprehensiveIncome,
  ...changesInEquity,
  ...operatingCashFlows,
  ...cashFlows,
  ...shareCounts,
];

/** The closed dictionary of an accounting standard. */
export function dictionaryOf(standard: AccountingStandard): readonly ConceptEntry[] {
  switch (standard) {
    case 'IFRS':
      return ifrs;
    case 'US GAAP':
    case 'J-GAAP':
      return [];
  }
}
