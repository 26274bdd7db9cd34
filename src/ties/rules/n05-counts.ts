import type { RuleText } from './rule-text.ts';

export const counts: RuleText = {
  id: 'N05',
  title: 'A ratio, count or date of the text is not that of the tables.',
  what: 'A ratio, share or count in a sentence is the one that a table prints for its date, or the quotient of the facts that it names; a date is the day of the figures beside it, of a period of the tables, or of the same event elsewhere.',
  why: 'Ratios are quoted alone, without the figures they come from; a wrong day gives a right figure to the wrong period.',
  example: 'a gross profit ratio of 16.4 %, for 10,051 of 61,204',
  cause: 'A ratio of another period, or of other figures than its name says; a date taken over from the report before.',
};
