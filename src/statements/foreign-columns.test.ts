import { expect, test } from 'vitest';
import { ingestFiling } from '#pipeline.ts';

const rows = [
  '⇥Actual⇥',
  '⇥Six months ended June 30, 2025⇥Six months ended June 30, 2025',
  'Net sales⇥¥ 220,118⇥$ 1,528,597',
  'Operating profit⇥20,447⇥141,993',
];

function read(unit: string) {
  const text = [`Highlights (${unit})`, '', ...rows].join('\n').replaceAll('⇥', '\t');
  const { facts, ledger } = ingestFiling({ filing: '2025-07-24-h1', text, sha256: '' });
  return {
    values: facts.map((fact) => `${fact.unit} ${fact.value}`),
    left: ledger.unresolved.map(({ printed, reason }) => `${printed}: ${reason}`),
  };
}

test('a column marked in another currency has the scale that is listed for it', () => {
  expect(read('Millions of yen, thousands of U.S. dollars').values).toEqual([
    'JPY 220118000000',
    'USD 1528597000',
    'JPY 20447000000',
    'USD 141993000',
  ]);
});

test('where none is listed it is not read', () => {
  const { left, values } = read('Millions of yen');
  expect(values).toEqual(['JPY 220118000000', 'JPY 20447000000']);
  expect(left).toEqual([
    '$ 1,528,597: The column is in another currency than the table, and nothing says its scale.',
    '141,993: The column is in another currency than the table, and nothing says its scale.',
  ]);
});
