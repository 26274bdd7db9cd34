import { defineEntries } from '#concepts/define-entries.ts';
import { cashFlowsAndSummaries } from '#concepts/statement-groups.ts';

const inflow = { prefix: 'ifrs-full', periodType: 'duration', balance: 'debit', statements: ['cash-flows'] } as const;
const outflow = { ...inflow, balance: 'credit' } as const;

const investing = [
  ...defineEntries(outflow, [
    {
      concept: 'PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities',
      labels: [
        'Purchases of tangible assets',
        'Purchase of property, plant and equipment',
        'Payments for property, plant and equipment',
        'Purchase of property and equipment',
      ],
    },
    {
      concept: 'PurchaseOfIntangibleAssetsClassifiedAsInvestingActivities',
      labels: ['Purchases of intangible assets', 'Purchase of intangible assets'],
    },
    {
      concept: 'PurchaseOfInterestsInInvestmentsAccountedForUsingEquityMethod',
      labels: [
        'Purchase of investments accounted for using the equity method',
        'Acquisition of investments accounted for using the equity method',
      ],
    },
    {
      concept: 'OtherCashPaymentsToAcquireEquityOrDebtInstrumentsOfOtherEntitiesClassifiedAsInvestingActivities',
      labels: ['Purchases of other investments', 'Purchase of investments', 'Purchase of investment securities'],
    },
    {
      concept: 'CashFlowsUsedInObtainingControlOfSubsidiariesOrOtherBusinessesClassifiedAsInvestingActivities',
      labels: [
        'Acquisition of subsidiaries',
        'Payments for acquisition of subsidiaries',
        'Acquisition of subsidiaries, net of cash acquired',
      ],
    },
    {
      concept: 'CashAdvancesAndLoansMadeToOtherPartiesClassifiedAsInvestingActivities',
      labels: ['Payments for loans receivable', 'Loans made to other parties'],
    },
  ]),
  ...defineEntries(inflow, [
    {
      concept: 'ProceedsFromSalesOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities',
      labels: [
        'Proceeds from sales of tangible assets',
        'Proceeds from sale of property, plant and equipment',
        'Proceeds from sales of property and equipment',
      ],
    },
    { concept: 'ProceedsFromSalesOfIntangibleAssetsClassifiedAsInvestingActivities', labels: ['Proceeds from sales of intangible assets'] },
    {
      concept: 'OtherCashReceiptsFromSalesOfEquityOrDebtInstrumentsOfOtherEntitiesClassifiedAsInvestingActivities',
      labels: [
        'Proceeds from sales of other investments',
        'Proceeds from sale of investments',
        'Proceeds from sale of investment securities',
      ],
    },
    {
      concept: 'CashFlowsFromLosingControlOfSubsidiariesOrOtherBusinessesClassifiedAsInvestingActivities',
      labels: ['Proceeds from sale of subsidiaries', 'Proceeds from sales of shares of subsidiaries'],
    },
    {
      concept: 'CashReceiptsFromRepaymentOfAdvancesAndLoansMadeToOtherPartiesClassifiedAsInvestingActivities',
      labels: ['Collection of loans receivable', 'Proceeds from collection of loans receivable'],
    },
    {
      concept: 'ProceedsFromGovernmentGrantsClassifiedAsInvestingActivities',
      labels: ['Proceeds from subsidies', 'Proceeds from government grants'],
    },
    { concept: 'InterestReceivedClassifiedAsInvestingActivities', labels: ['Interest received'], within: ['investing activities'] },
    { concept: 'DividendsReceivedClassifiedAsInvestingActivities', labels: ['Dividends received'], within: ['investing activities'] },
    {
      concept: 'OtherInflowsOutflowsOfCashClassifiedAsInvestingActivities',
      labels: ['Other', 'Others', 'Other, net'],
      within: ['investing activities'],
    },
  ]),
];

