import { type EquationRule, plus } from './equation-rule.ts';

export const dividendsPaid: EquationRule = {
  id: 'S09',
  family: 'equation',
  title: 'Dividends paid differ between cash flows and changes in equity.',
  what: 'Dividends paid to owners in the statement of cash flows equal those taken from equity in its statement of changes.',
  why: 'One payment is printed in two statements.',
  example: '(48,600) in both',
  cause: 'Dividends declared in one period and paid in the next, unclaimed dividends, or those of subsidiaries in one of the lines.',
  equations: [
    {
      left: {
        name: 'dividends paid in cash flows',
        concepts: [
          'ifrs-full:DividendsPaidToEquityHoldersOfParentClassifiedAsFinancingActivities',
          'ifrs-full:DividendsPaidClassifiedAsFinancingActivities',
          'us-gaap:PaymentsOfDividends',
        ],
        statements: ['cash-flows'],
      },
      right: [
        plus({
          name: 'dividends of owners in changes in equity',
          concepts: ['ifrs-full:DividendsPaid', 'us-gaap:Dividends'],
          statements: ['changes-in-equity'],
          members: {
            component: [
              'Total equity attributable to owners of the parent',
              "Total shareholders' equity",
              'Retained earnings',
              'Equity attributable to owners of the parent',
            ],
          },
        }),
      ],
      otherwise: 'dividends declared and dividends paid may differ',
    },
  ],
};
