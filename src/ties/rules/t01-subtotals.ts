import type { FootingRule } from './footing-rule.ts';

export const subtotals: FootingRule = {
  id: 'T01',
  family: 'footing',
  direction: 'rows',
  title: 'A total does not equal its parts.',
  what: 'A subtotal equals the signed sum of the rows that it closes or heads, in each column.',
  why: 'Readers add the rows up. A difference means that a figure, a sign or a row is not what was printed or meant.',
  example: '30 + 12 + 8 = 50, printed 50',
  cause: 'A bracket that was not closed, a digit read wrongly, a row lost at a page break.',
  fits: () => true,
};
