import type { FootingRule } from './footing-rule.ts';

export const rowTotals: FootingRule = {
  id: 'T04',
  family: 'footing',
  direction: 'columns',
  title: 'A row does not add up to its total column.',
  what: 'A total column equals the sum of the columns that it closes, in each row.',
  why: 'It is independent of the sums down the columns: a cell that fails in both directions is the one at fault.',
  example: 'share capital 25 + premium 36 + retained earnings 14 = total 75',
  cause: 'A cell shifted by one column, or a sign lost in one cell.',
  fits: () => true,
};
