import { defineEntries } from '#concepts/define-entries.ts';
import { performance, performanceAndSummaries } from '#concepts/statement-groups.ts';

const income = {
  prefix: 'us-gaap',
  periodType: 'duration',
  balance: 'credit',
  statements: [...performanceAndSummaries, 'segment-information'],
} as const;
const expense = { ...income, balance: 'debit' } as const;

const operating = [
  ...defineEntries(income, [
    { concept: 'Revenues', labels: ['Total revenues', 'Revenues', 'Net revenues', 'Net sales', 'Total net revenues'] },
    { concept: 'GrossProfit', labels: ['Gross profit', 'Total gross profit', 'Gross margin'] },
    {
      concept: 'OperatingIncomeLoss',
      labels: [
        'Operating income',
        'Operating income (loss)',
        'Income from operations',
        'Consolidated operating income',
        'Operating profit',
      ],
    },
  ]),
  ...defineEntries(expense, [
    { concept: 'CostOfRevenue', labels: ['Total costs', 'Cost of revenues', 'Total cost of revenues', 'Cost of sales', 'Cost of revenue'] },
    {
      concept: 'SellingAndMarketingExpense',
      labels: ['Sales and marketing', 'Sales and marketing expenses', 'Selling and marketing expenses'],
    },
    { concept: 'GeneralAndAdministrativeExpense', labels: ['General and administrative', 'General and administrative expenses'] },
    {
      concept: 'SellingGeneralAndAdministrativeExpense',
      labels: ['Selling, general and administrative expenses', 'Selling, general and administrative', 'SG&A expenses'],
    },
    { concept: 'ResearchAndDevelopmentExpense', labels: ['Research and development', 'Research and development expenses'] },
    { concept: 'GoodwillImpairmentLoss', labels: ['Impairment of goodwill', 'Goodwill impairment'] },
    { concept: 'RestructuringCharges', labels: ['Restructuring charges'] },
    { concept: 'OperatingExpenses', labels: ['Total operating expenses', 'Operating expenses'] },
    { concept: 'CostsAndExpenses', labels: ['Total costs and expenses', 'Costs and expenses'] },
  ]),
];

const belowOperating = [
  ...defineEntries({ ...income, statements: performance }, [
    { concept: 'InvestmentIncomeDividend', labels: ['Dividend income'] },
    { concept: 'InvestmentIncomeInterest', labels: ['Interest income'] },
    {
      concept: 'ForeignCurrencyTransactionGainLossBeforeTax',
      labels: ['Foreign exchange gain (loss), net', 'Foreign exchange gain, net', 'Foreign exchange losses, net'],
    },
    {
      concept: 'GainLossOnInvestments',
      labels: [
        'Realized and unrealized gain on other investments, net',
        'Net gain on other investments',
        'Gain (loss) on investments, net',
      ],
    },
    { concept: 'OtherNonoperatingIncomeExpense', labels: ['Other, net', 'Other - net'], within: ['other income', 'non-operating'] },
    {
      concept: 'NonoperatingIncomeExpense',
      labels: ['Other income (expenses), net', 'Other income - net', 'Total other income (expenses)', 'Other expense - net'],
    },
  ]),
  ...defineEntries({ ...expense, statements: performance }, [
    { concept: 'InterestExpense', labels: ['Interest expense', 'Interest expenses'] },
  ]),
  ...defineEntries(income, [
    {
      concept: 'IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments',
      labels: [
        'Income from operations before income tax expense and equity in net income of equity method investees',
        'Income from operations before income tax expense (benefit) and equity in net income (loss) of equity method investees',
        'Income before income taxes and equity in net income of affiliates',
      ],
    },
    {
      concept: 'IncomeLossFromEquityMethodInvestments',
      labels: [
        'Equity in net income (loss) of equity method investees',
        'Equity in net income of equity method investees',
        'Equity in net loss of equity method investees',
        'Equity in earnings of affiliates',
      ],
    },
    {
      concept: 'ProfitLoss',
      labels: ['Net income', 'Net income (loss)', 'Net income including noncontrolling interests', 'Consolidated net income'],
    },
    {
      concept: 'NetIncomeLoss',
      labels: [
        'Net income attributable to parent',
        'Net income attributable to the Company',
        'Net income attributable to common stockholders',
      ],
    },
  ]),
  ...defineEntries(expense, [
    {
      concept: 'IncomeTaxExpenseBenefit',
      labels: ['Income tax expense', 'Income tax expense (benefit)', 'Income taxes', 'Provision for income taxes'],
    },
    {
      concept: 'NetIncomeLossAttributableToNoncontrollingInterest',
      labels: ['Net income attributable to noncontrolling interests', 'Net income attributable to noncontrolling interest'],
    },
  ]),
];

