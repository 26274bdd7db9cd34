import { defineEntries } from '#concepts/define-entries.ts';
import { positionAndSummaries } from '#concepts/statement-groups.ts';

const assets = { prefix: 'ifrs-full', periodType: 'instant', balance: 'debit', statements: ['financial-position'] } as const;
const liabilities = { ...assets, balance: 'credit' } as const;

const totals = defineEntries({ ...assets, statements: positionAndSummaries }, [
  { concept: 'Assets', labels: ['Total assets', 'Assets'] },
  { concept: 'CurrentAssets', labels: ['Total current assets', 'Current assets'] },
  { concept: 'NoncurrentAssets', labels: ['Total non-current assets', 'Non-current assets'] },
  { concept: 'Liabilities', balance: 'credit', labels: ['Total liabilities', 'Liabilities'] },
  { concept: 'CurrentLiabilities', balance: 'credit', labels: ['Total current liabilities', 'Current liabilities'] },
  { concept: 'NoncurrentLiabilities', balance: 'credit', labels: ['Total non-current liabilities', 'Non-current liabilities'] },
  {
    concept: 'EquityAndLiabilities',
    balance: 'credit',
    labels: [
      'Total liabilities and equity',
      'Total equity and liabilities',
      'Liabilities and equity',
      "Total liabilities and shareholders' equity",
    ],
  },
]);

const anySection = defineEntries(assets, [
  { concept: 'CashAndCashEquivalents', labels: ['Cash and cash equivalents'] },
  { concept: 'Inventories', labels: ['Inventories', 'Inventory'] },
  {
    concept: 'PropertyPlantAndEquipment',
    labels: ['Property, plant and equipment', 'Tangible assets', 'Tangible fixed assets', 'Property and equipment'],
  },
  { concept: 'RightofuseAssets', labels: ['Right-of-use assets'] },
  { concept: 'Goodwill', labels: ['Goodwill'] },
  {
    concept: 'IntangibleAssetsOtherThanGoodwill',
    labels: ['Intangible assets', 'Other intangible assets', 'Intangible assets other than goodwill'],
  },
  { concept: 'IntangibleAssetsAndGoodwill', labels: ['Goodwill and intangible assets', 'Intangible assets and goodwill'] },
  { concept: 'InvestmentProperty', labels: ['Investment property', 'Investment properties'] },
  {
    concept: 'InvestmentAccountedForUsingEquityMethod',
    labels: [
      'Investments accounted for using the equity method',
      'Investments accounted for by the equity method',
      'Equity-accounted investments',
    ],
  },
  { concept: 'InvestmentsInAssociatesAccountedForUsingEquityMethod', labels: ['Investments in associates'] },
  { concept: 'DeferredTaxAssets', labels: ['Deferred tax assets'] },
]);

const currentAssets = defineEntries({ ...assets, within: ['current assets'] }, [
  { concept: 'CurrentTradeReceivables', labels: ['Trade receivables', 'Trade accounts receivable', 'Accounts receivable - trade'] },
  { concept: 'TradeAndOtherCurrentReceivables', labels: ['Trade and other receivables'] },
  { concept: 'OtherCurrentReceivables', labels: ['Other receivables'] },
  { concept: 'CurrentPrepaidExpenses', labels: ['Prepaid expenses'] },
  { concept: 'CurrentContractAssets', labels: ['Contract assets'] },
  { concept: 'OtherCurrentFinancialAssets', labels: ['Other financial assets', 'Other current financial assets'] },
  { concept: 'CurrentDerivativeFinancialAssets', labels: ['Derivative financial assets', 'Derivative assets'] },
  { concept: 'CurrentTaxAssetsCurrent', labels: ['Income taxes receivable', 'Income tax receivables', 'Current tax assets'] },
  { concept: 'OtherCurrentAssets', labels: ['Other current assets', 'Other assets'] },
  {
    concept: 'NoncurrentAssetsOrDisposalGroupsClassifiedAsHeldForSale',
    labels: ['Assets held for sale', 'Assets classified as held for sale', 'Non-current assets held for sale'],
  },
]);

const noncurrentAssets = defineEntries({ ...assets, within: ['non-current assets'] }, [
  { concept: 'NoncurrentTradeReceivables', labels: ['Trade receivables'] },
  { concept: 'NoncurrentReceivables', labels: ['Trade and other receivables'] },
  { concept: 'OtherNoncurrentReceivables', labels: ['Other receivables'] },
  { concept: 'NoncurrentPrepayments', labels: ['Prepaid expenses', 'Long-term prepaid expenses', 'Prepayments'] },
  { concept: 'NoncurrentContractAssets', labels: ['Contract assets'] },
  { concept: 'OtherNoncurrentFinancialAssets', labels: ['Other financial assets', 'Other non-current financial assets'] },
  { concept: 'NoncurrentDerivativeFinancialAssets', labels: ['Derivative financial assets', 'Derivative assets'] },
  { concept: 'NoncurrentInvestmentsOtherThanInvestmentsAccountedForUsingEquityMethod', labels: ['Other investments', 'Investments'] },
  { concept: 'NoncurrentRecognisedAssetsDefinedBenefitPlan', labels: ['Retirement benefit assets', 'Net defined benefit assets'] },
  { concept: 'OtherNoncurrentAssets', labels: ['Other non-current assets', 'Other assets'] },
]);

