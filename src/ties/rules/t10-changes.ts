import type { ChangeRule } from './change-rule.ts';

export const changes: ChangeRule = {
  id: 'T10',
  family: 'change',
  measure: 'difference',
  title: 'A change does not agree with its two figures.',
  what: 'A column of changes is typed first: a change in the unit of the row, or in percentage points, is the difference of the two figures.',
  why: 'A header that says "change" may mean percent, points or amounts; only one of them agrees.',
  example: '2,180 − 1,827 = 353',
  cause: 'A sign lost in the column of changes, or percentages taken for points.',
};
