import type { FootingRule } from './footing-rule.ts';

const balance = /\bbalance\b|\bbeginning\b|\bopening\b|\brestated\b|\bend of\b|\bclosing\b/i;

export const rollForward: FootingRule = {
  id: 'T07',
  family: 'footing',
  direction: 'rows',
  title: 'A roll-forward does not arrive at its closing balance.',
  what: 'The opening balance and the changes of the period add up to the closing balance, in each column.',
  why: 'A balance changes only by what is shown.',
  example: 'opening balance 77.0 + comprehensive income 2.5 − dividends 0.6 = closing balance 78.9',
  cause: 'A change left out at a page break, or an opening balance before a change of accounting policy.',
  fits: (sum) => balance.test(sum.totalLabel) && sum.childLabels.some((label) => balance.test(label)),
};
