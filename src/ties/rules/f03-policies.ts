import type { ArchiveRule } from './archive-rule.ts';

export const policies: ArchiveRule = {
  id: 'F03',
  family: 'policies',
  title: 'The effect of a new policy does not lead from the balance before to the balance after.',
  what: 'A balance before a change of policy plus the effect that the document discloses gives the balance after it; where no balance after it is printed, the effect is shown and nothing is compared.',
  why: 'A change of policy moves figures that are nobody’s error. Its size must be the one that the document discloses.',
  example: 'retained earnings 37,024 + cumulative impact 111 = restated balance 37,135',
  cause: 'A sign that was lost, or a column of the statement that was shifted.',
};
