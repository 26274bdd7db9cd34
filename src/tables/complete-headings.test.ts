import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { completeHeadings } from './complete-headings.ts';
import { buildVocabulary } from './label-vocabulary.ts';
import { recognizeTables } from './recognize-tables.ts';

function headingsOf(first: string, second: string): readonly string[] {
  const rows = (label: string): string => `${label}\t1,100\t2,200\n${label} sold\t100\t200`;
  const lines = readLines(`\t${first}\n${rows('Shares')}\n\t${second}\n${rows('Bonds')}`.replaceAll('|', '\t'));
  const tables = completeHeadings(recognizeTables(lines, buildVocabulary(lines, new Set())));
  return tables.map((table) => table.headers.map((header) => header.texts.join(' ')).join(' | '));
}

const whole = 'Three months ended June 30, 2024|Three months ended June 30, 2025';
const shown = 'Three months ended June 30, 2024 | Three months ended June 30, 2025';

test('a heading that is cut is whole in the next table', () => {
  expect(headingsOf('Three months ended|Three months ended June 30, 2025', whole)).toEqual([shown, shown]);
});

test('another heading is another heading', () => {
  const other = 'Three months ended June 30, 2023|Three months ended June 30, 2025';
  expect(headingsOf(other, whole)[0]).toBe(other.replace('|', ' | '));
});

test('where two headings differ, none is completed', () => {
  expect(headingsOf('Three months ended|Three months ended', whole)[0]).toBe('Three months ended | Three months ended');
});
