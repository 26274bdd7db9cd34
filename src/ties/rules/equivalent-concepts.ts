/** One line of a statement, and what each taxonomy calls it. */
export interface Equivalent {
  readonly ifrs: string;
  readonly usGaap?: string;
  readonly jGaap?: string;
  /** A cost, a payment or a share of others: some statements print it in brackets, others without, and mean the same. */
  readonly isDeducted?: true;
}

/**
 * Lines that several accounting standards have under names of their own. They are one line item and stand side by side where a period is
 * printed under both; as the standards measure and delimit them differently, their figures are never compared with each other.
 *
 * A pair stands here only where both taxonomies define the same thing. Left out, though they sound alike:
 * - residual lines (other current assets, other investments, other liabilities, accounts payable other): what is in them is what the statement does not list;
 * - leases: IFRS 16 has one kind, US GAAP finance and operating leases, earlier ones capital leases;
 * - accumulated other comprehensive income and the parts of other comprehensive income from securities and pensions: IFRS recycles less, and
 *   transfers to retained earnings; share premium and additional paid-in capital, which also holds share-based payments;
 * - common stock, its issue and repurchase under US GAAP: preferred stock stands in lines of its own; Japanese share capital is all capital;
 * - shareholders' equity under J-GAAP, which is without accumulated other comprehensive income; cash and deposits, which may be time deposits;
 *   loans, which are borrowings without bonds; interest expenses and income of equity-method investees, which are one of several rows;
 * - accounts payable that may hold more than trade payables; contract assets and liabilities of which no word says that they are current;
 * - total operating expenses, selling and administrative expenses one by one: each issuer draws the line elsewhere;
 * - impairment: IFRS nets reversals; disposals: of all non-current assets, or of property only; equity-method results in cash flows, with or
 *   without the dividends; interest and taxes paid, which US GAAP states beside the statement of cash flows.
 */
