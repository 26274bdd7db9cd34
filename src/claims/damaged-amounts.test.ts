import { expect, it } from 'vitest';
import { ingestText } from '#tests/invented/read-fixtures.ts';

const report = (sentence: string): string =>
  [
    'Harbour Example Corporation',
    '',
    'Consolidated Financial Results for the Six Months Ended September 30, 2025 (IFRS)',
    '',
    'Consolidated statements of financial position (Thousands of yen)',
    '',
    '\tAs of March 31, 2025\tAs of September 30, 2025',
    'Trade receivables\t4,812,004\t5,120,611',
    'Contract assets\t360,362\t250,826',
    'Total assets\t5,172,366\t5,371,437',
    '',
    sentence,
    '',
  ].join('\n');

/** The amounts of a sentence whose sign is damaged, with their values in yen and what they were tied to. */
const read = (sentence: string): readonly string[] =>
  ingestText('invented', report(sentence))
    .claims.filter(({ printed }) => printed.includes('frac'))
    .map(({ label, value, verdict }) => `${value} ${verdict} ${label}`.trim());

it.each([
  ['the sign and the first digit', 'Receivables of \\(\\frac{4}{3}97,122\\) thousand were sold.', ['397122000 not-linked']],
  [
    'tied to the row that is named',
    'Of assets \\(\\frac{4}{3}60,362\\) thousand became "Contract assets" before.',
    ['360362000 holds Contract assets'],
  ],
  ['the sign as a digit too many', 'Assets were $\\frac{35,371,437}{1000}$ thousand.', ['5371437000 not-linked']],
  ['digits that stand in groups one way only', 'Assets were $\\frac{3101,972,107}{1000}$ thousand.', ['101972107000 not-linked']],
  ['two readings, of which nothing tells', 'Debts were $\\frac{334,682,911}{1000}$ thousand.', []],
  ['a fraction', 'Each unit is \\frac{1}{2} of a share.', []],
])('%s', (_, sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});
