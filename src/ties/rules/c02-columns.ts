import type { PeriodsRule } from './table-rules.ts';

export const columns: PeriodsRule = {
  id: 'C02',
  family: 'periods',
  aspect: 'kinds and lengths',
  title: 'The columns of a statement do not fit together.',
  what: 'Flows have spans and balances have dates; the comparative is as long and a year earlier, or for balances the last closing date; no two columns say the same period for different figures.',
  why: 'A figure in the wrong period is wrong although its digits are right.',
  example: 'six months to 30 September beside six months to 30 September a year earlier',
  cause: 'A header that was not updated, or the comparative taken as the current column.',
};
