import type { OperandPattern } from './operand-pattern.ts';

/** The operands that several rules share, under the names of IFRS and of US GAAP. */

export const assets: OperandPattern = { name: 'total assets', concepts: ['ifrs-full:Assets', 'us-gaap:Assets', 'jppfs_cor:Assets'] };

export const currentAssets: OperandPattern = {
  name: 'current assets',
  concepts: ['ifrs-full:CurrentAssets', 'us-gaap:AssetsCurrent', 'jppfs_cor:CurrentAssets'],
};

export const noncurrentAssets: OperandPattern = {
  name: 'non-current assets',
  concepts: ['ifrs-full:NoncurrentAssets', 'us-gaap:AssetsNoncurrent', 'jppfs_cor:NoncurrentAssets'],
};

export const liabilities: OperandPattern = {
  name: 'total liabilities',
  concepts: ['ifrs-full:Liabilities', 'us-gaap:Liabilities', 'jppfs_cor:Liabilities'],
};

export const equity: OperandPattern = {
  name: 'total equity',
  concepts: ['ifrs-full:Equity', 'us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest', 'jppfs_cor:NetAssets'],
};

export const equityAndLiabilities: OperandPattern = {
  name: 'total liabilities and equity',
  concepts: ['ifrs-full:EquityAndLiabilities', 'us-gaap:LiabilitiesAndStockholdersEquity', 'jppfs_cor:LiabilitiesAndNetAssets'],
};

export const ownersEquity: OperandPattern = {
  name: 'equity attributable to owners of the parent',
  concepts: ['ifrs-full:EquityAttributableToOwnersOfParent', 'us-gaap:StockholdersEquity'],
};

export const noncontrollingInterests: OperandPattern = {
  name: 'non-controlling interests',
  concepts: ['ifrs-full:NoncontrollingInterests', 'us-gaap:MinorityInterest'],
};

export const profitBeforeTax: OperandPattern = {
  name: 'profit before tax',
  concepts: [
    'ifrs-full:ProfitLossBeforeTax',
    'us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments',
    'jppfs_cor:IncomeBeforeIncomeTaxes',
  ],
};

export const profit: OperandPattern = { name: 'profit', concepts: ['ifrs-full:ProfitLoss', 'us-gaap:ProfitLoss', 'jppfs_cor:ProfitLoss'] };

export const ownersProfit: OperandPattern = {
  name: 'profit attributable to owners of the parent',
  concepts: [
    'ifrs-full:ProfitLossAttributableToOwnersOfParent',
    'ifrs-full:ProfitLossAttributableToOrdinaryEquityHoldersOfParentEntity',
    'us-gaap:NetIncomeLoss',
    'jppfs_cor:ProfitLossAttributableToOwnersOfParent',
  ],
};

export const noncontrollingProfit: OperandPattern = {
  name: 'profit attributable to non-controlling interests',
  concepts: [
    'ifrs-full:ProfitLossAttributableToNoncontrollingInterests',
    'us-gaap:NetIncomeLossAttributableToNoncontrollingInterest',
    'jppfs_cor:ProfitLossAttributableToNonControllingInterests',
  ],
  eitherSign: true,
};

export const otherComprehensiveIncome: OperandPattern = {
  name: 'other comprehensive income',
  concepts: ['ifrs-full:OtherComprehensiveIncome', 'us-gaap:OtherComprehensiveIncomeLossNetOfTax', 'jppfs_cor:OtherComprehensiveIncome'],
};

export const comprehensiveIncome: OperandPattern = {
  name: 'comprehensive income',
  concepts: [
    'ifrs-full:ComprehensiveIncome',
    'us-gaap:ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest',
    'jppfs_cor:ComprehensiveIncome',
  ],
};

export const cash: OperandPattern = {
  name: 'cash and cash equivalents',
  concepts: [
    'ifrs-full:CashAndCashEquivalents',
    'us-gaap:CashAndCashEquivalentsAtCarryingValue',
    'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents',
    'jppfs_cor:CashAndCashEquivalents',
  ],
};

export const changeInCash: OperandPattern = {
  name: 'net change in cash',
  concepts: [
    'ifrs-full:IncreaseDecreaseInCashAndCashEquivalents',
    'us-gaap:CashAndCashEquivalentsPeriodIncreaseDecrease',
    'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseIncludingExchangeRateEffect',
    'jppfs_cor:NetIncreaseDecreaseInCashAndCashEquivalents',
  ],
};

export const exchangeRateEffect: OperandPattern = {
  name: 'effect of exchange rate changes',
  concepts: [
    'ifrs-full:EffectOfExchangeRateChangesOnCashAndCashEquivalents',
    'us-gaap:EffectOfExchangeRateOnCashAndCashEquivalents',
    'jppfs_cor:EffectOfExchangeRateChangeOnCashAndCashEquivalents',
  ],
  statements: ['cash-flows'],
  label: /^effects? of (?:changes in )?(?:foreign )?(?:currency )?exchange rate/i,
};

export const revenue: OperandPattern = {
  name: 'revenue',
  concepts: ['ifrs-full:Revenue', 'us-gaap:Revenues', 'jppfs_cor:NetSales'],
};

/** The name that changes in equity give to the column of the whole group. */
export const wholeEquity = { component: ['Total equity'] } as const;
