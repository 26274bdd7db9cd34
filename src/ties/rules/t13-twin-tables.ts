import type { TwinsRule } from './table-rules.ts';

export const twinTables: TwinsRule = {
  id: 'T13',
  family: 'twins',
  title: 'A table is printed twice, and one figure differs.',
  what: 'Two tables with the same rows, periods and units agree in every cell that can be read in both. A row does not repeat the one above it, label and all.',
  why: 'A second printing is an independent reading of the same figures.',
  example: '24 figures agree; revenue is 12,020 in one and 12,010 in the other',
  cause: 'A digit read wrongly in one of them, or a table that was updated in one place only.',
};
