import type { RuleText } from './rule-text.ts';

export const breakdowns: RuleText = {
  id: 'N04',
  title: 'A breakdown in the text does not add up.',
  what: 'The parts that a sentence lists with their directions add up to the figure that it breaks down. Parts named as the main ones need not.',
  why: 'A list that claims to be complete leaves nothing out.',
  example: 'borrowings up 3,195, broken down into + 3,030, − 750 and + 915',
  cause: 'A part left out, or a direction word that is wrong.',
};
