import { defineEntries } from '#concepts/define-entries.ts';
import { positionAndSummaries } from '#concepts/statement-groups.ts';

const assets = { prefix: 'us-gaap', periodType: 'instant', balance: 'debit', statements: ['financial-position'] } as const;
const liabilities = { ...assets, balance: 'credit' } as const;

const current = defineEntries(assets, [
  { concept: 'CashAndCashEquivalentsAtCarryingValue', labels: ['Cash and cash equivalents'] },
  { concept: 'ShortTermInvestments', labels: ['Short-term investments'] },
  { concept: 'MarketableSecuritiesCurrent', labels: ['Marketable securities - current'] },
  { concept: 'MarketableSecuritiesCurrent', labels: ['Marketable securities'], within: ['current assets'] },
  { concept: 'AccountsReceivableNetCurrent', labels: ['Accounts receivable', 'Accounts receivable, net', 'Trade accounts receivable'] },
  { concept: 'InventoryNet', labels: ['Inventories', 'Inventory'] },
  { concept: 'PrepaidExpenseCurrent', labels: ['Prepaid expenses - current', 'Current prepaid expenses'] },
  { concept: 'PrepaidExpenseCurrent', labels: ['Prepaid expenses'], within: ['current assets'] },
  { concept: 'PrepaidExpenseAndOtherAssetsCurrent', labels: ['Prepaid expenses and other current assets'] },
  { concept: 'OtherAssetsCurrent', labels: ['Other current assets'] },
  { concept: 'AssetsCurrent', statements: positionAndSummaries, labels: ['Total current assets', 'Current assets'] },
]);

const noncurrent = defineEntries(assets, [
  {
    concept: 'EquityMethodInvestments',
    labels: [
      'Investments in equity method investees',
      'Equity method investments',
      'Investments in affiliates',
      'Investments in and advances to equity method investees',
    ],
  },
  { concept: 'OtherLongTermInvestments', labels: ['Other investments', 'Other long-term investments'] },
  { concept: 'LongTermInvestments', labels: ['Long-term investments'] },
  {
    concept: 'PropertyPlantAndEquipmentNet',
    labels: [
      'Property and equipment',
      'Property and equipment, net',
      'Property, plant and equipment',
      'Property, plant and equipment, net',
    ],
  },
  { concept: 'OperatingLeaseRightOfUseAsset', labels: ['Operating lease right-of-use assets', 'Right-of-use assets - operating leases'] },
  { concept: 'Goodwill', labels: ['Goodwill'] },
  {
    concept: 'IntangibleAssetsNetExcludingGoodwill',
    labels: ['Other intangible assets - net', 'Other intangible assets', 'Intangible assets, net', 'Intangible assets'],
  },
  { concept: 'DepositsAssetsNoncurrent', labels: ['Guarantee deposits', 'Lease and guarantee deposits', 'Deposits'] },
  {
    concept: 'DeferredIncomeTaxAssetsNet',
    labels: ['Deferred tax assets - noncurrent', 'Deferred tax assets', 'Deferred income taxes - noncurrent assets'],
  },
  { concept: 'PrepaidExpenseNoncurrent', labels: ['Prepaid expenses - noncurrent', 'Long-term prepaid expenses'] },
  { concept: 'OtherAssetsNoncurrent', labels: ['Other assets', 'Other noncurrent assets', 'Other assets - noncurrent'] },
  { concept: 'AssetsNoncurrent', labels: ['Total noncurrent assets'] },
  { concept: 'Assets', statements: positionAndSummaries, labels: ['Total assets', 'Assets'] },
  { concept: 'Assets', labels: ['Total'], within: ['assets'], outside: ['current assets', 'noncurrent assets', 'liabilities'] },
]);

