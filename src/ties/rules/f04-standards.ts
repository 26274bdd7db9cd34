import type { ArchiveRule } from './archive-rule.ts';

export const standards: ArchiveRule = {
  id: 'F04',
  family: 'standards',
  title: 'A period is printed under two accounting standards.',
  what: 'The same line of the same period under two accounting standards, side by side with their difference. Never evaluable: the two are not compared.',
  why: 'Where an issuer changes its accounting standard, the period that both know is the only bridge between two series.',
  example: 'operating profit of 1H28: 2,912 under US GAAP, 3,285 under IFRS',
  cause: 'The standards measure or present the line differently.',
};
