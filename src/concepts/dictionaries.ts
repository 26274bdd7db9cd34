import type { AccountingStandard } from '#model/fact.ts';
import type { ConceptEntry } from './concept.ts';
import { cashFlows as ifrsCashFlows } from './ifrs/cash-flows.ts';
import { operatingCashFlows as ifrsOperatingCashFlows } from './ifrs/cash-flows-operating.ts';
import { changesInEquity as ifrsChangesInEquity } from './ifrs/changes-in-equity.ts';
import { comprehensiveIncome as ifrsComprehensiveIncome } from './ifrs/comprehensive-income.ts';
import { financialPosition as ifrsFinancialPosition } from './ifrs/financial-position.ts';
import { otherWordingsOfFlowsAndBalances } from './ifrs/other-wordings-of-flows-and-balances.ts';
import { otherWordingsOfPerformance } from './ifrs/other-wordings-of-performance.ts';
import { profitOrLoss as ifrsProfitOrLoss } from './ifrs/profit-or-loss.ts';
import { shareCounts as ifrsShareCounts } from './ifrs/shares.ts';
import { cashFlows as japaneseCashFlows } from './j-gaap/cash-flows.ts';
import { financialPosition as japaneseFinancialPosition } from './j-gaap/financial-position.ts';
import { incomeStatements as japaneseIncomeStatements } from './j-gaap/income.ts';
import { otherWordings as japaneseOtherWordings } from './j-gaap/other-wordings.ts';
import { cashFlows as americanCashFlows } from './us-gaap/cash-flows.ts';
import { operatingCashFlows as americanOperatingCashFlows } from './us-gaap/cash-flows-operating.ts';
import { changesInEquity as americanChangesInEquity } from './us-gaap/changes-in-equity.ts';
import { financialPosition as americanFinancialPosition } from './us-gaap/financial-position.ts';
import { incomeStatements as americanIncomeStatements } from './us-gaap/income.ts';
import { otherWordings as americanOtherWordings } from './us-gaap/other-wordings.ts';

const dictionaries: Readonly<Record<AccountingStandard, readonly ConceptEntry[]>> = {
  IFRS: [
    ...ifrsFinancialPosition,
    ...ifrsProfitOrLoss,
    ...ifrsComprehensiveIncome,
    ...ifrsChangesInEquity,
    ...ifrsOperatingCashFlows,
    ...ifrsCashFlows,
    ...ifrsShareCounts,
    ...otherWordingsOfPerformance,
    ...otherWordingsOfFlowsAndBalances,
  ],
  'US GAAP': [
    ...americanFinancialPosition,
    ...americanIncomeStatements,
    ...americanChangesInEquity,
    ...americanOperatingCashFlows,
    ...americanCashFlows,
    ...americanOtherWordings,
  ],
  'J-GAAP': [...japaneseFinancialPosition, ...japaneseIncomeStatements, ...japaneseCashFlows, ...japaneseOtherWordings],
};

/**
 * The closed dictionary of an accounting standard: elements of the IFRS taxonomy as of 2021 to 2023, of the US GAAP taxonomy, and of
 * the Japanese `jppfs_cor` taxonomy. An element stands here only where its name is certain; everything else stays unresolved.
 */
export function dictionaryOf(standard: AccountingStandard): readonly ConceptEntry[] {
  return dictionaries[standard];
}
