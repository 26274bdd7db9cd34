import type { ArchiveRule } from './archive-rule.ts';

export const corrections: ArchiveRule = {
  id: 'F06',
  family: 'corrections',
  title: 'A later filing prints another figure for the same fact.',
  what: 'A figure of a statement that a later filing prints otherwise, and that neither another presentation, nor a policy, nor a split explains. Both figures are shown.',
  why: 'The issuer corrected the figure, one of the filings has an error, or one was read wrongly: a person has to say which.',
  example: 'inventories at March 31, 2031: 2,547 in the first filing, 2,574 in the next',
  cause: 'A digit read wrongly in one of the two; a correction announced apart from the results.',
};
