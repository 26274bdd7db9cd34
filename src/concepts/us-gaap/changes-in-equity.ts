import { defineEntries } from '#concepts/define-entries.ts';

const shared = { prefix: 'us-gaap', periodType: 'duration', balance: 'credit', statements: ['changes-in-equity'] } as const;

/** Statement of shareholders' equity. */
export const changesInEquity = defineEntries(shared, [
  {
    concept: 'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
    periodType: 'instant',
    labels: [
      'Balance',
      'Balance, beginning of the period',
      'Balance, end of the period',
      'Balance at beginning of period',
      'Balance at end of period',
    ],
  },
  { concept: 'ProfitLoss', labels: ['Net income', 'Net income (loss)'] },
  {
    concept: 'OtherComprehensiveIncomeLossNetOfTax',
    labels: ['Other comprehensive income (loss), net of tax', 'Other comprehensive income (loss)'],
  },
  {
    concept: 'ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest',
    labels: ['Total comprehensive income', 'Comprehensive income'],
  },
  { concept: 'StockIssuedDuringPeriodValueNewIssues', labels: ['Issuance of common stock', 'Issuance of shares'] },
  { concept: 'StockIssuedDuringPeriodValueStockOptionsExercised', labels: ['Exercise of stock options'] },
  {
    concept: 'AdjustmentsToAdditionalPaidInCapitalSharebasedCompensationRequisiteServicePeriodRecognitionValue',
    labels: ['Stock-based compensation', 'Share-based compensation'],
  },
  { concept: 'Dividends', balance: 'debit', labels: ['Dividends paid', 'Dividends', 'Cash dividends', 'Payment of dividends'] },
  {
    concept: 'TreasuryStockValueAcquiredCostMethod',
    balance: 'debit',
    labels: ['Purchase of treasury stock', 'Repurchase of common stock'],
  },
]);
