/**
 * Lines that two accounting standards have under names of their own, IFRS first. Their definitions differ: they stand side by side where
 * a period is printed under both, and are never compared.
 */
export const equivalentConcepts: readonly (readonly [ifrs: string, other: string])[] = [
  ['Revenue', 'Revenues'],
  ['CostOfSales', 'CostOfRevenue'],
  ['GrossProfit', 'GrossProfit'],
  ['ResearchAndDevelopmentExpense', 'ResearchAndDevelopmentExpense'],
  ['SellingGeneralAndAdministrativeExpense', 'SellingGeneralAndAdministrativeExpense'],
  ['ProfitLossFromOperatingActivities', 'OperatingIncomeLoss'],
  ['ProfitLossBeforeTax', 'IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments'],
  ['IncomeTaxExpenseContinuingOperations', 'IncomeTaxExpenseBenefit'],
  ['ShareOfProfitLossOfAssociatesAndJointVenturesAccountedForUsingEquityMethod', 'IncomeLossFromEquityMethodInvestments'],
  ['ProfitLoss', 'ProfitLoss'],
  ['ProfitLossAttributableToOwnersOfParent', 'NetIncomeLoss'],
  ['ProfitLossAttributableToNoncontrollingInterests', 'NetIncomeLossAttributableToNoncontrollingInterest'],
  ['OtherComprehensiveIncome', 'OtherComprehensiveIncomeLossNetOfTax'],
  ['ComprehensiveIncome', 'ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest'],
  ['BasicEarningsLossPerShare', 'EarningsPerShareBasic'],
  ['DilutedEarningsLossPerShare', 'EarningsPerShareDiluted'],
  ['WeightedAverageShares', 'WeightedAverageNumberOfSharesOutstandingBasic'],
  ['AdjustedWeightedAverageShares', 'WeightedAverageNumberOfDilutedSharesOutstanding'],
  ['AdjustmentsForDepreciationAndAmortisationExpense', 'DepreciationDepletionAndAmortization'],
  ['CashFlowsFromUsedInOperatingActivities', 'NetCashProvidedByUsedInOperatingActivities'],
  ['CashFlowsFromUsedInInvestingActivities', 'NetCashProvidedByUsedInInvestingActivities'],
  ['CashFlowsFromUsedInFinancingActivities', 'NetCashProvidedByUsedInFinancingActivities'],
  ['DividendsPaidClassifiedAsFinancingActivities', 'PaymentsOfDividends'],
  ['EffectOfExchangeRateChangesOnCashAndCashEquivalents', 'EffectOfExchangeRateOnCashAndCashEquivalents'],
  ['IncreaseDecreaseInCashAndCashEquivalents', 'CashAndCashEquivalentsPeriodIncreaseDecrease'],
  ['CashAndCashEquivalents', 'CashAndCashEquivalentsAtCarryingValue'],
  ['CurrentAssets', 'AssetsCurrent'],
  ['NoncurrentAssets', 'AssetsNoncurrent'],
  ['Assets', 'Assets'],
  ['CurrentLiabilities', 'LiabilitiesCurrent'],
  ['Liabilities', 'Liabilities'],
  ['EquityAttributableToOwnersOfParent', 'StockholdersEquity'],
  ['NoncontrollingInterests', 'MinorityInterest'],
  ['Equity', 'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest'],
];

const ifrsNames = new Map(equivalentConcepts.map(([ifrs, other]) => [`us-gaap:${other}`, `ifrs-full:${ifrs}`]));

/** One name for what two standards name differently: the IFRS concept; the issuer's own are the same under all. Undefined for the others. */
export function standardFreeConcept(concept: string): string | undefined {
  if (concept.startsWith('issuer:')) return concept;
  if (concept.startsWith('ifrs-full:')) {
    const local = concept.slice('ifrs-full:'.length);
    return equivalentConcepts.some(([ifrs]) => ifrs === local) ? concept : undefined;
  }
  return ifrsNames.get(concept);
}
