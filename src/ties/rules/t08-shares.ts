import type { SharesRule } from './table-rules.ts';

export const shares: SharesRule = {
  id: 'T08',
  family: 'shares',
  title: 'Shares of a total do not add up.',
  what: 'Percentages that stand beside the parts of a total add up to the percentage beside the total, 100 % for the whole.',
  why: 'The amounts say which rows belong to the total; their percentages must follow, within rounding.',
  example: '22.4 + 4.5 + 4.3 = 31.2 %',
  cause: 'A cut decimal, two digits exchanged, or a row whose amount was restated without its percentage.',
};
