import type { ArchiveRule } from './archive-rule.ts';

export const quarters: ArchiveRule = {
  id: 'C01',
  family: 'quarters',
  title: 'The quarters of two filings do not add up to the longer span.',
  what: 'The amounts of flows of a quarter and of the next one, printed in two filings, equal those of both together; no figures per share, ratios or averages.',
  why: 'Documents of different dates must agree on what has been reported.',
  example: 'first quarter 1,204 + second quarter 1,318 = half 2,522',
  cause:
    'A line reclassified in between. Where two rows of one sum differ by the same amount in opposite directions, they were netted over the longer span, and nothing is wrong.',
};