export const equivalentConcepts: readonly Equivalent[] = [
  // Profit or loss, comprehensive income
  { ifrs: 'Revenue', usGaap: 'Revenues', jGaap: 'NetSales' },
  { ifrs: 'CostOfSales', usGaap: 'CostOfRevenue', jGaap: 'CostOfSales', isDeducted: true },
  { ifrs: 'GrossProfit', usGaap: 'GrossProfit', jGaap: 'GrossProfit' },
  { ifrs: 'ResearchAndDevelopmentExpense', usGaap: 'ResearchAndDevelopmentExpense', isDeducted: true },
  {
    ifrs: 'SellingGeneralAndAdministrativeExpense',
    usGaap: 'SellingGeneralAndAdministrativeExpense',
    jGaap: 'SellingGeneralAndAdministrativeExpenses',
    isDeducted: true,
  },
  { ifrs: 'ProfitLossFromOperatingActivities', usGaap: 'OperatingIncomeLoss', jGaap: 'OperatingIncome' },
  { ifrs: 'InterestExpense', usGaap: 'InterestExpense', isDeducted: true },
  {
    ifrs: 'ProfitLossBeforeTax',
    usGaap: 'IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments',
    jGaap: 'IncomeBeforeIncomeTaxes',
  },
  { ifrs: 'IncomeTaxExpenseContinuingOperations', usGaap: 'IncomeTaxExpenseBenefit', jGaap: 'IncomeTaxes', isDeducted: true },
  {
    ifrs: 'ShareOfProfitLossOfAssociatesAndJointVenturesAccountedForUsingEquityMethod',
    usGaap: 'IncomeLossFromEquityMethodInvestments',
  },
  { ifrs: 'ProfitLoss', usGaap: 'ProfitLoss', jGaap: 'ProfitLoss' },
  { ifrs: 'ProfitLossAttributableToOwnersOfParent', usGaap: 'NetIncomeLoss', jGaap: 'ProfitLossAttributableToOwnersOfParent' },
  {
    ifrs: 'ProfitLossAttributableToNoncontrollingInterests',
    usGaap: 'NetIncomeLossAttributableToNoncontrollingInterest',
    jGaap: 'ProfitLossAttributableToNonControllingInterests',
    isDeducted: true,
  },
  { ifrs: 'OtherComprehensiveIncome', usGaap: 'OtherComprehensiveIncomeLossNetOfTax', jGaap: 'OtherComprehensiveIncome' },
  {
    ifrs: 'OtherComprehensiveIncomeNetOfTaxExchangeDifferencesOnTranslation',
    usGaap: 'OtherComprehensiveIncomeLossForeignCurrencyTransactionAndTranslationAdjustmentNetOfTax',
    jGaap: 'ForeignCurrencyTranslationAdjustmentNetOfTaxOCI',
  },
  {
    ifrs: 'ComprehensiveIncome',
    usGaap: 'ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest',
    jGaap: 'ComprehensiveIncome',
  },
  {
    ifrs: 'ComprehensiveIncomeAttributableToOwnersOfParent',
    usGaap: 'ComprehensiveIncomeNetOfTax',
    jGaap: 'ComprehensiveIncomeAttributableToOwnersOfTheParent',
  },
  {
    ifrs: 'ComprehensiveIncomeAttributableToNoncontrollingInterests',
    usGaap: 'ComprehensiveIncomeNetOfTaxAttributableToNoncontrollingInterest',
    jGaap: 'ComprehensiveIncomeAttributableToNonControllingInterests',
    isDeducted: true,
  },
  { ifrs: 'BasicEarningsLossPerShare', usGaap: 'EarningsPerShareBasic' },
  { ifrs: 'DilutedEarningsLossPerShare', usGaap: 'EarningsPerShareDiluted' },
  { ifrs: 'WeightedAverageShares', usGaap: 'WeightedAverageNumberOfSharesOutstandingBasic' },
  { ifrs: 'AdjustedWeightedAverageShares', usGaap: 'WeightedAverageNumberOfDilutedSharesOutstanding' },
  // Cash flows
  {
    ifrs: 'AdjustmentsForDepreciationAndAmortisationExpense',
    usGaap: 'DepreciationDepletionAndAmortization',
    jGaap: 'DepreciationAndAmortizationOpeCF',
    isDeducted: true,
  },
  { ifrs: 'AdjustmentsForSharebasedPayments', usGaap: 'ShareBasedCompensation' },
  { ifrs: 'AdjustmentsForUnrealisedForeignExchangeLossesGains', usGaap: 'ForeignCurrencyTransactionGainLossUnrealized' },
  {
    ifrs: 'AdjustmentsForDecreaseIncreaseInTradeAccountReceivable',
    usGaap: 'IncreaseDecreaseInAccountsReceivable',
    jGaap: 'DecreaseIncreaseInNotesAndAccountsReceivableTradeOpeCF',
  },
  {
    ifrs: 'AdjustmentsForDecreaseIncreaseInInventories',
    usGaap: 'IncreaseDecreaseInInventories',
    jGaap: 'DecreaseIncreaseInInventoriesOpeCF',
  },
  { ifrs: 'AdjustmentsForDecreaseIncreaseInPrepaidExpenses', usGaap: 'IncreaseDecreaseInPrepaidExpense' },
  {
    ifrs: 'AdjustmentsForIncreaseDecreaseInTradeAccountPayable',
    jGaap: 'IncreaseDecreaseInNotesAndAccountsPayableTradeOpeCF',
  },
  { ifrs: 'AdjustmentsForIncreaseDecreaseInContractLiabilities', jGaap: 'IncreaseDecreaseInContractLiabilitiesOpeCF' },
  { ifrs: 'AdjustmentsForInterestExpense', jGaap: 'InterestExpensesOpeCF' },
  { ifrs: 'IncomeTaxesPaidRefundClassifiedAsOperatingActivities', jGaap: 'IncomeTaxesPaidOpeCF', isDeducted: true },
  {
    ifrs: 'CashFlowsFromUsedInOperatingActivities',
    usGaap: 'NetCashProvidedByUsedInOperatingActivities',
    jGaap: 'NetCashProvidedByUsedInOperatingActivities',
  },
  {
    ifrs: 'PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities',
    usGaap: 'PaymentsToAcquirePropertyPlantAndEquipment',
    jGaap: 'PurchaseOfPropertyPlantAndEquipmentInvCF',
    isDeducted: true,
  },
  {
    ifrs: 'ProceedsFromSalesOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities',
    usGaap: 'ProceedsFromSaleOfPropertyPlantAndEquipment',
    jGaap: 'ProceedsFromSalesOfPropertyPlantAndEquipmentInvCF',
  },
  {
    ifrs: 'PurchaseOfIntangibleAssetsClassifiedAsInvestingActivities',
    usGaap: 'PaymentsToAcquireIntangibleAssets',
    jGaap: 'PurchaseOfIntangibleAssetsInvCF',
    isDeducted: true,
  },
  {
    ifrs: 'PurchaseOfInterestsInInvestmentsAccountedForUsingEquityMethod',
    usGaap: 'PaymentsToAcquireEquityMethodInvestments',
    isDeducted: true,
  },
  {
    ifrs: 'CashFlowsUsedInObtainingControlOfSubsidiariesOrOtherBusinessesClassifiedAsInvestingActivities',
    usGaap: 'PaymentsToAcquireBusinessesNetOfCashAcquired',
    isDeducted: true,
  },
  {
    ifrs: 'CashFlowsFromUsedInInvestingActivities',
    usGaap: 'NetCashProvidedByUsedInInvestingActivities',
    jGaap: 'NetCashProvidedByUsedInInvestmentActivities',
  },
  { ifrs: 'CashFlowsFromUsedInIncreaseDecreaseInCurrentBorrowings', usGaap: 'ProceedsFromRepaymentsOfShortTermDebt' },
  { ifrs: 'ProceedsFromNoncurrentBorrowings', usGaap: 'ProceedsFromIssuanceOfLongTermDebt' },
  { ifrs: 'RepaymentsOfNoncurrentBorrowings', usGaap: 'RepaymentsOfLongTermDebt', isDeducted: true },
  { ifrs: 'DividendsPaidClassifiedAsFinancingActivities', usGaap: 'PaymentsOfDividends', isDeducted: true },
  {
    ifrs: 'DividendsPaidToNoncontrollingInterestsClassifiedAsFinancingActivities',
    usGaap: 'PaymentsOfDividendsMinorityInterest',
    isDeducted: true,
  },
  { ifrs: 'PaymentsToAcquireOrRedeemEntitysShares', jGaap: 'PurchaseOfTreasuryStockFinCF', isDeducted: true },
  { ifrs: 'ProceedsFromSaleOrIssueOfTreasuryShares', usGaap: 'ProceedsFromSaleOfTreasuryStock' },
  {
    ifrs: 'CashFlowsFromUsedInFinancingActivities',
    usGaap: 'NetCashProvidedByUsedInFinancingActivities',
    jGaap: 'NetCashProvidedByUsedInFinancingActivities',
  },
  {
    ifrs: 'EffectOfExchangeRateChangesOnCashAndCashEquivalents',
    usGaap: 'EffectOfExchangeRateOnCashAndCashEquivalents',
    jGaap: 'EffectOfExchangeRateChangeOnCashAndCashEquivalents',
  },
  {
    ifrs: 'IncreaseDecreaseInCashAndCashEquivalents',
    usGaap: 'CashAndCashEquivalentsPeriodIncreaseDecrease',
    jGaap: 'NetIncreaseDecreaseInCashAndCashEquivalents',
  },
  // Changes in equity
  { ifrs: 'DividendsPaid', usGaap: 'Dividends', isDeducted: true },
  { ifrs: 'PurchaseOfTreasuryShares', usGaap: 'TreasuryStockValueAcquiredCostMethod', isDeducted: true },
  // Financial position: assets
  { ifrs: 'CashAndCashEquivalents', usGaap: 'CashAndCashEquivalentsAtCarryingValue', jGaap: 'CashAndCashEquivalents' },
  { ifrs: 'CurrentTradeReceivables', usGaap: 'AccountsReceivableNetCurrent', jGaap: 'NotesAndAccountsReceivableTrade' },
  { ifrs: 'Inventories', usGaap: 'InventoryNet', jGaap: 'Inventories' },
  { ifrs: 'CurrentPrepaidExpenses', usGaap: 'PrepaidExpenseCurrent', jGaap: 'PrepaidExpenses' },
  { ifrs: 'CurrentAssets', usGaap: 'AssetsCurrent', jGaap: 'CurrentAssets' },
  { ifrs: 'PropertyPlantAndEquipment', usGaap: 'PropertyPlantAndEquipmentNet', jGaap: 'PropertyPlantAndEquipment' },
  { ifrs: 'Goodwill', usGaap: 'Goodwill', jGaap: 'Goodwill' },
  { ifrs: 'IntangibleAssetsOtherThanGoodwill', usGaap: 'IntangibleAssetsNetExcludingGoodwill' },
  { ifrs: 'IntangibleAssetsAndGoodwill', jGaap: 'IntangibleAssets' },
  { ifrs: 'InvestmentAccountedForUsingEquityMethod', usGaap: 'EquityMethodInvestments' },
  { ifrs: 'NoncurrentPrepayments', usGaap: 'PrepaidExpenseNoncurrent' },
  { ifrs: 'DeferredTaxAssets', usGaap: 'DeferredIncomeTaxAssetsNet', jGaap: 'DeferredTaxAssets' },
  { ifrs: 'NoncurrentRecognisedAssetsDefinedBenefitPlan', jGaap: 'NetDefinedBenefitAsset' },
  { ifrs: 'NoncurrentAssets', usGaap: 'AssetsNoncurrent', jGaap: 'NoncurrentAssets' },
  { ifrs: 'Assets', usGaap: 'Assets', jGaap: 'Assets' },
  // Financial position: liabilities and equity
  {
    ifrs: 'TradeAndOtherCurrentPayablesToTradeSuppliers',
    usGaap: 'AccountsPayableTradeCurrent',
    jGaap: 'NotesAndAccountsPayableTrade',
  },
  { ifrs: 'ShorttermBorrowings', usGaap: 'ShortTermBorrowings' },
  { ifrs: 'CurrentPortionOfLongtermBorrowings', usGaap: 'LongTermDebtCurrent' },
  { ifrs: 'CurrentTaxLiabilitiesCurrent', usGaap: 'AccruedIncomeTaxesCurrent', jGaap: 'IncomeTaxesPayable' },
  { ifrs: 'CurrentContractLiabilities', usGaap: 'ContractWithCustomerLiabilityCurrent' },
  { ifrs: 'CurrentLiabilities', usGaap: 'LiabilitiesCurrent', jGaap: 'CurrentLiabilities' },
  { ifrs: 'LongtermBorrowings', usGaap: 'LongTermDebtNoncurrent' },
  { ifrs: 'NoncurrentContractLiabilities', usGaap: 'ContractWithCustomerLiabilityNoncurrent' },
  {
    ifrs: 'NoncurrentRecognisedLiabilitiesDefinedBenefitPlan',
    usGaap: 'PensionAndOtherPostretirementDefinedBenefitPlansLiabilitiesNoncurrent',
    jGaap: 'NetDefinedBenefitLiability',
  },
  { ifrs: 'DeferredTaxLiabilities', usGaap: 'DeferredIncomeTaxLiabilitiesNet', jGaap: 'DeferredTaxLiabilities' },
  { ifrs: 'NoncurrentLiabilities', usGaap: 'LiabilitiesNoncurrent', jGaap: 'NoncurrentLiabilities' },
  { ifrs: 'Liabilities', usGaap: 'Liabilities', jGaap: 'Liabilities' },
  { ifrs: 'IssuedCapital', jGaap: 'CapitalStock' },
  { ifrs: 'RetainedEarnings', usGaap: 'RetainedEarningsAccumulatedDeficit', jGaap: 'RetainedEarnings' },
  { ifrs: 'TreasuryShares', usGaap: 'TreasuryStockValue', jGaap: 'TreasuryStock', isDeducted: true },
  { ifrs: 'EquityAttributableToOwnersOfParent', usGaap: 'StockholdersEquity' },
  { ifrs: 'NoncontrollingInterests', usGaap: 'MinorityInterest', jGaap: 'NonControllingInterests' },
  { ifrs: 'Equity', usGaap: 'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest', jGaap: 'NetAssets' },
  { ifrs: 'EquityAndLiabilities', usGaap: 'LiabilitiesAndStockholdersEquity', jGaap: 'LiabilitiesAndNetAssets' },
];

