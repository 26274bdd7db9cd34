import { defineEntries } from '#concepts/define-entries.ts';
import { performance, performanceAndSummaries } from '#concepts/statement-groups.ts';

const income = { prefix: 'jppfs_cor', periodType: 'duration', balance: 'credit', statements: performanceAndSummaries } as const;
const expense = { ...income, balance: 'debit' } as const;

const lines = [
  ...defineEntries(income, [
    { concept: 'NetSales', labels: ['Net sales', 'Sales'] },
    { concept: 'GrossProfit', labels: ['Gross profit'] },
    { concept: 'OperatingIncome', labels: ['Operating profit', 'Operating income', 'Operating profit (loss)'] },
    { concept: 'OrdinaryIncome', labels: ['Ordinary profit', 'Ordinary income', 'Ordinary profit (loss)'] },
    { concept: 'ExtraordinaryIncome', labels: ['Total extraordinary income', 'Extraordinary income'] },
    {
      concept: 'IncomeBeforeIncomeTaxes',
      labels: ['Profit before income taxes', 'Income before income taxes', 'Profit (loss) before income taxes'],
    },
    { concept: 'ProfitLoss', labels: ['Profit', 'Profit (loss)', 'Net income'] },
    {
      concept: 'ProfitLossAttributableToOwnersOfParent',
      labels: ['Profit attributable to owners of parent', 'Profit attributable to owners of the parent'],
    },
    { concept: 'ProfitLossAttributableToNonControllingInterests', labels: ['Profit attributable to non-controlling interests'] },
    { concept: 'ComprehensiveIncome', labels: ['Comprehensive income', 'Total comprehensive income'] },
  ]),
  ...defineEntries(expense, [
    { concept: 'CostOfSales', labels: ['Cost of sales'] },
    { concept: 'SellingGeneralAndAdministrativeExpenses', labels: ['Selling, general and administrative expenses'] },
    { concept: 'ExtraordinaryLoss', labels: ['Total extraordinary losses', 'Extraordinary losses'] },
    { concept: 'IncomeTaxes', labels: ['Total income taxes', 'Income taxes'] },
  ]),
];

const details = [
  ...defineEntries({ ...income, statements: performance }, [
    { concept: 'InterestIncomeNOI', labels: ['Interest income'], within: ['non-operating income'] },
    { concept: 'DividendsIncomeNOI', labels: ['Dividend income'], within: ['non-operating income'] },
    { concept: 'ForeignExchangeGainsNOI', labels: ['Foreign exchange gains'], within: ['non-operating income'] },
    {
      concept: 'EquityInEarningsOfAffiliatesNOI',
      labels: ['Share of profit of entities accounted for using equity method'],
      within: ['non-operating income'],
    },
    { concept: 'NonOperatingIncome', labels: ['Total non-operating income', 'Non-operating income'] },
    { concept: 'OtherComprehensiveIncome', labels: ['Total other comprehensive income', 'Other comprehensive income'] },
    {
      concept: 'ValuationDifferenceOnAvailableForSaleSecuritiesNetOfTaxOCI',
      labels: ['Valuation difference on available-for-sale securities'],
    },
    { concept: 'DeferredGainsOrLossesOnHedgesNetOfTaxOCI', labels: ['Deferred gains or losses on hedges'] },
    { concept: 'ForeignCurrencyTranslationAdjustmentNetOfTaxOCI', labels: ['Foreign currency translation adjustment'] },
    {
      concept: 'RemeasurementsOfDefinedBenefitPlansNetOfTaxOCI',
      labels: ['Remeasurements of defined benefit plans, net of tax', 'Remeasurements of defined benefit plans'],
    },
    {
      concept: 'ComprehensiveIncomeAttributableToOwnersOfTheParent',
      labels: ['Comprehensive income attributable to owners of parent', 'Comprehensive income attributable to owners of the parent'],
    },
    {
      concept: 'ComprehensiveIncomeAttributableToNonControllingInterests',
      labels: ['Comprehensive income attributable to non-controlling interests'],
    },
  ]),
  ...defineEntries({ ...expense, statements: performance }, [
    { concept: 'InterestExpensesNOE', labels: ['Interest expenses'], within: ['non-operating expenses'] },
    { concept: 'ForeignExchangeLossesNOE', labels: ['Foreign exchange losses'], within: ['non-operating expenses'] },
    { concept: 'NonOperatingExpenses', labels: ['Total non-operating expenses', 'Non-operating expenses'] },
    { concept: 'IncomeTaxesCurrent', labels: ['Income taxes - current'] },
    { concept: 'IncomeTaxesDeferred', labels: ['Income taxes - deferred'] },
  ]),
];

/** Statements of income and of comprehensive income under Japanese standards. */
export const incomeStatements = [...lines, ...details];
