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

test.each([
  { label: 'Store count (end of period)', expected: 'stores count' },
  { label: 'Employee count', expected: 'employees count' },
  { label: 'Number of clinics', expected: 'count count' },
  { label: 'No. of employees', expected: 'employees count' },
  { label: 'Total subscribers', expected: 'users count' },
  { label: 'Branches (at end of period)', expected: 'count count' },
])('a count is no money: $label', ({ expected, label }) => {
  const name = label.replace(/ \(.*\)$/, '');
  const rows = read(`Total income | 2,934 | 2,805\n${label} | 214 | 207`).slice(2);
  expect(rows.map((row) => row.replace(label, name))).toEqual([`${name}: 214 ${expected}`, `${name}: 207 ${expected}`]);
});

test.each(['Store count', 'Number of subscribers', 'Number of treasury shares', 'Number of ADSs', 'Average number of employees'])(
  'a count in a scale that nothing names is unresolved: %s',
  (label) => {
    expect(read(`Total income | 2,934 | 2,805\n${label} | 21.4 | 20.7`)).toEqual(income);
  },
);

test.each(['Customer loans', 'Employee benefits', 'Customer deposits', 'Store rents', 'Subscriber acquisition costs'])(
  'money that things cost or hold stays money: %s',
  (label) => {
    expect(read(`Total income | 2,934 | 2,805\n${label} | 214 | 207`).slice(2)).toEqual([
      `${label}: 214000000 SGD amount`,
      `${label}: 207000000 SGD amount`,
    ]);
  },
);

test.each([
  {
    name: 'a count',
    table: 'Number of stores | 412 | 420\nof which franchised | 118 | 121\nof which leased | 31 | 32',
    expected: [
      'Number of stores: 412 stores count',
      'Number of stores: 420 stores count',
      'of which franchised: 118 stores count',
      'of which franchised: 121 stores count',
      'of which leased: 31 stores count',
      'of which leased: 32 stores count',
    ],
  },
  {
    name: 'a unit in brackets',
    table: 'Energy use (TWh) | 412 | 420\nthereof solar | 118 | 121',
    expected: ['Energy use: 412 TWh count', 'Energy use: 420 TWh count', 'thereof solar: 118 TWh count', 'thereof solar: 121 TWh count'],
  },
  {
    name: 'money, and what names a measure itself',
    table: 'Staff costs | 412 | 420\nof which pensions | 118 | 121\nof which number of pensioners | 31 | 32',
    expected: [
      'Staff costs: 412000000 SGD amount',
      'Staff costs: 420000000 SGD amount',
      'of which pensions: 118000000 SGD amount',
      'of which pensions: 121000000 SGD amount',
      'of which number of pensioners: 31 count count',
      'of which number of pensioners: 32 count count',
    ],
  },
])('"of which" takes the unit of the row above: $name', ({ expected, table }) => {
  expect(read(table)).toEqual(expected);
});