const currentLiabilities = defineEntries({ ...liabilities, within: ['current liabilities'] }, [
  { concept: 'TradeAndOtherCurrentPayables', labels: ['Trade and other payables'] },
  {
    concept: 'TradeAndOtherCurrentPayablesToTradeSuppliers',
    labels: ['Trade payables', 'Trade accounts payable', 'Accounts payable - trade'],
  },
  { concept: 'OtherCurrentPayables', labels: ['Other payables', 'Accounts payable - other'] },
  {
    concept: 'CurrentBorrowingsAndCurrentPortionOfNoncurrentBorrowings',
    labels: ['Borrowings', 'Bonds and borrowings', 'Interest-bearing liabilities'],
  },
  { concept: 'ShorttermBorrowings', labels: ['Short-term borrowings', 'Current borrowings'] },
  {
    concept: 'CurrentPortionOfLongtermBorrowings',
    labels: [
      'Current portion of long-term borrowings',
      'Long-term borrowings - current portion',
      'Current portion of non-current borrowings',
    ],
  },
  { concept: 'CurrentLeaseLiabilities', labels: ['Lease liabilities', 'Current lease liabilities'] },
  {
    concept: 'CurrentTaxLiabilitiesCurrent',
    labels: ['Income taxes payable', 'Income tax payables', 'Current tax liabilities', 'Current income tax liabilities'],
  },
  { concept: 'CurrentContractLiabilities', labels: ['Contract liabilities'] },
  { concept: 'OtherCurrentFinancialLiabilities', labels: ['Other financial liabilities', 'Other current financial liabilities'] },
  { concept: 'CurrentDerivativeFinancialLiabilities', labels: ['Derivative financial liabilities', 'Derivative liabilities'] },
  { concept: 'CurrentProvisions', labels: ['Provisions', 'Current provisions'] },
  {
    concept: 'CurrentProvisionsForEmployeeBenefits',
    labels: ['Employee benefits', 'Employee benefit obligations', 'Provisions for employee benefits'],
  },
  { concept: 'OtherCurrentLiabilities', labels: ['Other current liabilities', 'Other liabilities'] },
]);

const noncurrentLiabilities = defineEntries({ ...liabilities, within: ['non-current liabilities'] }, [
  { concept: 'NoncurrentPayables', labels: ['Trade and other payables'] },
  { concept: 'OtherNoncurrentPayables', labels: ['Other payables'] },
  {
    concept: 'LongtermBorrowings',
    labels: ['Borrowings', 'Long-term borrowings', 'Bonds and borrowings', 'Non-current borrowings', 'Interest-bearing liabilities'],
  },
  { concept: 'NoncurrentLeaseLiabilities', labels: ['Lease liabilities', 'Non-current lease liabilities'] },
  { concept: 'NoncurrentContractLiabilities', labels: ['Contract liabilities'] },
  { concept: 'OtherNoncurrentFinancialLiabilities', labels: ['Other financial liabilities', 'Other non-current financial liabilities'] },
  { concept: 'NoncurrentDerivativeFinancialLiabilities', labels: ['Derivative financial liabilities', 'Derivative liabilities'] },
  {
    concept: 'NoncurrentRecognisedLiabilitiesDefinedBenefitPlan',
    labels: [
      'Retirement benefit liabilities',
      'Retirement benefit liability',
      'Net defined benefit liabilities',
      'Defined benefit liabilities',
    ],
  },
  {
    concept: 'NoncurrentProvisionsForEmployeeBenefits',
    labels: ['Employee benefits', 'Employee benefit obligations', 'Provisions for employee benefits'],
  },
  { concept: 'NoncurrentProvisions', labels: ['Provisions', 'Non-current provisions'] },
  { concept: 'DeferredTaxLiabilities', labels: ['Deferred tax liabilities'] },
  { concept: 'OtherNoncurrentLiabilities', labels: ['Other non-current liabilities', 'Other liabilities'] },
]);

const equity = defineEntries(liabilities, [
  { concept: 'IssuedCapital', labels: ['Share capital', 'Issued capital', 'Common stock', 'Capital stock'] },
  { concept: 'SharePremium', labels: ['Share premium', 'Capital surplus'] },
  { concept: 'RetainedEarnings', labels: ['Retained earnings'] },
  { concept: 'OtherReserves', labels: ['Other components of equity', 'Other reserves', 'Accumulated other comprehensive income'] },
  { concept: 'TreasuryShares', balance: 'debit', labels: ['Treasury shares', 'Treasury stock'] },
  {
    concept: 'EquityAttributableToOwnersOfParent',
    statements: positionAndSummaries,
    labels: [
      'Total equity attributable to owners of the parent',
      'Equity attributable to owners of the parent',
      'Total equity attributable to owners of the Company',
      'Equity attributable to equity holders of the parent',
    ],
  },
  { concept: 'NoncontrollingInterests', labels: ['Non-controlling interests', 'Non-controlling interest'] },
  { concept: 'Equity', statements: positionAndSummaries, labels: ['Total equity', 'Equity', "Total shareholders' equity"] },
]);

/** Statement of financial position; where one label stands in two sections, the section decides. */
export const financialPosition = [
  ...totals,
  ...anySection,
  ...currentAssets,
  ...noncurrentAssets,
  ...currentLiabilities,
  ...noncurrentLiabilities,
  ...equity,
];
