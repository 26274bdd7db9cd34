import { defineEntries } from '#concepts/define-entries.ts';

const shared = { prefix: 'ifrs-full', periodType: 'duration', balance: 'credit', statements: ['changes-in-equity'] } as const;

/** Statement of changes in equity; the columns are components, so that every row has one concept. */
export const changesInEquity = defineEntries(shared, [
  {
    concept: 'Equity',
    periodType: 'instant',
    labels: [
      'Balance',
      'Balance, beginning of the period',
      'Balance, end of the period',
      'Balance at beginning of period',
      'Balance at end of period',
    ],
  },
  { concept: 'ProfitLoss', labels: ['Profit (loss)', 'Profit (loss) for the period', 'Profit for the period', 'Profit'] },
  { concept: 'OtherComprehensiveIncome', labels: ['Other comprehensive income', 'Other comprehensive income, net of tax'] },
  {
    concept: 'ComprehensiveIncome',
    labels: ['Total comprehensive income', 'Comprehensive income', 'Total comprehensive income for the period'],
  },
  { concept: 'IssueOfEquity', labels: ['Issuance of common stock', 'Issuance of new shares', 'Issue of shares', 'Issuance of shares'] },
  { concept: 'DividendsPaid', balance: 'debit', labels: ['Dividends paid', 'Dividends', 'Dividends of surplus', 'Cash dividends'] },
  {
    concept: 'PurchaseOfTreasuryShares',
    balance: 'debit',
    labels: ['Purchase of treasury shares', 'Acquisition of treasury shares', 'Purchase of treasury stock'],
  },
  {
    concept: 'SaleOrIssueOfTreasuryShares',
    labels: ['Disposal of treasury shares', 'Sale of treasury shares', 'Disposal of treasury stock'],
  },
  { concept: 'CancellationOfTreasuryShares', labels: ['Cancellation of treasury shares', 'Retirement of treasury shares'] },
  {
    concept: 'IncreaseDecreaseThroughSharebasedPaymentTransactions',
    labels: ['Stock-based compensation', 'Share-based compensation', 'Share-based payment transactions', 'Share-based payments'],
  },
  {
    concept: 'IncreaseDecreaseThroughTransfersAndOtherChangesEquity',
    labels: [
      'Transfer from other components of equity to retained earnings',
      'Transfer to retained earnings',
      'Reclassification to retained earnings',
    ],
  },
  {
    concept: 'IncreaseDecreaseThroughChangesInOwnershipInterestsInSubsidiariesThatDoNotResultInLossOfControl',
    labels: ['Changes in ownership interests in subsidiaries', 'Changes in ownership interests in subsidiaries without loss of control'],
  },
  {
    concept: 'IncreaseDecreaseThroughTransactionsWithOwners',
    labels: ['Total transactions with owners', 'Transactions with owners', 'Total transactions with the owners'],
  },
  { concept: 'ChangesInEquity', labels: ['Total changes in equity', 'Total changes during the period'] },
]);
