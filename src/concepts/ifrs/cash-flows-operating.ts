import { defineEntries } from '#concepts/define-entries.ts';
import { cashFlowsAndSummaries } from '#concepts/statement-groups.ts';

const flow = { prefix: 'ifrs-full', periodType: 'duration', statements: ['cash-flows'] } as const;
const inflow = { ...flow, balance: 'debit' } as const;

const start = defineEntries({ ...inflow, balance: 'credit' }, [
  {
    concept: 'ProfitLossBeforeTax',
    labels: ['Profit (loss) before tax', 'Profit before tax', 'Profit before income taxes', 'Income before income taxes'],
  },
  { concept: 'ProfitLoss', labels: ['Profit (loss) for the period', 'Profit for the period', 'Profit (loss)', 'Profit'] },
]);

/** Below the profit every label is an adjustment, whatever it is called in profit or loss. */
const adjustments = defineEntries(inflow, [
  {
    concept: 'AdjustmentsForDepreciationAndAmortisationExpense',
    labels: ['Depreciation and amortization', 'Depreciation and amortization expense', 'Depreciation and amortization expenses'],
  },
  { concept: 'AdjustmentsForDepreciationExpense', labels: ['Depreciation', 'Depreciation expense'] },
  { concept: 'AdjustmentsForAmortisationExpense', labels: ['Amortization', 'Amortization of intangible assets'] },
  {
    concept: 'AdjustmentsForImpairmentLossReversalOfImpairmentLossRecognisedInProfitOrLoss',
    labels: ['Impairment losses', 'Impairment loss', 'Impairment losses (reversal of impairment losses)'],
  },
  {
    concept: 'AdjustmentsForLossesGainsOnDisposalOfNoncurrentAssets',
    labels: [
      'Loss (gain) on sales/disposals of property and equipment',
      'Loss on sales of property and equipment',
      'Loss (gain) on sales and disposals of property, plant and equipment',
      'Loss (gain) on sales of fixed assets',
      'Loss (gain) on disposal of non-current assets',
    ],
  },
  {
    concept: 'AdjustmentsForUndistributedProfitsOfInvestmentsAccountedForUsingEquityMethod',
    balance: 'credit',
    labels: [
      'Shares of loss (profit) of investments accounted for using the equity method',
      'Share of loss (profit) of investments accounted for using the equity method',
      'Share of profit of investments accounted for using the equity method',
      'Share of (profit) loss of associates and joint ventures',
    ],
  },
  { concept: 'AdjustmentsForFinanceIncome', balance: 'credit', labels: ['Finance income', 'Financial income'] },
  { concept: 'AdjustmentsForFinanceCosts', labels: ['Finance expenses', 'Finance costs', 'Finance expense', 'Financial expenses'] },
  { concept: 'AdjustmentsForFinanceIncomeCost', balance: 'credit', labels: ['Finance income and finance costs', 'Net finance costs'] },
  { concept: 'AdjustmentsForInterestIncome', balance: 'credit', labels: ['Interest income'] },
  { concept: 'AdjustmentsForDividendIncome', balance: 'credit', labels: ['Dividend income'] },
  { concept: 'AdjustmentsForInterestExpense', labels: ['Interest expenses', 'Interest expense'] },
  { concept: 'AdjustmentsForIncomeTaxExpense', labels: ['Income tax expense', 'Income taxes'] },
  {
    concept: 'AdjustmentsForSharebasedPayments',
    labels: ['Share-based payments', 'Stock-based compensation', 'Share-based compensation expenses'],
  },
  {
    concept: 'AdjustmentsForUnrealisedForeignExchangeLossesGains',
    labels: ['Foreign exchange loss (gain)', 'Foreign exchange losses (gains)'],
  },
  { concept: 'AdjustmentsForFairValueGainsLosses', labels: ['Fair value losses (gains)'] },
  { concept: 'AdjustmentsForProvisions', labels: ['Increase (decrease) in provisions', 'Provisions'] },
  {
    concept: 'OtherAdjustmentsToReconcileProfitLoss',
    labels: ['Other', 'Others', 'Other, net'],
    within: ['adjustments', 'cash flows from operating activities', 'operating activities'],
    outside: ['working capital', 'investing activities', 'financing activities'],
  },
]);

