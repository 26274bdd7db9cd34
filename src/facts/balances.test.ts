import { expect, test } from 'vitest';
import { ingestText } from '#tests/invented/read-fixtures.ts';

/** The periods of the rows of an invented summary whose columns are half-years: `label: date` for a balance. */
function periodsOf(table: string, head = '\t1H 2024\t1H 2023'): string[] {
  const text = `Harbour Example Limited

Financial Results for the First Half ended 30 June 2024

OVERVIEW

S$ million${head}
${table.trim().replaceAll(' | ', '\t')}
`;
  return ingestText('invented', text).facts.map(
    ({ label, period }) => `${label}: ${'instant' in period ? period.instant : `${period.start}/${period.end}`}`,
  );
}

const balance = (label: string): string[] => [`${label}: 2024-06-30`, `${label}: 2023-06-30`];
const flow = (label: string): string[] => [`${label}: 2024-01-01/2024-06-30`, `${label}: 2023-01-01/2023-06-30`];

test.each([
  {
    name: 'a section of the balance sheet',
    table: `
Selected income statement items
Fee income | 518 | 466
Selected balance sheet items
Investment securities | 188,402 | 181,766
Growth in securities | 2,402 | 1,766`,
    expected: [...flow('Fee income'), ...balance('Investment securities'), ...flow('Growth in securities')],
  },
  {
    name: 'what is lent, owed or weighted, in any section',
    table: `
Fee income | 518 | 466
Customer loans | 188,402 | 181,766
Deposits from customers | 229,118 | 217,480
Risk-weighted assets | 145,691 | 142,028
Interest on customer loans | 4,012 | 3,640`,
    expected: [
      ...flow('Fee income'),
      ...balance('Customer loans'),
      ...balance('Deposits from customers'),
      ...balance('Risk-weighted assets'),
      ...flow('Interest on customer loans'),
    ],
  },
  {
    name: 'a mean over the period is no balance',
    head: '\t1H 2024 Average balance\t1H 2023 Average balance',
    table: 'Customer loans | 188,402 | 181,766\nFee income | 518 | 466',
    expected: [...flow('Customer loans'), ...flow('Fee income')],
  },
])('balances among flows: $name', ({ expected, head, table }) => {
  expect(periodsOf(table, head)).toEqual(expected);
});
