import type { ChangeRule } from './change-rule.ts';

export const yearOverYear: ChangeRule = {
  id: 'T09',
  family: 'change',
  measure: 'percent',
  title: 'A percentage does not agree with its two amounts.',
  what: 'A percent change equals the amount of its period divided by that of the comparative period, less one. For a change in a sentence, or one beside which no comparative is printed, the comparative may be that of an earlier filing.',
  why: 'It ties two columns to a third. The percentage is an interval too; no percentage is formed across a change of sign.',
  example: '1,230 / 1,200 − 1 = 2.5 %, printed 2.5 %',
  cause: 'A cut decimal, a percentage of another row, or amounts restated without their percentage.',
};
