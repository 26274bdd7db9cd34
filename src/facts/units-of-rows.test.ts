import { expect, test } from 'vitest';
import { ingestText } from '#tests/invented/read-fixtures.ts';

/** What the rows of a table in an invented report of amounts in millions are read as: `label: value unit kind`. */
function read(table: string): string[] {
  const text = `Harbour Example Limited

Financial Results for the First Half ended 30 June 2024

OVERVIEW

S$ million\t1H 2024\t1H 2023
${table.trim().replaceAll(' | ', '\t')}
`;
  return ingestText('invented', text).facts.map(({ kind, label, unit, value }) => `${label}: ${value} ${unit} ${kind}`);
}

const income = ['Total income: 2934000000 SGD amount', 'Total income: 2805000000 SGD amount'];

test.each([
  {
    name: 'a group of ratios and one of amounts per share',
    table: `
Total income | 2,934 | 2,805
Key financial ratios (%)
Net interest margin | 1.62 | 1.63
Per share data (S$)
Dividends | 0.42 | 0.40`,
    expected: [
      ...income,
      'Net interest margin: 1.62 percent ratio',
      'Net interest margin: 1.63 percent ratio',
      'Dividends: 0.42 SGD/share per-share',
      'Dividends: 0.40 SGD/share per-share',
    ],
  },
  {
    name: 'the unit ends with its section',
    table: `
Total income | 2,934 | 2,805
Key ratios (%)
Interest spread | 1.62 | 1.63
Other items
Staff costs | 512 | 498`,
    expected: [
      ...income,
      'Interest spread: 1.62 percent ratio',
      'Interest spread: 1.63 percent ratio',
      'Staff costs: 512000000 SGD amount',
      'Staff costs: 498000000 SGD amount',
    ],
  },
  {
    name: 'a heading that may be a row without figures leaves small numbers unread, and large ones as they were',
    table: `
Total income | 2,934 | 2,805
Capital adequacy ratio (%)
Tier one | 14.9 | 14.6
Deposits received | 9,120 | 8,870`,
    expected: [...income, 'Deposits received: 9120000000 SGD amount', 'Deposits received: 8870000000 SGD amount'],
  },
])('the heading of a section gives the unit: $name', ({ expected, table }) => {
  expect(read(table)).toEqual(expected);
});
