import type { OperandPattern } from './operand-pattern.ts';
import { ownersProfit } from './operands.ts';
import type { Quotient, QuotientRule } from './quotient-rule.ts';

const basic: OperandPattern = {
  name: 'basic earnings per share',
  concepts: ['ifrs-full:BasicEarningsLossPerShare', 'us-gaap:EarningsPerShareBasic'],
};
const diluted: OperandPattern = {
  name: 'diluted earnings per share',
  concepts: ['ifrs-full:DilutedEarningsLossPerShare', 'us-gaap:EarningsPerShareDiluted'],
};

/** Earnings per depositary share, known by their labels; one line of their own beside those per share. */
const perDepositaryShare: readonly Quotient[] = ['basic', 'diluted'].map((basis) => ({
  quotient: {
    name: `${basis} earnings per depositary share`,
    concepts: [],
    label: new RegExp(`^${basis}\\b.*\\b(?:income|earnings|profit)\\b.*\\bper (?:ADS|ADR|depositary share)\\b`, 'i'),
  },
  dividend: ownersProfit,
  divisor: {
    name: `${basis} average number of depositary shares`,
    concepts: [],
    label: new RegExp(`^${basis}\\b.*\\baverage number of (?:ADS|ADR|depositary share)`, 'i'),
  },
  factor: 1,
}));

export const earningsPerShare: QuotientRule = {
  id: 'S11',
  family: 'quotient',
  title: 'Earnings per share do not agree with profit and shares.',
  what: 'Earnings per share equal profit attributable to owners divided by the weighted shares; diluted earnings are not above basic ones unless there is a loss.',
  why: 'Profit, shares and the quotient come from three places.',
  example: '590,150 thousand / 9,607,000 = 61.43',
  cause: 'Figures on different share bases after a split, or earnings of a quarter beside shares of a half.',
  quotients: [
    {
      quotient: basic,
      dividend: ownersProfit,
      divisor: {
        name: 'weighted average shares',
        concepts: ['ifrs-full:WeightedAverageShares', 'us-gaap:WeightedAverageNumberOfSharesOutstandingBasic'],
      },
      factor: 1,
    },
    {
      quotient: diluted,
      dividend: ownersProfit,
      divisor: {
        name: 'diluted weighted average shares',
        concepts: ['ifrs-full:AdjustedWeightedAverageShares', 'us-gaap:WeightedAverageNumberOfDilutedSharesOutstanding'],
      },
      factor: 1,
    },
    ...perDepositaryShare,
  ],
  bounds: [{ smaller: diluted, larger: basic, unlessLoss: true }],
};
