import { defineEntries } from '#concepts/define-entries.ts';

const shared = { prefix: 'ifrs-full', statements: ['note', 'shares', 'tse-summary', 'profit-or-loss', 'other'], kinds: ['count'] } as const;

/** Numbers of shares and people, and the earnings that a share is divided by. */
export const shareCounts = [
  ...defineEntries({ ...shared, periodType: 'duration' }, [
    {
      concept: 'WeightedAverageShares',
      labels: [
        'Weighted average number of shares - basic',
        'Number of weighted average common shares outstanding',
        'Weighted average number of shares outstanding',
        'Weighted average number of ordinary shares outstanding',
        'Average number of shares outstanding during the period',
      ],
    },
    {
      concept: 'AdjustedWeightedAverageShares',
      labels: ['Weighted average number of shares - diluted', 'Diluted weighted average number of shares outstanding'],
    },
    {
      concept: 'DilutiveEffectOfShareOptionsOnNumberOfOrdinaryShares',
      labels: ['Dilution arising from stock options', 'Effect of dilutive stock options', 'Dilutive effect of share options'],
    },
    {
      concept: 'ProfitLossAttributableToOrdinaryEquityHoldersOfParentEntity',
      balance: 'credit',
      kinds: ['amount'],
      labels: ['Basic earnings attributable to owners of the parent', 'Profit attributable to ordinary equity holders of the parent'],
    },
  ]),
  ...defineEntries({ ...shared, periodType: 'instant' }, [
    {
      concept: 'NumberOfSharesIssued',
      labels: [
        'Number of shares issued (inclusive of treasury stock)',
        'Number of shares issued (including treasury shares)',
        'Number of issued shares',
        'Number of shares issued',
        'Balance of the total number of issued shares',
      ],
    },
    { concept: 'NumberOfSharesAuthorised', labels: ['Number of shares authorized', 'Total number of authorized shares'] },
    { concept: 'NumberOfSharesIssued', labels: ['Common stock', 'Total'], within: ['number of shares issued'] },
    {
      concept: 'NumberOfSharesAuthorised',
      labels: ['Common stock', 'Total'],
      within: ['number of shares authorized', 'number of authorized shares'],
    },
    { concept: 'NumberOfSharesOutstanding', labels: ['Number of shares outstanding'] },
    { concept: 'NumberOfEmployees', labels: ['Number of employees'] },
  ]),
];
