import { defineEntries } from '#concepts/define-entries.ts';
import { cashFlowsAndSummaries } from '#concepts/statement-groups.ts';

const flow = { prefix: 'us-gaap', periodType: 'duration', statements: ['cash-flows'] } as const;
const inflow = { ...flow, balance: 'debit' } as const;
const outflow = { ...flow, balance: 'credit' } as const;

const investing = [
  ...defineEntries({ ...outflow, outside: ['noncash'] }, [
    {
      concept: 'PaymentsToAcquirePropertyPlantAndEquipment',
      statements: ['cash-flows', 'non-gaap'],
      labels: [
        'Purchase of property and equipment',
        'Purchases of property and equipment',
        'Purchase of property, plant and equipment',
        'Capital expenditures',
      ],
    },
    { concept: 'PaymentsToAcquireIntangibleAssets', labels: ['Purchase of intangible assets', 'Purchases of intangible assets'] },
    { concept: 'PaymentsToAcquireOtherInvestments', labels: ['Purchase of other investments', 'Purchases of other investments'] },
    { concept: 'PaymentsToAcquireInvestments', labels: ['Purchases of investments', 'Purchase of investments'] },
    {
      concept: 'PaymentsToAcquireEquityMethodInvestments',
      labels: ['Investment in equity method investees', 'Investment in an equity method investee', 'Investments in affiliates'],
    },
    {
      concept: 'PaymentsToAcquireBusinessesNetOfCashAcquired',
      labels: ['Acquisitions, net of cash acquired', 'Acquisition of businesses, net of cash acquired'],
    },
  ]),
  ...defineEntries(inflow, [
    {
      concept: 'ProceedsFromSaleOfPropertyPlantAndEquipment',
      labels: ['Proceeds from sales of property and equipment', 'Proceeds from sale of property, plant and equipment'],
    },
    {
      concept: 'ProceedsFromSaleAndMaturityOfOtherInvestments',
      labels: ['Proceeds from sales of other investments', 'Proceeds from sale of other investments'],
    },
    { concept: 'ProceedsFromSaleMaturityAndCollectionsOfInvestments', labels: ['Proceeds from sales and maturities of investments'] },
  ]),
];

const financing = [
  ...defineEntries(inflow, [
    {
      concept: 'ProceedsFromShortTermDebtMaturingInMoreThanThreeMonths',
      labels: ['Proceeds from short-term borrowings with initial maturities over three months'],
    },
    {
      concept: 'ProceedsFromRepaymentsOfShortTermDebtMaturingInThreeMonthsOrLess',
      labels: [
        'Net increase (decrease) in short-term borrowings with initial maturities less than three months',
        'Net decrease in short-term borrowings with initial maturities less than three months',
        'Net increase in short-term borrowings with initial maturities less than three months',
      ],
    },
    {
      concept: 'ProceedsFromRepaymentsOfShortTermDebt',
      labels: ['Net increase (decrease) in short-term borrowings', 'Net decrease in short-term borrowings'],
    },
    {
      concept: 'ProceedsFromIssuanceOfLongTermDebt',
      labels: ['Proceeds from long-term borrowings', 'Proceeds from issuance of long-term debt'],
    },
    { concept: 'ProceedsFromIssuanceOfCommonStock', labels: ['Proceeds from issuance of common stock'] },
    { concept: 'ProceedsFromStockOptionsExercised', labels: ['Proceeds from exercise of stock options'] },
    { concept: 'ProceedsFromSaleOfTreasuryStock', labels: ['Proceeds from sale of treasury stock'] },
    { concept: 'ProceedsFromPaymentsForOtherFinancingActivities', labels: ['Other', 'Other, net'], within: ['financing activities'] },
  ]),
  ...defineEntries(outflow, [
    {
      concept: 'RepaymentsOfShortTermDebtMaturingInMoreThanThreeMonths',
      labels: ['Repayments of short-term borrowings with initial maturities over three months'],
    },
    {
      concept: 'RepaymentsOfLongTermDebt',
      labels: ['Repayments of long-term borrowings', 'Repayments of long-term debt', 'Repayment of long-term borrowings'],
    },
    {
      concept: 'RepaymentsOfLongTermCapitalLeaseObligations',
      labels: ['Principal payments under capital leases', 'Repayments of capital lease obligations'],
    },
    { concept: 'PaymentsOfDividends', labels: ['Dividends paid', 'Payments of dividends'] },
    { concept: 'PaymentsOfDividendsMinorityInterest', labels: ['Dividends paid to noncontrolling interests'] },
    { concept: 'PaymentsForRepurchaseOfCommonStock', labels: ['Purchase of treasury stock', 'Repurchase of common stock'] },
  ]),
];

const totals = [
  ...defineEntries({ ...flow, statements: cashFlowsAndSummaries }, [
    {
      concept: 'NetCashProvidedByUsedInOperatingActivities',
      labels: [
        'Net cash provided by operating activities',
        'Net cash provided by (used in) operating activities',
        'Net cash used in operating activities',
      ],
    },
  ]),
  ...defineEntries({ ...inflow, statements: cashFlowsAndSummaries }, [
    {
      concept: 'NetCashProvidedByUsedInInvestingActivities',
      labels: ['Net cash used in investing activities', 'Net cash provided by (used in) investing activities'],
    },
    {
      concept: 'NetCashProvidedByUsedInFinancingActivities',
      labels: ['Net cash used in financing activities', 'Net cash provided by (used in) financing activities'],
    },
    {
      concept: 'EffectOfExchangeRateOnCashAndCashEquivalents',
      labels: ['Effect of exchange rate changes on cash and cash equivalents', 'Effect of exchange rate changes on cash'],
    },
    {
      concept: 'CashAndCashEquivalentsPeriodIncreaseDecrease',
      labels: ['Net increase (decrease) in cash and cash equivalents', 'Net decrease in cash and cash equivalents'],
    },
    {
      concept: 'CashAndCashEquivalentsAtCarryingValue',
      periodType: 'instant',
      labels: [
        'Cash and cash equivalents',
        'Cash and cash equivalents, beginning of the period',
        'Cash and cash equivalents at beginning of the period',
        'Cash and cash equivalents, end of the period',
        'Cash and cash equivalents at end of the period',
      ],
    },
  ]),
];

const supplemental = [
  ...defineEntries(outflow, [
    { concept: 'InterestPaidNet', labels: ['Interest paid'] },
    { concept: 'IncomeTaxesPaidNet', labels: ['Income taxes paid'] },
  ]),
  ...defineEntries(outflow, [
    {
      concept: 'CapitalLeaseObligationsIncurred',
      statements: ['cash-flows', 'non-gaap'],
      labels: ['Acquisition of assets by entering into capital leases'],
    },
  ]),
];

/** Statement of cash flows below operating activities, its totals, cash, and additional information. */
export const cashFlows = [...investing, ...financing, ...totals, ...supplemental];
