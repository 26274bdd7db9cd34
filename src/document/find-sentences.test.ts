import { expect, test } from 'vitest';
import { findSentences } from './find-sentences.ts';

// biome-ignore format: one line per case
test.each([
  ['One. Two.',                                   ['One.', 'Two.']],
  ['Shares of Example Inc. Were sold.',           ['Shares of Example Inc. Were sold.']],
  ['Under U.S. GAAP. It ended.',                  ['Under U.S. GAAP.', 'It ended.']],
  ['Up 2.5% in all. Good!',                       ['Up 2.5% in all.', 'Good!']],
  ['He said "no." She left.',                     ['He said "no."', 'She left.']],
  ['Under IFRS.¹ It ended.',                      ['Under IFRS.¹', 'It ended.']],
  ['See No. 5. Then go.',                         ['See No. 5.', 'Then go.']],
  ['No stop at the end',                          ['No stop at the end']],
  ['  Blanks.  Around.  ',                        ['Blanks.', 'Around.']],
  ['',                                            []],
])('%s', (text, expected) => {
  expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
