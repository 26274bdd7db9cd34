import type { FootingRule } from './footing-rule.ts';

export const segments: FootingRule = {
  id: 'T05',
  family: 'footing',
  direction: 'columns',
  title: 'Segments and eliminations do not add up to the consolidated figure.',
  what: 'The sum of the segments and of adjustments or eliminations equals the consolidated column, in each row.',
  why: 'IFRS 8 requires the reconciliation of segment totals to the entity.',
  example: 'services 98 + products 3 − intersegment 1 = consolidated 100',
  cause: 'An elimination read without its sign.',
  fits: (sum) =>
    /consolidated|^total/i.test(sum.totalLabel) &&
    sum.childLabels.some((label) => /segment|eliminat|adjust|corporate|reconcil/i.test(label)),
};
