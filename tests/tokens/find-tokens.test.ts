import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { findTokens } from '#tokens/find-tokens.ts';

// biome-ignore format: one case per line
test.each([
  ['nothing',                  '',                          []],
  ['words',                    'no digit at all',           []],
  ['words and numbers',        'up 9.6% to JPY90,963 in 1H18', ['4 9.6%', '12 JPY90,963', '25 1H18']],
  ['tabs',                     '\t12\t(3)\t',               ['2 12', '5 (3)']],
  ['blanks at both ends',      '  7  ',                     ['3 7']],
  ['full-width digits',        '売上 １２３ 億円',           ['4 １２３']],
  ['other digits are none',    '¹ ² Ⅳ ٣ 一',                []],
  ['markup is part of it',     '<u>12</u> (<u>%1</u>)',     ['1 <u>12</u>', '11 (<u>%1</u>)']],
  ['no-break blanks',          '1\u00a02\u30003',           ['1 1', '3 2', '5 3']],
  ['a character of two units', '𝛼 𝛽1 2',                   ['3 𝛽1', '6 2']],
])('%s', (_, text, expected) => {
  const [line] = readLines(text);
  expect(line && findTokens(line).map((token) => `${token.offset} ${token.text}`)).toEqual(expected);
});
