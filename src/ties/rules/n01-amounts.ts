import type { RuleText } from './rule-text.ts';

export const amounts: RuleText = {
  id: 'N01',
  title: 'A number of the text is not that of the tables.',
  what: 'An amount in a sentence lies in what the fact with its concept and period may stand for; of several printings one suffices. A unit of its last place off, it is adjusted to foot where a table prints the same rounded figure.',
  why: 'Readers quote sentences. A number that no table prints is a slip of the text, of the table, or of how the sentence is read.',
  example: 'sales of EUR 5,123 million, where the statement prints 5,123,456 thousand',
  cause: 'Two digits exchanged, another scale, or a rounded figure pressed so that a total adds.',
};
