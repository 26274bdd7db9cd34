import { expect, test } from 'vitest';
import { ingestFiling } from '#pipeline.ts';

const entries = [
  'Date of resolution\tJune 27, 2024',
  'Persons entitled\tDirectors',
  'Number of rights outstanding\t163',
  'Exercise period\tFrom July 13, 2024 to July 12, 2054',
];

test('a figure of a form is of no day, and under no heading', () => {
  const text = ['Share options of the six months ended September 30, 2024', '', 'Terms of the options', '', ...entries].join('\n');
  const { facts, tokens } = ingestFiling({ filing: '2024-11-01-h1', text, sha256: '' });
  expect(facts).toEqual([]);
  expect(tokens.find(({ token }) => token === '163')?.fate).toBe('unresolved');
});
