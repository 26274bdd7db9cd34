import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { findPageHeads } from './find-page-heads.ts';

// biome-ignore format: one case per line
test.each([
  ['below two page numbers',    '- 1 -\n\nYearbook\n\nText\n- 2 -\nYearbook\nText',  [3, 7]],
  ['above two page numbers',    'Yearbook\n1\nText one\nYearbook\n2',                [1, 4]],
  ['once',                      '- 1 -\n\nYearbook\n\nText\n- 2 -\nOther\nText',     []],
  ['twice, once without page',  '- 1 -\n\nYearbook\n\nText\n\nYearbook\nText',       []],
  ['a sentence',                '- 1 -\nIt rains.\nText\n- 2 -\nIt rains.\nText',    []],
  ['a row of a table',          '- 1 -\nRent\t5\nText\n- 2 -\nRent\t5\nText',        []],
])('%s', (_, text, expected) => {
  expect([...findPageHeads(readLines(text))]).toEqual(expected);
});
