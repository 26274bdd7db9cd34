import { expect, test } from 'vitest';
import { groupByCommas, groupingOf } from './digit-grouping.ts';

// biome-ignore format: one case per line
test.each([
  ['numbers grouped by blanks',                    ['2 418', '2 272', '–1 527', '301'],           'blanks'],
  ['by no-break and thin blanks',                  ['2\u00a0418', '1\u202f013', '(1\u2009204)'],  'blanks'],
  ['commas somewhere: blanks part two numbers',    ['2 418', '2 272', '1 013', '12,345'],         'commas'],
  ['two such cells prove nothing',                 ['2 418', '2 272', '301'],                     'commas'],
  ['dots, with a decimal comma',                   ['1.204', '98.117', '12.345.678', '4,5%'],     'dots'],
  ['dots beside bare hundreds',                    ['1.204', '98.117', '-2.842', '842', '377', '-310'], 'dots'],
  ['three decimals are no groups',                 ['1.204', '98.117', '0.845', '2.842', '842', '377', '310'], 'commas'],
  ['nor where a point has two',                    ['1.204', '98.117', '4.50', '2.842', '842', '377', '310'], 'commas'],
  ['nor where nothing else is seen',               ['1.204', '98.117', '3.456', '7.890'],         'commas'],
  ['blanks and a decimal comma',                   ['1 466,1', '12,4', '-0,8 %', '301,2'],        'blanks-and-comma'],
  ['references to notes are no decimals',          ['6,12', '7,8', '5,6', '1204'],                'commas'],
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

// biome-ignore format: one case per line
test.each([
  ['1.204',         'dots',             '1,204'],
  ['-12.345.678,9', 'dots',             '-12,345,678.9'],
  ['(0,84)',        'dots',             '(0.84)'],
  ['-4,0%',         'dots',             '-4.0%'],
  ['30.06.2024',    'dots',             '30.06.2024'],
  ['Note 4.1',      'dots',             'Note 4.1'],
  ['1 466,1',       'blanks-and-comma', '1,466.1'],
  ['12,45',         'blanks-and-comma', '12.45'],
] as const)('%s with %s is read as %s', (text, grouping, expected) => {
  expect(groupByCommas(text, grouping)).toBe(expected);
});

// biome-ignore format: one case per line
test.each([
  ['several numbers by lakhs',              ['5,38,564', '(1,23,456.78)', '12,34,56,789', '18,599'], 'lakhs'],
  ['two of them may have lost a digit',     ['5,38,564', '1,23,456', '18,599'],                      'commas'],
  ['no more of them than of millions',      ['5,38,564', '1,23,456', '2,34,567', '1,234,567', '2,345,678', '3,456,789'], 'commas'],
] as const)('%s', (_, cells, expected) => {
  expect(groupingOf(cells)).toBe(expected);
});

test('groups of lakhs leave every character in its place', () => {
  expect(groupByCommas('(12,34,567.89)', 'lakhs')).toBe('(001234567.89)');
  expect(groupByCommas('18,599', 'lakhs')).toBe('18,599');
  expect(groupByCommas('6,12', 'lakhs')).toBe('6,12');
});
