import type { PeriodsRule } from './table-rules.ts';

export const nestedSpans: PeriodsRule = {
  id: 'D04',
  family: 'periods',
  aspect: 'nested spans',
  title: 'Figures for a quarter and for a longer span are confused.',
  what: 'Three-month and six-month values are different facts: they are not all equal, and what cannot be negative is not larger for the shorter span.',
  why: 'Half-year reports print the same statement twice; a header read wrongly makes one of them the other.',
  example: 'revenue 1,318 for three months, 2,522 for six',
  cause: 'The header of the six-month statement taken for the three-month statement.',
};
