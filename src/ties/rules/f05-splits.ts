import type { ArchiveRule } from './archive-rule.ts';

export const splits: ArchiveRule = {
  id: 'F05',
  family: 'splits',
  title: 'Figures per share differ by no whole factor.',
  what: 'A figure per share, or a number of shares, printed again as if the shares had been split differs by one whole factor from the figure before the split.',
  why: 'Figures on two share bases look like a collapse of earnings; only the factor makes them one fact.',
  example: 'earnings per share 38.96 before, 19.48 after a two-for-one split',
  cause: 'A figure adjusted by the wrong factor, or rounded from a rounded figure.',
};
