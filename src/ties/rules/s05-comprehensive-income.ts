import { type EquationRule, plus } from './equation-rule.ts';
import { comprehensiveIncome, otherComprehensiveIncome, profit, wholeEquity } from './operands.ts';

const inEquity = { statements: ['changes-in-equity'], members: wholeEquity } as const;

export const comprehensiveIncomeParts: EquationRule = {
  id: 'S05',
  family: 'equation',
  title: 'Comprehensive income does not equal profit and other comprehensive income.',
  what: 'Comprehensive income is profit plus other comprehensive income, and other comprehensive income is its items; changes in equity repeat both.',
  why: 'Its total is often mislabeled; the arithmetic says which row it is.',
  example: '612,400 + 87,100 = 699,500',
  cause: 'The total of comprehensive income printed under the name of other comprehensive income.',
  equations: [
    {
      left: comprehensiveIncome,
      right: [plus(profit), plus(otherComprehensiveIncome)],
      mislabeled: /^(?:total )?other comprehensive/i,
    },
    {
      left: otherComprehensiveIncome,
      right: [
        plus({
          name: 'items that will not be reclassified',
          concepts: ['ifrs-full:OtherComprehensiveIncomeThatWillNotBeReclassifiedToProfitOrLossNetOfTax'],
        }),
        plus({
          name: 'items that may be reclassified',
          concepts: ['ifrs-full:OtherComprehensiveIncomeThatWillBeReclassifiedToProfitOrLossNetOfTax'],
        }),
      ],
    },
    {
      left: otherComprehensiveIncome,
      right: [plus({ ...otherComprehensiveIncome, name: 'other comprehensive income in changes in equity', ...inEquity })],
    },
    {
      left: comprehensiveIncome,
      right: [plus({ ...comprehensiveIncome, name: 'comprehensive income in changes in equity', ...inEquity })],
    },
  ],
};
