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

test('a unit in brackets, alone in the last cell of a head, holds for the table', () => {
  const head = [
    'For the six months ended 30 June 2025',
    '',
    '\t\t\t(Unit: Thousand Baht except earnings per share in Baht)',
    '\tNote\t2025\t2024',
  ];
  const text = ['Income statement', ...head, 'Revenue from sales\t1\t4,118,204\t3,904,330', 'Cost of sales\t2\t2,618,330\t2,504,118'].join(
    '\n',
  );
  const { facts } = ingestFiling({ filing: '2025-08-14-h1', text, sha256: '' });
  expect(facts.map(({ unit, value }) => `${unit} ${value}`)).toEqual([
    'THB 4118204000',
    'THB 3904330000',
    'THB 2618330000',
    'THB 2504118000',
  ]);
});
