import { defineEntries } from '#concepts/define-entries.ts';

const shared = { prefix: 'us-gaap', periodType: 'duration', statements: ['cash-flows'] } as const;
const added = { ...shared, balance: 'debit' } as const;
const deducted = { ...shared, balance: 'credit' } as const;

const adjustments = [
  ...defineEntries(deducted, [
    { concept: 'ProfitLoss', labels: ['Net income', 'Net income (loss)'] },
    {
      concept: 'GainLossOnSaleOfPropertyPlantEquipment',
      labels: [
        'Loss (gain) on sales of property and equipment',
        'Loss on sales of property and equipment',
        'Gain (loss) on sale of property and equipment',
      ],
    },
    {
      concept: 'ForeignCurrencyTransactionGainLossUnrealized',
      labels: ['Foreign exchange gain (loss), net', 'Foreign exchange gain, net', 'Foreign exchange losses, net'],
    },
  ]),
  ...defineEntries(added, [
    { concept: 'DepreciationDepletionAndAmortization', labels: ['Depreciation and amortization'] },
    {
      concept: 'IncomeLossFromEquityMethodInvestmentsNetOfDividendsOrDistributions',
      labels: [
        'Equity in net loss (gain) of equity method investees, less dividends received',
        'Equity in net loss (income) of equity method investees, less dividends received',
        'Equity in net loss of equity method investees, less dividends received',
      ],
    },
    {
      concept: 'ProvisionForDoubtfulAccounts',
      labels: ['Provision for doubtful accounts', 'Provision for allowance for doubtful accounts'],
    },
    { concept: 'ShareBasedCompensation', labels: ['Stock-based compensation', 'Share-based compensation'] },
    { concept: 'AssetImpairmentCharges', labels: ['Impairment losses', 'Impairment charges'] },
    {
      concept: 'DeferredIncomeTaxExpenseBenefit',
      labels: ['Deferred income tax expense', 'Deferred income tax expense (benefit)', 'Deferred income taxes'],
    },
    {
      concept: 'OtherOperatingActivitiesCashFlowStatement',
      labels: ['Other', 'Other, net'],
      within: ['operating activities', 'adjustments to reconcile net income'],
      outside: ['investing activities', 'financing activities'],
    },
  ]),
];

const workingCapital = [
  ...defineEntries(deducted, [
    {
      concept: 'IncreaseDecreaseInAccountsReceivable',
      labels: [
        'Decrease in accounts receivable',
        'Increase in accounts receivable',
        'Decrease (increase) in accounts receivable',
        'Accounts receivable',
      ],
    },
    {
      concept: 'IncreaseDecreaseInInventories',
      labels: ['Increase in inventories', 'Decrease in inventories', 'Decrease (increase) in inventories', 'Inventories'],
    },
    {
      concept: 'IncreaseDecreaseInPrepaidExpense',
      labels: ['Increase in prepaid expenses', 'Decrease in prepaid expenses', 'Decrease (increase) in prepaid expenses'],
    },
    {
      concept: 'IncreaseDecreaseInOtherOperatingAssets',
      labels: [
        'Decrease (increase) in other current and noncurrent assets',
        'Increase in other current and noncurrent assets',
        'Decrease (increase) in other assets',
        'Increase in other assets',
      ],
    },
  ]),
  ...defineEntries(added, [
    {
      concept: 'IncreaseDecreaseInAccountsPayable',
      labels: [
        'Increase in accounts payable',
        'Decrease in accounts payable',
        'Increase (decrease) in accounts payable',
        'Accounts payable',
      ],
    },
    {
      concept: 'IncreaseDecreaseInAccruedIncomeTaxesPayable',
      labels: ['Increase in income taxes payable', 'Decrease in income taxes payable', 'Increase (decrease) in income taxes payable'],
    },
    {
      concept: 'IncreaseDecreaseInAccruedLiabilities',
      labels: ['Increase in accrued expenses', 'Decrease in accrued expenses', 'Increase (decrease) in accrued expenses'],
    },
    {
      concept: 'IncreaseDecreaseInDeferredRevenue',
      labels: ['Increase in deferred income', 'Increase (decrease) in deferred income', 'Increase (decrease) in deferred revenue'],
    },
    {
      concept: 'IncreaseDecreaseInOtherOperatingLiabilities',
      labels: [
        'Decrease in other current and noncurrent liabilities',
        'Increase in other current and noncurrent liabilities',
        'Increase (decrease) in other current and noncurrent liabilities',
        'Increase (decrease) in other liabilities',
      ],
    },
  ]),
];

/** Cash flows from operating activities, indirect method. A working-capital line has the sign of the balance, not of the cash. */
export const operatingCashFlows = [...adjustments, ...workingCapital];
