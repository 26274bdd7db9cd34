import { expect, test } from 'vitest';
import { readHeadingMark } from './heading-mark.ts';

// biome-ignore format: one line per case
test.each([
  ['## Results',                  'markdown 2 Results'],
  ['### Results ###',             'markdown 3 Results'],
  ['PART 1 Company',              'part 1 Company'],
  ['Part II. Other',              'part 2 Other'],
  ['Item 2. Business',            'item 2 Business'],
  ['Note 5: Segments',            'note-number 5 Segments'],
  ['1. Results',                  'number 1 Results'],
  ['1 Results',                   'number 1 Results'],
  ['2.1 Basis',                   'number-number 1 Basis'],
  ['2.1.3 Leases',                'number-number-number 3 Leases'],
  ['(1) Results',                 'bracketed-number 1 Results'],
  ['1) Results',                  'half-bracketed-number 1 Results'],
  ['(iv) Results',                'bracketed-roman 4 Results'],
  ['vii) Results',                'half-bracketed-roman 7 Results'],
  ['ii. Results',                 'half-bracketed-roman 2 Results'],
  ['(a) Results',                 'letter 1 Results'],
  ['* Notes',                     'star 0 Notes'],
  ['Results',                     undefined],
  ['1H20 Results',                undefined],
  ['2020 was a good year',        undefined],
  ['10 of 12 members',            undefined],
  ['*1 ICT',                      undefined],
])('%s', (text, expected) => {
  const mark = readHeadingMark(text);
  expect(mark && `${mark.style} ${mark.number} ${mark.words}`).toBe(expected);
});
