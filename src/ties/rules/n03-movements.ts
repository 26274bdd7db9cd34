import type { RuleText } from './rule-text.ts';

export const movements: RuleText = {
  id: 'N03',
  title: 'A change told in the text is not the difference of its figures.',
  what: 'In “increased by X to Y from Z”, X lies in the difference of the facts at the two dates.',
  why: 'Sentences about balances tell what moved; a wrong change hides or invents a movement.',
  example: 'inventories up EUR 100 million to EUR 912 million, from 812,300 thousand',
  cause: 'A change against another date, or digits exchanged.',
};
