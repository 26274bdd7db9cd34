import type { SlipRule } from './table-rules.ts';

export const exchangedColumns: SlipRule = {
  id: 'T11',
  family: 'slip',
  slip: 'exchanged columns',
  title: 'Two figures of a row stand in each other’s columns.',
  what: 'Where two columns fail by the same amount in opposite directions, one row exchanged makes both agree; so does a row whose percentage, or whose printing elsewhere, fits only the other way round.',
  why: 'One slip explains two failures, and names the row at fault.',
  example: 'interest paid 118 | 96, read as 96 | 118: both columns are 22 off',
  cause: 'A reader took the columns in another order on one line.',
};