const comprehensive = defineEntries({ ...income, statements: performance }, [
  {
    concept: 'OtherComprehensiveIncomeLossForeignCurrencyTransactionAndTranslationAdjustmentNetOfTax',
    labels: ['Foreign currency translation adjustments', 'Foreign currency translation adjustment'],
  },
  {
    concept: 'OtherComprehensiveIncomeLossAvailableForSaleSecuritiesAdjustmentNetOfTax',
    labels: ['Unrealized holding gain (loss) on securities', 'Unrealized gains (losses) on available-for-sale securities'],
  },
  {
    concept: 'OtherComprehensiveIncomeLossPensionAndOtherPostretirementBenefitPlansAdjustmentNetOfTax',
    labels: ['Defined benefit pension plans', 'Pension liability adjustments', 'Defined benefit pension plan adjustments'],
  },
  {
    concept: 'OtherComprehensiveIncomeLossNetOfTax',
    labels: [
      'Total other comprehensive income (loss)',
      'Other comprehensive income (loss), net of tax',
      'Other comprehensive income (loss)',
    ],
  },
  {
    concept: 'ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest',
    labels: ['Total comprehensive income', 'Comprehensive income'],
  },
  {
    concept: 'ComprehensiveIncomeNetOfTaxAttributableToNoncontrollingInterest',
    balance: 'debit',
    labels: [
      'Comprehensive income attributable to noncontrolling interests',
      'Comprehensive income attributable to noncontrolling interest',
    ],
  },
]);

const perShare = [
  ...defineEntries({ prefix: 'us-gaap', periodType: 'duration', statements: income.statements, kinds: ['per-share'] }, [
    {
      concept: 'EarningsPerShareBasic',
      labels: ['Basic net income per share', 'Basic earnings per share', 'Net income per share - basic'],
    },
    {
      concept: 'EarningsPerShareDiluted',
      labels: ['Diluted net income per share', 'Diluted earnings per share', 'Net income per share - diluted'],
    },
  ]),
  ...defineEntries({ prefix: 'us-gaap', periodType: 'duration', statements: [...income.statements, 'shares', 'note'], kinds: ['count'] }, [
    {
      concept: 'WeightedAverageNumberOfSharesOutstandingBasic',
      labels: [
        'Basic weighted-average number of shares',
        'Weighted average number of shares outstanding',
        'Weighted average number of shares - basic',
      ],
    },
    {
      concept: 'WeightedAverageNumberOfDilutedSharesOutstanding',
      labels: ['Diluted weighted-average number of shares', 'Weighted average number of shares - diluted'],
    },
  ]),
];

const depreciation = defineEntries({ ...expense, statements: [...performance, 'segment-information', 'non-gaap'] }, [
  { concept: 'DepreciationDepletionAndAmortization', labels: ['Depreciation and amortization'] },
]);

/** Statements of income and of comprehensive income, and the same figures in summaries. */
export const incomeStatements = [...operating, ...belowOperating, ...comprehensive, ...perShare, ...depreciation];
