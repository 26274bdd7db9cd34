import type { PrintingsRule } from './printings-rule.ts';

export const printings: PrintingsRule = {
  id: 'D01',
  family: 'printings',
  within: 'statements',
  title: 'One fact is printed with different values.',
  what: 'All printings of one fact, in thousands, millions or billions, stand for a common value; the most precise is canonical.',
  why: 'Summaries, statements and notes repeat figures, and readers quote whichever they see first.',
  example: '4,217,630 thousand, 4,218 million',
  cause: 'A summary that was not updated; a rounded table pressed to foot is one unit off and no problem.',
};
