import type { ArchiveRule } from './archive-rule.ts';

export const scales: ArchiveRule = {
  id: 'F09',
  family: 'scales',
  title: 'A figure jumps by a thousand or a million.',
  what: 'A figure that a later filing prints again is not a thousand or a million times the earlier one.',
  why: 'Such a jump is a unit that was lost, never a business.',
  example: 'total assets 206,455 million in one filing, 206,455 thousand in the next',
  cause: 'A heading with the unit that was lost, or a table that changes its unit half-way.',
};
