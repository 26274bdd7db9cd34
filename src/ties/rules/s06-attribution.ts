import { type EquationRule, plus } from './equation-rule.ts';
import { comprehensiveIncome, noncontrollingProfit, ownersProfit, profit } from './operands.ts';

export const attribution: EquationRule = {
  id: 'S06',
  family: 'equation',
  title: 'Profit or comprehensive income does not equal the shares of owners and non-controlling interests.',
  what: 'Profit, and comprehensive income, equal what is attributable to owners of the parent and to non-controlling interests.',
  why: "Earnings per share start from the owners' part.",
  example: '590,150 + 22,250 = 612,400',
  cause: 'A part printed as a deduction, or the parts of another period.',
  equations: [
    { left: profit, right: [plus(ownersProfit), plus(noncontrollingProfit)] },
    {
      left: comprehensiveIncome,
      right: [
        plus({
          name: 'comprehensive income attributable to owners of the parent',
          concepts: [
            'ifrs-full:ComprehensiveIncomeAttributableToOwnersOfParent',
            'us-gaap:ComprehensiveIncomeNetOfTax',
            'jppfs_cor:ComprehensiveIncomeAttributableToOwnersOfTheParent',
          ],
        }),
        plus({
          name: 'comprehensive income attributable to non-controlling interests',
          concepts: [
            'ifrs-full:ComprehensiveIncomeAttributableToNoncontrollingInterests',
            'us-gaap:ComprehensiveIncomeNetOfTaxAttributableToNoncontrollingInterest',
            'jppfs_cor:ComprehensiveIncomeAttributableToNonControllingInterests',
          ],
          eitherSign: true,
        }),
      ],
    },
  ],
};
