import type { ArchiveRule } from './archive-rule.ts';

export const comparatives: ArchiveRule = {
  id: 'F01',
  family: 'comparatives',
  title: 'A comparative is not what an earlier filing printed.',
  what: 'A figure that a filing prints as a comparative, in a table or in a sentence only, agrees with the figure of that period in the earlier filing nearest to it.',
  why: 'A reader who lays two documents side by side must find the same past in both, or the reason why not.',
  example: 'revenues of 1H31: 99,220 in the release of that half, 99,220 beside 1H32',
  cause: 'A difference is looked into by the rules F02 to F06 and F09, and reported by the first of them that explains it.',
};
