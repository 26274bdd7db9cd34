import type { SlipRule } from './table-rules.ts';

export const movedColumn: SlipRule = {
  id: 'T12',
  family: 'slip',
  slip: 'moved column',
  title: 'A run of figures stands one row off.',
  what: 'A column adds up only after a run of its figures, beside a blank cell, is moved by one row; the other columns add up as they stand.',
  why: 'One slip explains every failing sum of the column.',
  example: 'blank, 32, 2, 3 beside 30, 2, 1, 33: moved up by one row, 32 + 2 + 3 follow their labels',
  cause: 'A label on two lines, or a cell that was lost at the head of a column.',
};
