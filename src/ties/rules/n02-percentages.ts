import type { RuleText } from './rule-text.ts';

export const percentages: RuleText = {
  id: 'N02',
  title: 'A percentage of the text is not the quotient of its figures.',
  what: 'A rate of change in a sentence equals current / prior − 1 by the facts, and its word (up, decreased) agrees with the sign. None is computed across a change of sign.',
  why: 'A rate is computed from the figures beside it; where it does not follow from them, one of the three is wrong.',
  example: 'sales up 12.2 %, from 4,568 to 5,123',
  cause: 'A rate taken over from another line or period, or a wrong direction word.',
};
