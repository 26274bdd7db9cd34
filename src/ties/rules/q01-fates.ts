import type { TokenRule } from './token-rule.ts';

export const everyNumber: TokenRule = {
  id: 'Q01',
  family: 'tokens',
  mostUnresolved: 2,
  title: 'Too many numbers of the text are not understood.',
  what: 'Every number of the text has a fate: a fact, a claim of a sentence, a date, a period, a label, a reference, a page, a repeat, a phantom. Numbers that are unresolved are listed with their lines; up to two in a hundred leave the rule not evaluable, more of them break it.',
  why: 'A number that is dropped in silence is the worst kind of error after a wrong one: nobody looks for it.',
  example: '1,206 numbers, of which 716 are facts and 490 are dates, claims, periods and references',
  cause: 'A table whose header or labels are lost, or characters that make no number.',
};