const currentLiabilities = defineEntries(liabilities, [
  { concept: 'ShortTermBorrowings', labels: ['Short-term borrowings', 'Short-term debt'] },
  {
    concept: 'LongTermDebtCurrent',
    labels: ['Long-term borrowings - current portion', 'Current portion of long-term borrowings', 'Current portion of long-term debt'],
  },
  {
    concept: 'CapitalLeaseObligationsCurrent',
    labels: ['Capital lease obligations - current portion', 'Current portion of capital lease obligations'],
  },
  { concept: 'OperatingLeaseLiabilityCurrent', labels: ['Operating lease liabilities - current', 'Current operating lease liabilities'] },
  { concept: 'FinanceLeaseLiabilityCurrent', labels: ['Finance lease liabilities - current', 'Current finance lease liabilities'] },
  { concept: 'AccountsPayableTradeCurrent', labels: ['Accounts payable - trade', 'Trade accounts payable', 'Trade payables'] },
  { concept: 'AccountsPayableOtherCurrent', labels: ['Accounts payable - other', 'Other accounts payable'] },
  { concept: 'AccountsPayableCurrent', labels: ['Accounts payable'] },
  { concept: 'AccruedIncomeTaxesCurrent', labels: ['Income taxes payable', 'Accrued income taxes'] },
  { concept: 'AccruedLiabilitiesCurrent', labels: ['Accrued expenses', 'Accrued liabilities'] },
  {
    concept: 'DeferredRevenueCurrent',
    labels: ['Deferred income - current', 'Deferred revenue - current', 'Deferred revenue, current portion'],
  },
  { concept: 'DeferredRevenueCurrent', labels: ['Deferred income', 'Deferred revenue'], within: ['current liabilities'] },
  { concept: 'ContractWithCustomerLiabilityCurrent', labels: ['Contract liabilities - current'] },
  { concept: 'OtherLiabilitiesCurrent', labels: ['Other current liabilities'] },
  { concept: 'LiabilitiesCurrent', statements: positionAndSummaries, labels: ['Total current liabilities', 'Current liabilities'] },
]);

const noncurrentLiabilities = defineEntries(liabilities, [
  { concept: 'LongTermDebtNoncurrent', labels: ['Long-term borrowings', 'Long-term debt', 'Long-term debt, less current portion'] },
  { concept: 'CapitalLeaseObligationsNoncurrent', labels: ['Capital lease obligations - noncurrent'] },
  { concept: 'OperatingLeaseLiabilityNoncurrent', labels: ['Operating lease liabilities - noncurrent'] },
  { concept: 'FinanceLeaseLiabilityNoncurrent', labels: ['Finance lease liabilities - noncurrent'] },
  {
    concept: 'PensionAndOtherPostretirementDefinedBenefitPlansLiabilitiesNoncurrent',
    labels: [
      'Accrued retirement and pension costs - noncurrent',
      'Accrued retirement and pension costs',
      'Accrued pension and severance costs',
    ],
  },
  { concept: 'DeferredIncomeTaxLiabilitiesNet', labels: ['Deferred tax liabilities - noncurrent', 'Deferred tax liabilities'] },
  { concept: 'DeferredRevenueNoncurrent', labels: ['Deferred income - noncurrent', 'Deferred revenue - noncurrent'] },
  { concept: 'ContractWithCustomerLiabilityNoncurrent', labels: ['Contract liabilities - noncurrent'] },
  { concept: 'OtherLiabilitiesNoncurrent', labels: ['Other noncurrent liabilities', 'Other long-term liabilities', 'Other liabilities'] },
  { concept: 'LiabilitiesNoncurrent', labels: ['Total noncurrent liabilities'] },
  { concept: 'Liabilities', statements: positionAndSummaries, labels: ['Total liabilities', 'Liabilities'] },
]);

const equity = defineEntries(liabilities, [
  { concept: 'CommonStockValue', labels: ['Common stock'] },
  { concept: 'PreferredStockValue', labels: ['Preferred stock'] },
  { concept: 'AdditionalPaidInCapital', labels: ['Additional paid-in capital'] },
  {
    concept: 'RetainedEarningsAccumulatedDeficit',
    labels: ['Retained earnings', 'Retained earnings (accumulated deficit)', 'Accumulated deficit'],
  },
  {
    concept: 'AccumulatedOtherComprehensiveIncomeLossNetOfTax',
    labels: ['Accumulated other comprehensive income (loss)', 'Accumulated other comprehensive loss'],
  },
  { concept: 'TreasuryStockValue', balance: 'debit', labels: ['Treasury stock', 'Treasury stock, at cost'] },
  { concept: 'MinorityInterest', labels: ['Noncontrolling interests', 'Noncontrolling interest'] },
  {
    concept: 'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
    statements: positionAndSummaries,
    labels: ['Total equity', 'Equity'],
  },
  { concept: 'StockholdersEquity', statements: positionAndSummaries, labels: ["Total shareholders' equity", "Total stockholders' equity"] },
  {
    concept: 'LiabilitiesAndStockholdersEquity',
    labels: ["Total liabilities and shareholders' equity", "Total liabilities and stockholders' equity", 'Total liabilities and equity'],
  },
  {
    concept: 'LiabilitiesAndStockholdersEquity',
    labels: ['Total'],
    within: ["liabilities and shareholders' equity", "liabilities and stockholders' equity", 'liabilities and equity'],
    outside: ['current liabilities'],
  },
]);

/** Consolidated balance sheet. */
export const financialPosition = [...current, ...noncurrent, ...currentLiabilities, ...noncurrentLiabilities, ...equity];
