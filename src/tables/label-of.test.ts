import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { toGrid } from './grid.ts';
import { labelOf } from './join-label.ts';
import { buildVocabulary } from './label-vocabulary.ts';

/** The label of one row whose first cells are the stub, in a filing where `known` stand whole. */
function read(text: string, stub: readonly number[], known: readonly string[]) {
  const lines = readLines(text);
  const vocabulary = buildVocabulary(lines, new Set(known));
  const row = toGrid(lines, vocabulary.numbers)[0];
  return row === undefined ? undefined : labelOf(row, stub, vocabulary);
}

test.each([
  ['ncome tax expense\t1,200', [1], 'Income tax expense', 'The first letters of the label are lost.'],
  ['otal widgets sold\t1,200', [1], 'Total widgets sold', 'The first letters of the label are lost.'],
  ['Ot\tther income\t1,200', [1, 2], 'Other income', 'The label is cut in two cells, and letters stand twice.'],
  ['other income\t1,200', [1], 'Other income', 'The first letter of the label is small.'],
] as const)('%j: what was done to the label is recorded', (text, stub, label, reason) => {
  const found = read(text, stub, ['Income tax expense', 'Other income']);
  expect(found?.label).toBe(label);
  expect(found?.labelMend).toMatchObject({ before: text.split('\t').slice(0, stub.length).join(' '), reason });
});

test.each(['Other income\t1,200', '(a) Other income\t1,200', 'deferred widgets\t1,200'])(
  '%j: a label with all its letters has no record',
  (text) => {
    expect(read(text, [1], ['Other income'])?.labelMend).toBeUndefined();
  },
);
