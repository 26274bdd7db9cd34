import { defineEntries } from '#concepts/define-entries.ts';
import { positionAndSummaries } from '#concepts/statement-groups.ts';

const assets = { prefix: 'jppfs_cor', periodType: 'instant', balance: 'debit', statements: ['financial-position'] } as const;
const liabilities = { ...assets, balance: 'credit' } as const;

const current = defineEntries(assets, [
  { concept: 'CashAndDeposits', labels: ['Cash and deposits'] },
  { concept: 'NotesAndAccountsReceivableTrade', labels: ['Notes and accounts receivable - trade'] },
  {
    concept: 'NotesAndAccountsReceivableTradeAndContractAssets',
    labels: ['Notes and accounts receivable - trade, and contract assets', 'Notes and accounts receivable-trade and contract assets'],
  },
  { concept: 'AccountsReceivableTrade', labels: ['Accounts receivable - trade'] },
  { concept: 'ContractAssets', labels: ['Contract assets'] },
  { concept: 'MerchandiseAndFinishedGoods', labels: ['Merchandise and finished goods'] },
  { concept: 'Inventories', labels: ['Inventories'] },
  { concept: 'PrepaidExpenses', labels: ['Prepaid expenses'], within: ['current assets'] },
  { concept: 'OtherCA', labels: ['Other', 'Others', 'Other current assets'], within: ['current assets'] },
  { concept: 'AllowanceForDoubtfulAccountsCA', labels: ['Allowance for doubtful accounts'], within: ['current assets'] },
  { concept: 'CurrentAssets', statements: positionAndSummaries, labels: ['Total current assets', 'Current assets'] },
]);

const noncurrent = defineEntries(assets, [
  { concept: 'PropertyPlantAndEquipment', labels: ['Total property, plant and equipment', 'Property, plant and equipment'] },
  { concept: 'Goodwill', labels: ['Goodwill'] },
  { concept: 'Software', labels: ['Software'] },
  { concept: 'IntangibleAssets', labels: ['Total intangible assets', 'Intangible assets'] },
  { concept: 'InvestmentSecurities', labels: ['Investment securities'] },
  { concept: 'DeferredTaxAssets', labels: ['Deferred tax assets'] },
  { concept: 'NetDefinedBenefitAsset', labels: ['Retirement benefit asset', 'Net defined benefit asset'] },
  { concept: 'OtherIOA', labels: ['Other', 'Others'], within: ['investments and other assets'] },
  { concept: 'InvestmentsAndOtherAssets', labels: ['Total investments and other assets', 'Investments and other assets'] },
  {
    concept: 'NoncurrentAssets',
    labels: ['Total non-current assets', 'Total noncurrent assets', 'Non-current assets', 'Total fixed assets'],
  },
  { concept: 'Assets', statements: positionAndSummaries, labels: ['Total assets', 'Assets'] },
]);

const debts = defineEntries(liabilities, [
  { concept: 'NotesAndAccountsPayableTrade', labels: ['Notes and accounts payable - trade'] },
  { concept: 'AccountsPayableTrade', labels: ['Accounts payable - trade'] },
  { concept: 'ShortTermLoansPayable', labels: ['Short-term borrowings', 'Short-term loans payable'] },
  {
    concept: 'CurrentPortionOfLongTermLoansPayable',
    labels: ['Current portion of long-term borrowings', 'Current portion of long-term loans payable'],
  },
  { concept: 'AccountsPayableOther', labels: ['Accounts payable - other'] },
  { concept: 'IncomeTaxesPayable', labels: ['Income taxes payable'] },
  { concept: 'ContractLiabilities', labels: ['Contract liabilities'] },
  { concept: 'ProvisionForBonuses', labels: ['Provision for bonuses'] },
  { concept: 'LeaseObligationsCL', labels: ['Lease obligations', 'Lease liabilities'], within: ['current liabilities'] },
  { concept: 'OtherCL', labels: ['Other', 'Others'], within: ['current liabilities'] },
  { concept: 'CurrentLiabilities', statements: positionAndSummaries, labels: ['Total current liabilities', 'Current liabilities'] },
  { concept: 'BondsPayable', labels: ['Bonds payable'] },
  { concept: 'LongTermLoansPayable', labels: ['Long-term borrowings', 'Long-term loans payable'] },
  { concept: 'LeaseObligationsNCL', labels: ['Lease obligations', 'Lease liabilities'], within: ['non-current liabilities'] },
  { concept: 'NetDefinedBenefitLiability', labels: ['Retirement benefit liability', 'Net defined benefit liability'] },
  { concept: 'DeferredTaxLiabilities', labels: ['Deferred tax liabilities'] },
  { concept: 'OtherNCL', labels: ['Other', 'Others'], within: ['non-current liabilities'] },
  {
    concept: 'NoncurrentLiabilities',
    labels: ['Total non-current liabilities', 'Total noncurrent liabilities', 'Total long-term liabilities'],
  },
  { concept: 'Liabilities', statements: positionAndSummaries, labels: ['Total liabilities', 'Liabilities'] },
]);

/** The taxonomy gives treasury shares a credit balance: they are reported as a negative number. */
const netAssets = defineEntries(liabilities, [
  { concept: 'CapitalStock', labels: ['Share capital', 'Capital stock'] },
  { concept: 'CapitalSurplus', labels: ['Capital surplus'] },
  { concept: 'RetainedEarnings', labels: ['Retained earnings'] },
  { concept: 'TreasuryStock', labels: ['Treasury shares', 'Treasury stock'] },
  { concept: 'ShareholdersEquity', labels: ["Total shareholders' equity", "Shareholders' equity"] },
  {
    concept: 'ValuationDifferenceOnAvailableForSaleSecurities',
    labels: ['Valuation difference on available-for-sale securities'],
  },
  { concept: 'DeferredGainsOrLossesOnHedges', labels: ['Deferred gains or losses on hedges'] },
  { concept: 'ForeignCurrencyTranslationAdjustment', labels: ['Foreign currency translation adjustment'] },
  { concept: 'RemeasurementsOfDefinedBenefitPlans', labels: ['Remeasurements of defined benefit plans'] },
  {
    concept: 'ValuationAndTranslationAdjustments',
    labels: [
      'Total accumulated other comprehensive income',
      'Accumulated other comprehensive income',
      'Total valuation and translation adjustments',
    ],
  },
  { concept: 'SubscriptionRightsToShares', labels: ['Share acquisition rights', 'Subscription rights to shares'] },
  { concept: 'NonControllingInterests', labels: ['Non-controlling interests'] },
  { concept: 'NetAssets', statements: positionAndSummaries, labels: ['Total net assets', 'Net assets'] },
  { concept: 'LiabilitiesAndNetAssets', labels: ['Total liabilities and net assets', 'Liabilities and net assets'] },
]);

/** Consolidated balance sheet under Japanese standards, in the wording of the English translations. */
export const financialPosition = [...current, ...noncurrent, ...debts, ...netAssets];
