import { type EquationRule, maybe, plus } from './equation-rule.ts';
import { changeInCash, exchangeRateEffect } from './operands.ts';

export const netChangeInCash: EquationRule = {
  id: 'S07',
  family: 'equation',
  title: 'The cash flows do not add up to the net change in cash.',
  what: 'Operating, investing and financing cash flows and the effect of exchange rates equal the net change in cash.',
  why: 'The parts often stand on different pages.',
  example: '980 − 540 − 310 − 5 = 125',
  cause: 'A part read from the prior column, or a page break inside the statement.',
  equations: [
    {
      left: changeInCash,
      right: [
        plus({
          name: 'cash flows from operating activities',
          concepts: [
            'ifrs-full:CashFlowsFromUsedInOperatingActivities',
            'us-gaap:NetCashProvidedByUsedInOperatingActivities',
            'jppfs_cor:NetCashProvidedByUsedInOperatingActivities',
          ],
        }),
        plus({
          name: 'cash flows from investing activities',
          concepts: [
            'ifrs-full:CashFlowsFromUsedInInvestingActivities',
            'us-gaap:NetCashProvidedByUsedInInvestingActivities',
            'jppfs_cor:NetCashProvidedByUsedInInvestmentActivities',
          ],
        }),
        plus({
          name: 'cash flows from financing activities',
          concepts: [
            'ifrs-full:CashFlowsFromUsedInFinancingActivities',
            'us-gaap:NetCashProvidedByUsedInFinancingActivities',
            'jppfs_cor:NetCashProvidedByUsedInFinancingActivities',
          ],
        }),
        maybe(exchangeRateEffect),
      ],
    },
  ],
};
