import { defineEntries } from '#concepts/define-entries.ts';
import { performance, performanceAndSummaries } from '#concepts/statement-groups.ts';

const shared = { prefix: 'ifrs-full', periodType: 'duration', balance: 'credit', statements: performance } as const;

const items = defineEntries(shared, [
  {
    concept: 'OtherComprehensiveIncomeNetOfTaxGainsLossesFromInvestmentsInEquityInstruments',
    labels: [
      'Net change in fair value of equity instruments designated as measured at fair value through other comprehensive income',
      'Equity instruments measured at fair value through other comprehensive income',
      'Financial assets measured at fair value through other comprehensive income (equity instruments)',
      'Net change in fair value of equity financial assets measured at fair value through other comprehensive income',
    ],
  },
  {
    concept: 'OtherComprehensiveIncomeNetOfTaxGainsLossesFromInvestmentsInEquityInstruments',
    labels: ['Financial assets measured at fair value through other comprehensive income'],
    within: ['will not be reclassified to profit or loss'],
  },
  {
    concept: 'OtherComprehensiveIncomeNetOfTaxFinancialAssetsMeasuredAtFairValueThroughOtherComprehensiveIncome',
    labels: [
      'Financial assets measured at fair value through other comprehensive income',
      'Debt instruments measured at fair value through other comprehensive income',
    ],
    within: [
      'may be reclassified to profit or loss',
      'may be reclassified subsequently to profit or loss',
      'will be reclassified to profit or loss',
    ],
  },
  {
    concept: 'OtherComprehensiveIncomeNetOfTaxGainsLossesOnRemeasurementsOfDefinedBenefitPlans',
    labels: [
      'Remeasurements of defined benefit plans',
      'Remeasurement of defined benefit plans',
      'Remeasurements of the net defined benefit liability (asset)',
    ],
  },
  { concept: 'OtherComprehensiveIncomeNetOfTaxGainsLossesOnRevaluation', labels: ['Gains (losses) on revaluation', 'Revaluation surplus'] },
  {
    concept: 'OtherComprehensiveIncomeNetOfTaxExchangeDifferencesOnTranslation',
    labels: [
      'Exchange differences on translation of foreign operations',
      'Exchange differences on translating foreign operations',
      'Translation differences of foreign operations',
    ],
  },
  {
    concept: 'OtherComprehensiveIncomeNetOfTaxCashFlowHedges',
    labels: ['Cash flow hedges', 'Effective portion of net change in fair value of cash flow hedges'],
  },
  {
    concept: 'OtherComprehensiveIncomeNetOfTaxHedgesOfNetInvestmentsInForeignOperations',
    labels: ['Hedges of net investments in foreign operations'],
  },
]);

const equityMethod = [
  'Share of other comprehensive income of investments accounted for using the equity method',
  'Share of other comprehensive income of associates and joint ventures accounted for using the equity method',
];

const ofAssociates = 'ShareOfOtherComprehensiveIncomeOfAssociatesAndJointVenturesAccountedForUsingEquityMethod';

const shares = defineEntries(shared, [
  {
    concept: `${ofAssociates}ThatWillNotBeReclassifiedToProfitOrLossNetOfTax`,
    labels: equityMethod,
    within: ['will not be reclassified to profit or loss', 'will not be reclassified subsequently to profit or loss'],
  },
  {
    concept: `${ofAssociates}ThatWillBeReclassifiedToProfitOrLossNetOfTax`,
    labels: equityMethod,
    within: [
      'may be reclassified to profit or loss',
      'may be reclassified subsequently to profit or loss',
      'will be reclassified to profit or loss',
    ],
  },
]);

const totals = defineEntries(shared, [
  {
    concept: 'OtherComprehensiveIncomeThatWillNotBeReclassifiedToProfitOrLossNetOfTax',
    labels: [
      'Total of items that will not be reclassified to profit or loss',
      'Total items that will not be reclassified to profit or loss',
    ],
  },
  {
    concept: 'OtherComprehensiveIncomeThatWillBeReclassifiedToProfitOrLossNetOfTax',
    labels: [
      'Total of items that may be reclassified to profit or loss',
      'Total items that may be reclassified to profit or loss',
      'Total of items that may be reclassified subsequently to profit or loss',
    ],
  },
  {
    concept: 'OtherComprehensiveIncome',
    labels: [
      'Total other comprehensive income, net of tax',
      'Total other comprehensive income',
      'Other comprehensive income, net of tax',
      'Other comprehensive income',
    ],
    outside: ['attributable to'],
  },
  {
    concept: 'ComprehensiveIncome',
    statements: performanceAndSummaries,
    labels: [
      'Total comprehensive income',
      'Comprehensive income',
      'Comprehensive income for the period',
      'Total comprehensive income for the period',
    ],
  },
  {
    concept: 'ComprehensiveIncome',
    labels: ['Total'],
    within: ['comprehensive income attributable to', 'comprehensive income for the period attributable to'],
  },
]);

const attribution = defineEntries(shared, [
  {
    concept: 'ComprehensiveIncomeAttributableToOwnersOfParent',
    statements: performanceAndSummaries,
    labels: [
      'Comprehensive income attributable to owners of the parent',
      'Comprehensive income, attributable to owners of the parent',
      'Total comprehensive income attributable to owners of the parent',
    ],
  },
  {
    concept: 'ComprehensiveIncomeAttributableToOwnersOfParent',
    labels: ['Owners of the parent', 'Owners of the Company', 'Equity holders of the parent'],
    within: ['comprehensive income attributable to', 'comprehensive income for the period attributable to'],
    outside: ['other comprehensive income attributable to'],
  },
  {
    concept: 'ComprehensiveIncomeAttributableToNoncontrollingInterests',
    labels: ['Comprehensive income attributable to non-controlling interests'],
  },
  {
    concept: 'ComprehensiveIncomeAttributableToNoncontrollingInterests',
    labels: ['Non-controlling interests', 'Non-controlling interest'],
    within: ['comprehensive income attributable to', 'comprehensive income for the period attributable to'],
    outside: ['other comprehensive income attributable to'],
  },
  {
    concept: 'OtherComprehensiveIncomeAttributableToOwnersOfParent',
    labels: ['Owners of the parent'],
    within: ['other comprehensive income attributable to'],
  },
  {
    concept: 'OtherComprehensiveIncomeAttributableToNoncontrollingInterests',
    labels: ['Non-controlling interests', 'Non-controlling interest'],
    within: ['other comprehensive income attributable to'],
  },
]);

/** Statement of comprehensive income below profit or loss. */
export const comprehensiveIncome = [...items, ...shares, ...totals, ...attribution];
