import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FilingMetadata } from '#model/filing.ts';
import { readLines } from '#read/read-lines.ts';
import { assignFates, type ReadFiling } from '#tokens/assign-fates.ts';
import { problemsOf } from './invariants.ts';
import { readText } from './read-filing.ts';

const metadata: FilingMetadata = {
  documentType: 'unknown',
  periodLabels: [],
  ticker: { value: '12.(4', span: { line: 1, offset: 1, length: 1 } },
};

/** A text that no stage has read: one block, no tables. */
function bare(text: string): ReadFiling {
  const lines = readLines(text);
  const blocks = [{ kind: 'list-item' as const, firstLine: 1, lastLine: lines.length }];
  return { lines, blocks, statements: [], facts: [], ledger: { filing: 'x', repairs: [], phantoms: [], unresolved: [] }, metadata };
}

const scraps = [
  '1',
  '12,345',
  '20',
  '2019',
  '.',
  ',',
  '-',
  ' ',
  '\t',
  '\n',
  '(',
  ')',
  '%',
  'JPY',
  'March ',
  'FY',
  'Note ',
  'Article ',
  'Q',
  '^{',
  '*',
  '😀',
  '５',
  '\\frac{',
  '\u00a0',
];

test('no text is too odd, and every digit is in one token', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'grapheme' })), { maxLength: 60 }), (pieces) => {
      const reading = bare(pieces.join(''));
      expect(problemsOf({ ...reading, tokens: assignFates(reading) })).toEqual([]);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('tables of any shape are read through', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps, 'Total', 'Sales\t', '\t', '\n', '1,234\t', '-\t'), { maxLength: 80 }), (pieces) => {
      expect(problemsOf(readText('odd', pieces.join('')))).toEqual([]);
    }),
    { numRuns: 150, seed: 1 },
  );
});

/** Processor time of one reading, the least of three. */
function cost(reading: ReadFiling): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    assignFates(reading);
    return process.cpuUsage(start).user;
  });
  return Math.min(...times);
}

/** How many times as long twice the text takes. A busy machine may err upwards, so that the least of some tries counts. */
function growth(piece: string): number {
  const [once, twice] = [30_000, 60_000].map((length) => bare(piece.repeat(Math.ceil(length / piece.length)))) as [ReadFiling, ReadFiling];
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 8 && least > 2.6; tries += 1) least = Math.min(least, cost(twice) / cost(once));
  return least;
}

const sentence = 'In 1H20 revenue rose 2.5% to JPY101,665 million (Note 2) as of March 31, 2020 under IFRS 16, see page 8 and 17 of 40. ';

// biome-ignore format: one case per line
test.each([
  ['one line of sentences',      sentence],
  ['many lines',                 `${sentence}\n`],
  ['cells',                      `${sentence}\t`],
  ['numbers that nothing tells', '17 '],
  ['digits without end',         '7'],
  ['groups without end',         '123,'],
  ['hyphens',                    '1-'],
  ['points',                     '. '],
  ['words behind a number',      '1 a b c d '],
  ['open brackets',              '(1'],
  ['marks',                      '* 1'],
  ['astral characters',          '𝟙1 '],
  ['line starts',                '\n1'],
])('twice the text takes about twice the time: %s', (_, piece) => {
  expect(growth(piece)).toBeLessThan(2.6);
});
