import { type EquationRule, maybe, plus } from './equation-rule.ts';
import { cash, changeInCash, exchangeRateEffect } from './operands.ts';

const inCashFlows = { ...cash, statements: ['cash-flows'] } as const;
const opening = { ...inCashFlows, name: 'opening cash', time: 'opening' } as const;
const closing = { ...inCashFlows, name: 'closing cash', time: 'closing' } as const;
const onTheBalanceSheet = { ...cash, statements: ['financial-position'] } as const;

export const cashArticulation: EquationRule = {
  id: 'S08',
  family: 'equation',
  title: 'Cash in the statement of cash flows does not agree with the balance.',
  what: 'Opening cash plus the net change equals closing cash, and both balances stand in the statement of financial position.',
  why: 'It ties a statement of flows to two balances.',
  example: '1,875 + 125 = 2,000',
  cause: 'Bank overdrafts or restricted cash shown apart, or a label of the wrong end of the period.',
  equations: [
    { left: closing, right: [plus(opening), plus(changeInCash), maybe(exchangeRateEffect)], mislabeled: /\bbeginning\b|\bopening\b/i },
    { left: closing, right: [plus({ ...onTheBalanceSheet, name: 'closing cash in the balance sheet', time: 'closing' })] },
    { left: opening, right: [plus({ ...onTheBalanceSheet, name: 'opening cash in the balance sheet', time: 'opening' })] },
  ],
};
