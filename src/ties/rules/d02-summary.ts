import type { PrintingsRule } from './printings-rule.ts';

export const summary: PrintingsRule = {
  id: 'D02',
  family: 'printings',
  within: 'summary',
  title: 'The exchange’s summary page differs from the statements.',
  what: 'Every figure of the summary page that a statement also prints stands for the same value.',
  why: 'The summary page is what databases and news agencies take.',
  example: 'revenues 12,020 on the summary page and in profit or loss',
  cause: 'A summary filled in before the last change of the statements.',
};
