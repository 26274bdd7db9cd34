import { defineEntries } from '#concepts/define-entries.ts';
import { performance, performanceAndSummaries } from '#concepts/statement-groups.ts';

const income = {
  prefix: 'ifrs-full',
  periodType: 'duration',
  balance: 'credit',
  statements: [...performanceAndSummaries, 'segment-information'],
} as const;
const expense = { ...income, balance: 'debit' } as const;

const lines = [
  ...defineEntries(income, [
    {
      concept: 'Revenue',
      statements: [...income.statements, 'orders-and-sales'],
      labels: ['Total revenues', 'Revenues', 'Revenue', 'Net sales', 'Sales', 'Turnover', 'Revenue from contracts with customers'],
    },
    { concept: 'GrossProfit', labels: ['Gross profit', 'Total gross profit'] },
    { concept: 'OtherIncome', labels: ['Other operating income', 'Other income'] },
    {
      concept: 'ProfitLossFromOperatingActivities',
      labels: [
        'Operating profit',
        'Operating profit (loss)',
        'Operating income',
        'Segment operating profit',
        'Profit from operating activities',
      ],
    },
    { concept: 'FinanceIncome', labels: ['Finance income', 'Financial income'] },
    { concept: 'FinanceIncomeCost', labels: ['Net finance income (costs)', 'Finance income (costs), net', 'Net finance costs'] },
    {
      concept: 'InterestRevenueCalculatedUsingEffectiveInterestMethod',
      labels: ['Interest income calculated using the effective interest method'],
    },
    {
      concept: 'ShareOfProfitLossOfAssociatesAndJointVenturesAccountedForUsingEquityMethod',
      labels: [
        'Share of profit (loss) of investments accounted for using the equity method',
        'Share of loss of investments accounted for using the equity method',
        'Share of profit (loss) of associates and joint ventures',
        'Share of profit of associates and joint ventures accounted for using the equity method',
        'Equity in earnings of affiliates',
      ],
    },
    {
      concept: 'ProfitLossBeforeTax',
      labels: [
        'Profit (loss) before tax',
        'Profit before tax',
        'Profit before taxes',
        'Profit before income taxes',
        'Income before income taxes',
        'Loss before tax',
      ],
    },
    {
      concept: 'ProfitLossFromContinuingOperations',
      labels: ['Profit (loss) from continuing operations', 'Profit for the period from continuing operations'],
    },
    {
      concept: 'ProfitLossFromDiscontinuedOperations',
      labels: ['Profit (loss) from discontinued operations', 'Profit for the period from discontinued operations'],
    },
    {
      concept: 'ProfitLoss',
      labels: [
        'Profit (loss) for the period',
        'Profit (loss) for the year',
        'Profit (loss)',
        'Profit for the period',
        'Profit',
        'Loss for the period',
        'Net profit for the period',
      ],
      outside: ['attributable to'],
    },
    {
      concept: 'ProfitLoss',
      labels: ['Total', 'Profit (loss) for the period', 'Profit'],
      within: ['profit for the period attributable to', 'profit attributable to', 'profit for the year attributable to'],
    },
    {
      concept: 'ProfitLossAttributableToOwnersOfParent',
      labels: [
        'Profit for the period attributable to owners of the parent',
        'Profit (loss) for the year attributable to owners of the parent',
        'Profit (loss) attributable to owners of the parent',
        'Profit attributable to owners of the Company',
        'Profit attributable to owners of parent',
      ],
    },
    {
      concept: 'ProfitLossAttributableToOwnersOfParent',
      labels: ['Owners of the parent', 'Owners of the Company', 'Equity holders of the parent'],
      within: ['profit for the period attributable to', 'profit attributable to', 'net profit attributable to'],
    },
    {
      concept: 'ProfitLossAttributableToNoncontrollingInterests',
      labels: [
        'Profit for the period attributable to non-controlling interests',
        'Profit (loss) attributable to non-controlling interests',
      ],
    },
    {
      concept: 'ProfitLossAttributableToNoncontrollingInterests',
      labels: ['Non-controlling interests', 'Non-controlling interest'],
      within: ['profit for the period attributable to', 'profit attributable to', 'net profit attributable to'],
    },
  ]),
  ...defineEntries(expense, [
    {
      concept: 'CostOfSales',
      labels: ['Total cost of sales', 'Cost of sales', 'Cost of revenues', 'Cost of revenue', 'Total cost of revenues', 'Total costs'],
    },
    {
      concept: 'SellingGeneralAndAdministrativeExpense',
      labels: ['Selling, general and administrative expenses', 'Selling, general and administrative expense', 'SG&A expenses', 'SG&A'],
    },
    { concept: 'DistributionCosts', labels: ['Distribution costs', 'Selling and distribution expenses'] },
    { concept: 'AdministrativeExpense', labels: ['Administrative expenses', 'General and administrative expenses'] },
    { concept: 'ResearchAndDevelopmentExpense', labels: ['Research and development expenses', 'Research and development costs'] },
    { concept: 'OtherExpenseByFunction', labels: ['Other operating expenses', 'Other expenses'] },
    { concept: 'OperatingExpense', labels: ['Total operating expenses', 'Operating expenses'] },
    { concept: 'FinanceCosts', labels: ['Finance expenses', 'Finance expense', 'Finance costs', 'Financial expenses'] },
    { concept: 'InterestExpense', labels: ['Interest expenses', 'Interest expense'] },
    {
      concept: 'IncomeTaxExpenseContinuingOperations',
      labels: ['Income tax expense', 'Income tax expenses', 'Income taxes', 'Income tax expense (benefit)'],
    },
  ]),
];

/** By nature, as far as a statement or a segment table prints them. */
const byNature = defineEntries({ ...expense, statements: [...performance, 'segment-information'] }, [
  { concept: 'DepreciationAndAmortisationExpense', labels: ['Depreciation and amortization'] },
  { concept: 'EmployeeBenefitsExpense', labels: ['Employee benefits expense', 'Personnel expenses'] },
  { concept: 'RawMaterialsAndConsumablesUsed', labels: ['Raw materials and consumables used'] },
  {
    concept: 'ImpairmentLossReversalOfImpairmentLossRecognisedInProfitOrLoss',
    labels: ['Impairment losses', 'Impairment loss (reversal of impairment loss)'],
  },
]);

const perShare = defineEntries(
  { prefix: 'ifrs-full', periodType: 'duration', statements: [...income.statements, 'note', 'other'], kinds: ['per-share'] },
  [
    {
      concept: 'BasicEarningsLossPerShare',
      labels: ['Basic earnings per share', 'Basic earnings (loss) per share', 'Earnings per share - basic'],
    },
    { concept: 'BasicEarningsLossPerShare', labels: ['Basic'], within: ['earnings per share'] },
    {
      concept: 'DilutedEarningsLossPerShare',
      labels: ['Diluted earnings per share', 'Diluted earnings (loss) per share', 'Earnings per share - diluted'],
    },
    { concept: 'DilutedEarningsLossPerShare', labels: ['Diluted'], within: ['earnings per share'] },
  ],
);

/** Statement of profit or loss, and the same figures in summaries and segment tables. */
export const profitOrLoss = [...lines, ...byNature, ...perShare];