const financing = [
  ...defineEntries(outflow, [
    { concept: 'RepaymentsOfNoncurrentBorrowings', labels: ['Repayment of long-term borrowings', 'Repayments of long-term borrowings'] },
    { concept: 'RepaymentsOfCurrentBorrowings', labels: ['Repayments of short-term borrowings'] },
    { concept: 'RepaymentsOfBorrowingsClassifiedAsFinancingActivities', labels: ['Repayments of borrowings', 'Repayment of borrowings'] },
    {
      concept: 'PaymentsOfLeaseLiabilitiesClassifiedAsFinancingActivities',
      labels: ['Repayments of lease liabilities', 'Payments of lease liabilities'],
    },
    {
      concept: 'PaymentsToAcquireOrRedeemEntitysShares',
      labels: ['Purchase of treasury shares', 'Payments for purchase of treasury shares', 'Acquisition of treasury shares'],
    },
    { concept: 'DividendsPaidClassifiedAsFinancingActivities', labels: ['Dividends paid', 'Cash dividends paid'] },
    {
      concept: 'DividendsPaidToEquityHoldersOfParentClassifiedAsFinancingActivities',
      labels: ['Dividends paid to owners of the parent', 'Dividends paid to shareholders of the parent'],
    },
    {
      concept: 'DividendsPaidToNoncontrollingInterestsClassifiedAsFinancingActivities',
      labels: ['Dividends paid to non-controlling interests', 'Dividends paid to non-controlling shareholders'],
    },
    { concept: 'InterestPaidClassifiedAsFinancingActivities', labels: ['Interest paid'], within: ['financing activities'] },
  ]),
  ...defineEntries(inflow, [
    { concept: 'ProceedsFromNoncurrentBorrowings', labels: ['Proceeds from long-term borrowings'] },
    { concept: 'ProceedsFromCurrentBorrowings', labels: ['Proceeds from short-term borrowings'] },
    { concept: 'ProceedsFromBorrowingsClassifiedAsFinancingActivities', labels: ['Proceeds from borrowings'] },
    {
      concept: 'CashFlowsFromUsedInIncreaseDecreaseInCurrentBorrowings',
      labels: [
        'Net increase (decrease) in short-term borrowings',
        'Increase (decrease) in short-term borrowings',
        'Net decrease in short-term borrowings',
      ],
    },
    {
      concept: 'ProceedsFromIssuingShares',
      labels: ['Proceeds from issuance of shares', 'Proceeds from issuance of common stock', 'Proceeds from issuance of new shares'],
    },
    {
      concept: 'ProceedsFromSaleOrIssueOfTreasuryShares',
      labels: ['Proceeds from sale of treasury shares', 'Proceeds from disposal of treasury shares'],
    },
    {
      concept: 'OtherInflowsOutflowsOfCashClassifiedAsFinancingActivities',
      labels: ['Other', 'Others', 'Other, net'],
      within: ['financing activities'],
    },
  ]),
];

const totals = defineEntries({ ...inflow, statements: cashFlowsAndSummaries }, [
  {
    concept: 'CashFlowsFromUsedInInvestingActivities',
    labels: [
      'Cash flows from investing activities',
      'Cash flows from (used in) investing activities',
      'Net cash used in investing activities',
      'Net cash provided by (used in) investing activities',
    ],
  },
  {
    concept: 'CashFlowsFromUsedInFinancingActivities',
    labels: [
      'Cash flows from financing activities',
      'Cash flows from (used in) financing activities',
      'Net cash used in financing activities',
      'Net cash provided by (used in) financing activities',
    ],
  },
  {
    concept: 'EffectOfExchangeRateChangesOnCashAndCashEquivalents',
    labels: [
      'Effect of exchange rate changes on cash and cash equivalents',
      'Effects of exchange rate changes on cash and cash equivalents',
    ],
  },
  {
    concept: 'IncreaseDecreaseInCashAndCashEquivalents',
    labels: ['Net increase (decrease) in cash and cash equivalents', 'Net decrease in cash and cash equivalents'],
  },
  {
    concept: 'CashAndCashEquivalents',
    periodType: 'instant',
    labels: [
      'Cash and cash equivalents',
      'Cash and cash equivalents, beginning of the period',
      'Cash and cash equivalents at beginning of the period',
      'Cash and cash equivalents, end of the period',
      'Cash and cash equivalents at end of the period',
    ],
  },
]);

/** Statement of cash flows below operating activities, its totals, and the cash it starts and ends with. */
export const cashFlows = [...investing, ...financing, ...totals];
