import type { ArchiveRule } from './archive-rule.ts';

export const openings: ArchiveRule = {
  id: 'F07',
  family: 'openings',
  title: 'An opening balance is not the closing balance of an earlier filing.',
  what: 'An opening balance of a roll-forward agrees with that date’s balance in the earlier filing nearest to it, or with it and the disclosed cumulative effect of a new policy.',
  why: 'A roll-forward that starts elsewhere than the last one ended hides a movement.',
  example: 'total equity at April 1, 2031: 80,057, as at March 31, 2031 in the filing before',
  cause: 'A cumulative effect in a row of its own that was not read; the columns of the statement shifted.',
};