const ifrsNames: ReadonlyMap<string, string> = new Map(
  equivalentConcepts.flatMap(({ ifrs, usGaap, jGaap }) => [
    [`ifrs-full:${ifrs}`, `ifrs-full:${ifrs}`] as const,
    ...(usGaap === undefined ? [] : [[`us-gaap:${usGaap}`, `ifrs-full:${ifrs}`] as const]),
    ...(jGaap === undefined ? [] : [[`jppfs_cor:${jGaap}`, `ifrs-full:${ifrs}`] as const]),
  ]),
);

const deducted: ReadonlySet<string> = new Set(
  equivalentConcepts.flatMap(({ ifrs, isDeducted }) => (isDeducted ? [`ifrs-full:${ifrs}`] : [])),
);

/**
 * Whether two statements may print one amount of a concept under opposite signs; a gain or loss below zero is what it says. Of the
 * issuer's own concepts nothing is known.
 */
export function mayBeBracketed(concept: string): boolean {
  return concept.startsWith('issuer:') || deducted.has(standardFreeConcept(concept) ?? '');
}

/** One name for what two standards name differently: the IFRS concept; the issuer's own are the same under all. Undefined for the others. */
export function standardFreeConcept(concept: string): string | undefined {
  return concept.startsWith('issuer:') ? concept : ifrsNames.get(concept);
}
