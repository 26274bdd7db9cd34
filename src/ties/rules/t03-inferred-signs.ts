import type { FootingRule } from './footing-rule.ts';

export const inferredSigns: FootingRule = {
  id: 'T03',
  family: 'footing',
  direction: 'rows',
  title: 'A result does not follow from the rows above it.',
  what: 'Where costs are printed without a sign, the result equals income less the one set of rows that makes every column agree.',
  why: 'Statements under US GAAP print costs as positive numbers; what is taken away follows from the arithmetic.',
  example: 'revenues 90 − costs and expenses 81 = operating income 9',
  cause: 'A cost printed with a sign among costs without, or a figure read wrongly.',
  fits: (sum) => sum.hasInferredSigns,
};