const workingCapital = defineEntries(inflow, [
  {
    concept: 'AdjustmentsForDecreaseIncreaseInTradeAccountReceivable',
    labels: [
      'Decrease (increase) in trade receivables',
      'Increase (decrease) in trade receivables',
      'Decrease in trade receivables',
      'Increase in trade receivables',
    ],
  },
  {
    concept: 'AdjustmentsForDecreaseIncreaseInTradeAndOtherReceivables',
    labels: ['Decrease (increase) in trade and other receivables', 'Increase (decrease) in trade and other receivables'],
  },
  {
    concept: 'AdjustmentsForDecreaseIncreaseInInventories',
    labels: [
      'Decrease (increase) in inventories',
      'Increase (decrease) in inventories',
      'Decrease in inventories',
      'Increase in inventories',
    ],
  },
  {
    concept: 'AdjustmentsForDecreaseIncreaseInPrepaidExpenses',
    labels: ['Decrease (increase) in prepaid expenses', 'Increase (decrease) in prepaid expenses'],
  },
  {
    concept: 'AdjustmentsForDecreaseIncreaseInContractAssets',
    labels: ['Decrease (increase) in contract assets', 'Increase (decrease) in contract assets'],
  },
  { concept: 'AdjustmentsForDecreaseIncreaseInOtherFinancialAssets', labels: ['Decrease (increase) in other financial assets'] },
  {
    concept: 'AdjustmentsForDecreaseIncreaseInOtherAssets',
    labels: ['Decrease (increase) in other assets', 'Increase (decrease) in other assets'],
  },
  { concept: 'AdjustmentsForDecreaseIncreaseInOtherCurrentAssets', labels: ['Decrease (increase) in other current assets'] },
  {
    concept: 'AdjustmentsForIncreaseDecreaseInTradeAndOtherPayables',
    labels: ['Increase (decrease) in trade and other payables', 'Decrease (increase) in trade and other payables'],
  },
  {
    concept: 'AdjustmentsForIncreaseDecreaseInTradeAccountPayable',
    labels: ['Increase (decrease) in trade payables', 'Increase (decrease) in trade accounts payable'],
  },
  {
    concept: 'AdjustmentsForIncreaseDecreaseInContractLiabilities',
    labels: ['Increase (decrease) in contract liabilities', 'Decrease (increase) in contract liabilities'],
  },
  { concept: 'AdjustmentsForIncreaseDecreaseInOtherFinancialLiabilities', labels: ['Increase (decrease) in other financial liabilities'] },
  { concept: 'AdjustmentsForIncreaseDecreaseInOtherLiabilities', labels: ['Increase (decrease) in other liabilities'] },
  { concept: 'AdjustmentsForIncreaseDecreaseInOtherCurrentLiabilities', labels: ['Increase (decrease) in other current liabilities'] },
  {
    concept: 'AdjustmentsForIncreaseDecreaseInEmployeeBenefitLiabilities',
    labels: [
      'Increase (decrease) in retirement benefit liabilities',
      'Increase (decrease) in net defined benefit liabilities',
      'Increase (decrease) in employee benefits',
    ],
  },
]);

/** The taxonomy gives the subtotal and the total of operating activities no balance. */
const settled = [
  ...defineEntries(flow, [
    {
      concept: 'CashFlowsFromUsedInOperations',
      labels: ['Subtotal', 'Cash generated from operations'],
      outside: ['investing activities', 'financing activities'],
    },
    {
      concept: 'CashFlowsFromUsedInOperatingActivities',
      statements: cashFlowsAndSummaries,
      labels: [
        'Cash flows from operating activities',
        'Cash flows from (used in) operating activities',
        'Net cash provided by operating activities',
        'Net cash provided by (used in) operating activities',
      ],
    },
  ]),
  ...defineEntries(inflow, [
    { concept: 'InterestReceivedClassifiedAsOperatingActivities', labels: ['Interest received'], outside: ['investing activities'] },
    { concept: 'DividendsReceivedClassifiedAsOperatingActivities', labels: ['Dividends received'], outside: ['investing activities'] },
  ]),
  ...defineEntries({ ...inflow, balance: 'credit' }, [
    {
      concept: 'InterestPaidClassifiedAsOperatingActivities',
      labels: ['Interest paid', 'Interest expenses paid'],
      outside: ['financing activities'],
    },
    {
      concept: 'IncomeTaxesPaidRefundClassifiedAsOperatingActivities',
      labels: ['Income taxes paid', 'Income taxes (paid) refunded', 'Income tax paid', 'Income taxes paid, net of refund'],
      outside: ['investing activities', 'financing activities'],
    },
  ]),
];

/** Cash flows from operating activities, indirect method. */
export const operatingCashFlows = [...start, ...adjustments, ...workingCapital, ...settled];
