import type { RuleText } from './rule-text.ts';

export const breakdowns: RuleText = {
  id: 'N04',
  title: 'A breakdown in the text does not add up.',
  what: 'The parts that sentences list add up to the figure that they break down, in one sentence or over several. Where the text does not say that the parts are all, only those that add up are its parts; a difference is then told where they did add up for the period before, and the slip of one figure explains it.',
  why: 'A list that claims to be complete leaves nothing out.',
  example: 'borrowings up 3,195, broken down into + 3,030, − 750 and + 915',
  cause: 'A part left out, or a direction word that is wrong.',
};
