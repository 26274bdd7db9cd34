import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { toGrid } from './grid.ts';
import { buildVocabulary } from './label-vocabulary.ts';
import { recognizeTables } from './recognize-tables.ts';

function linesOf(text: string) {
  const lines = readLines(text.replaceAll('|', '\t'));
  return { lines, vocabulary: buildVocabulary(lines, new Set()) };
}

const kinds = (text: string): string => {
  const { lines, vocabulary } = linesOf(text);
  const rows = toGrid(lines, vocabulary.numbers);
  return rows.map(({ kind }) => kind).join(' ');
};

// biome-ignore format: one case per line
test.each([
  ['labels in the first column',             '|2023|2024\nLending|8|9\nOther income||\nSaving|1|2',              'header body label body'],
  ['labels in the second column',            '||2023|2024\n|Lending|8|9\n|Other income||\n|Saving|1|2',          'header body label body'],
  ['labels cut over two columns',            '||2023|2024\nLe|nding|8|9\nOth|er income||\nS|aving|1|2',          'header body label body'],
  ['words beside labels',                    '|Bank|2023\nLending|Own|8\nSaving|Other|9\n|Other|',               'header body body header'],
  ['units in the second column',             '||2023\nA|Million yen|8\nB|Million yen|9\n|Million yen|',          'header body body header'],
  ['figures in the second column',           '||2023\n|8|9\n|Lending|9\n|Saving|',                               'header body body header'],
  ['one row only',                           '||2023\n|Lending|9\n|Saving|',                                     'header body header'],
])('%s', (_, text, expected) => {
  expect(kinds(text)).toBe(expected);
});

test('the unit in the corner over labels in the second column', () => {
  const { lines, vocabulary } = linesOf('|Millions of yen|2023|2024\n|Lending|8|9\n|Other income||\n|Saving|1|2');
  const tables = recognizeTables(lines, vocabulary);
  expect(tables.map(({ rows, stubHeader }) => [stubHeader, rows.map(({ isSection, label }) => `${label}${isSection ? ':' : ''}`)])).toEqual(
    [['Millions of yen', ['Lending', 'Other income:', 'Saving']]],
  );
});
