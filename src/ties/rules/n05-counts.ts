import type { RuleText } from './rule-text.ts';

export const counts: RuleText = {
  id: 'N05',
  title: 'A ratio or count of the text is not that of the tables.',
  what: 'A ratio, share or count in a sentence is the one that a table prints for its date, or the quotient of the facts that it names.',
  why: 'Ratios are quoted alone, without the figures they come from.',
  example: 'a gross profit ratio of 16.4 %, for 10,051 of 61,204',
  cause: 'A ratio of another period, or of other figures than its name says.',
};
