import type { PeriodsRule } from './table-rules.ts';

export const headers: PeriodsRule = {
  id: 'C03',
  family: 'periods',
  aspect: 'headers',
  title: 'The period of a header is contradicted.',
  what: 'A header’s period agrees with the sentence above its table and with the cover, statements end with the document’s period, no balance is of a day to come, and a column’s figures stand elsewhere under the same period.',
  why: 'Headers are copied from the last document and forgotten.',
  example: 'header "three months ended June 30" over figures of the six months to September 30',
  cause: 'A header carried over from an earlier filing. The figures are taken as the heading says, and both are shown.',
};
