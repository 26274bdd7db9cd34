import { type EquationRule, plus } from './equation-rule.ts';
import { profit, wholeEquity } from './operands.ts';

const onTheFace = { ...profit, statements: ['profit-or-loss'] } as const;

export const profitEverywhere: EquationRule = {
  id: 'S04',
  family: 'equation',
  title: 'Profit differs between statements.',
  what: 'Profit is the same in profit or loss, at the top of comprehensive income, and in changes in equity.',
  why: 'The statements articulate through it.',
  example: '612,400 in all three',
  cause: 'Profit attributable to owners taken for profit.',
  equations: [
    { left: onTheFace, right: [plus({ ...profit, name: 'profit in comprehensive income', statements: ['comprehensive-income'] })] },
    {
      left: onTheFace,
      right: [plus({ ...profit, name: 'profit in changes in equity', statements: ['changes-in-equity'], members: wholeEquity })],
    },
    { left: onTheFace, right: [plus({ ...profit, name: 'profit in cash flows', statements: ['cash-flows'] })] },
  ],
};
