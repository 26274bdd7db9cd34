import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { readPassages } from './passage.ts';
import { readBlocks } from './read-blocks.ts';
import { readStatedUnit } from './read-stated-unit.ts';

function read(text: string): string | undefined {
  const lines = readLines(text);
  const unit = readStatedUnit(readPassages(lines, readBlocks(lines)));
  return unit === undefined ? undefined : `${unit.unit} ${unit.scale}`;
}

// biome-ignore format: one case per line
test.each([
  ['a sentence',                 'All amounts are stated in EUR million unless otherwise indicated.',                        'EUR 6'],
  ['a sentence among others',    'The accounts follow IFRS. Figures are presented in thousands of euros, unless stated otherwise.', 'EUR 3'],
  ['to the nearest',             'Amounts are rounded to the nearest million Swedish kronor except where noted.',             'SEK 6'],
  ['of tables',                  'Unless otherwise noted, tables are presented in U.S. dollars in millions.',                'undefined 6'],
  ['in brackets',                'Figures for the group (SEK million) unless otherwise stated.',                             'SEK 6'],
  ['alone below a heading',      '(Dollars in millions, except per share amounts or as otherwise stated)',                   'USD 6'],
  ['of all tables',              '(Dollars in tables in millions)',                                                          'USD 6'],
  ['a scale alone',              'Except for per share amounts or as otherwise specified, amounts presented within tables are stated in millions.', 'undefined 6'],
  ['amounts in the tables',      'The notes follow. All dollar amounts in the tables are stated in millions of U.S. dollars.', 'USD 6'],
  ['above every page',           Array.from({ length: 6 }, (_, page) => `(Dollars in Millions Except Share Amounts)\n\nThe group sold ${page} ships.`).join('\n\n'), 'USD 6'],
  ['above the statements alone',  Array.from({ length: 4 }, (_, page) => `(Dollars in Millions Except Share Amounts)\n\nThe group sold ${page} ships.`).join('\n\n'), undefined],
  ['no exception, no statement', 'Sales grew by 12 in EUR million.',                                                         undefined],
  ['an amount of a sentence',    'Amounts due in EUR 5 million are excluded unless stated.',                                 undefined],
  ['two that differ',            'All amounts in EUR million unless stated.\n\nAll amounts in EUR thousand unless stated.',  undefined],
])('%s', (_, text, expected) => {
  expect(read(text)).toBe(expected);
});
