import { expect, test } from 'vitest';
import { groupByCommas, groupingOf } from './digit-grouping.ts';

// biome-ignore format: one case per line
test.each([
  ['numbers grouped by blanks',                    ['2 418', '2 272', '–1 527', '301'],           'blanks'],
  ['by no-break and thin blanks',                  ['2\u00a0418', '1\u202f013', '(1\u2009204)'],  'blanks'],
  ['commas somewhere: blanks part two numbers',    ['2 418', '2 272', '1 013', '12,345'],         'commas'],
  ['two such cells prove nothing',                 ['2 418', '2 272', '301'],                     'commas'],
  ['a number beside another one',                  ['3 041', '17 3', '12 40', '3 4'],             'commas'],
] as const)('%s', (_, cells, expected) => {
  expect(groupingOf(cells)).toBe(expected);
});

// biome-ignore format: one case per line
test.each([
  ['2 418',        '2,418'],
  ['–12 345 678',  '–12,345,678'],
  ['(1 204.5)',    '(1,204.5)'],
  ['17 3',         '17 3'],
  ['30 Jun 2024',  '30 Jun 2024'],
] as const)('%s is read as %s', (text, expected) => {
  expect(groupByCommas(text, 'blanks')).toBe(expected);
  expect(groupByCommas(text, 'commas')).toBe(text);
});
