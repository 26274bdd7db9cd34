import { expect, test } from 'vitest';
import type { FilingText } from '#collections/read-source.ts';
import { anchorLines } from './anchor-lines.ts';
import { anchorOfPlace } from './place-href.ts';

/** A file of one line, `<p>Revenue</p><p>Costs</p>`, of which two lines of text were made. */
const oneLine: FilingText = {
  lines: ['Revenue', 'Costs'],
  linesAt: () => [1],
  find: ({ offset }) => {
    if (offset >= 4 && offset < 11) return { line: 1, offset: offset - 3, length: 1 };
    return offset >= 18 && offset < 23 ? { line: 2, offset: offset - 17, length: 1 } : undefined;
  },
};

const plain: FilingText = { lines: ['Revenue', 'Costs'], linesAt: (line) => [line], find: (span) => span };

test.each<[string, FilingText, number, number, string]>([
  ['the first line of a file of one line', oneLine, 1, 4, 'L1'],
  ['a further one of it', oneLine, 1, 20, 'L1P2'],
  ['what the text leaves out', oneLine, 1, 1, 'L1'],
  ['a line of plain text', plain, 2, 3, 'L2'],
])('%s', (_, text, line, offset, anchor) => {
  expect(anchorOfPlace(text, anchorLines(text), { line, offset })).toBe(anchor);
});
