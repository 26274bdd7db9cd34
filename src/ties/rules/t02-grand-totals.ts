import type { FootingRule } from './footing-rule.ts';

export const grandTotals: FootingRule = {
  id: 'T02',
  family: 'footing',
  direction: 'rows',
  title: 'A grand total does not equal its subtotals.',
  what: 'A total of totals equals their sum, in each column.',
  why: 'It closes the statement: an error in one block shows here a second time.',
  example: 'current assets 50 + non-current assets 70 = total assets 120',
  cause: 'A subtotal that was read wrongly; where its own parts agree, the subtotal is right and the grand total is not.',
  fits: (sum) => sum.sumsTotals && sum.childLabels.length > 1,
};
