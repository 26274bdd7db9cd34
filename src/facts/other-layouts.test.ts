import { expect, test } from 'vitest';
import { ingestText } from '#tests/invented/read-fixtures.ts';

const cover = 'Harbour Example Limited\n\nResults for the half-year ended 30 June 2024\n\n';

/** The figures of an invented filing as `label period value unit`; `|` parts cells. */
function read(lines: readonly string[]): readonly string[] {
  return ingestText('invented', `${cover}${lines.join('\n').replaceAll('|', '\t')}\n`).facts.map(
    ({ label, period, unit, value }) => `${label} ${'instant' in period ? period.instant : period.end} ${value} ${unit}`,
  );
}

test('codes of accounts before the labels are no labels and no figures', () => {
  expect(
    read([
      'CODE|EUR million|H1 2024|H1 2023',
      '1100|Revenue|1,204|1,118',
      '11XX|Costs|(904)|(818)',
      'A210|Interest|12|14',
      'AAAA|Profit|300|300',
    ]),
  ).toEqual([
    'Revenue 2024-06-30 1204000000 EUR',
    'Revenue 2023-06-30 1118000000 EUR',
    'Costs 2024-06-30 -904000000 EUR',
    'Costs 2023-06-30 -818000000 EUR',
    'Interest 2024-06-30 12000000 EUR',
    'Interest 2023-06-30 14000000 EUR',
    'Profit 2024-06-30 300000000 EUR',
    'Profit 2023-06-30 300000000 EUR',
  ]);
});

test('years before words are no codes', () => {
  const text = ['Year|EUR million|Revenue', '2022|Interim|1,118', '2023|Interim|1,204', '2024|Interim|1,330'];
  expect(read(text)).not.toContain('Interim 2024-06-30 1118000000 EUR');
});

test('a change that names both of its periods', () => {
  const facts = ingestText(
    'invented',
    `${cover}${['EUR million|2Q24|1Q24|2Q23|Δ 2Q24/1Q24|Δ 2Q24/2Q23', 'Revenue|604|590|540|2.4%|11.9%', 'Costs|504|492|450|2.4%|12.0%'].join('\n').replaceAll('|', '\t')}\n`,
  ).facts.filter(({ unit }) => unit === 'percent');
  expect(facts.map(({ value, versus }) => [value, versus && 'end' in versus ? versus.end : undefined])).toEqual([
    ['2.4', '2024-03-31'],
    ['11.9', '2023-06-30'],
    ['2.4', '2024-03-31'],
    ['12.0', '2023-06-30'],
  ]);
});

test('a unit behind a heading that ends with a colon, and behind a figure of a thousand and more', () => {
  expect(
    read([
      '|H1 2024|H1 2023',
      '|Rm|Rm',
      'Revenue|8,204|7,118',
      'Earnings per share (cents):||',
      '- basic|184.3|164.5',
      'Net asset value per share (cents)|1,204|1,118',
    ]),
  ).toEqual([
    'Revenue 2024-06-30 8204000000 ZAR',
    'Revenue 2023-06-30 7118000000 ZAR',
    'Basic 2024-06-30 1.843 ZAR/share',
    'Basic 2023-06-30 1.645 ZAR/share',
    'Net asset value per share 2024-06-30 12.04 ZAR/share',
    'Net asset value per share 2023-06-30 11.18 ZAR/share',
  ]);
});

test('volumes are no money: counted as their brackets say, else not known', () => {
  expect(
    read([
      'EUR million|H1 2024|H1 2023',
      'Revenue|8,204|7,118',
      'Sales volume (thousand tons)|312|298',
      'Production volume (kboed)|88|84',
      'Sales volume|410|402',
    ]),
  ).toEqual([
    'Revenue 2024-06-30 8204000000 EUR',
    'Revenue 2023-06-30 7118000000 EUR',
    'Sales volume 2024-06-30 312000 tons',
    'Sales volume 2023-06-30 298000 tons',
  ]);
});

test('negative percentages with a blank before their sign', () => {
  expect(read(['EUR million|H1 2024|H1 2023', 'Revenue|8,204|7,118', 'Operating margin|(4.9) %|12.3 %'])).toContain(
    'Operating margin 2024-06-30 -4.9 percent',
  );
});

const assets = [
  'Balance sheet',
  '',
  '(In thousands of euros)',
  '',
  'Assets|June 30, 2024|June 30, 2023',
  'Cash|1,204|1,118',
  'Total assets|21,097,210|20,385,508',
  '',
];

test('the other side of a balance sheet has the unit of the first, and its dates where the same words head its columns', () => {
  const liabilities = [
    'Liabilities and equity|June 30, 2024|June 30, 2023',
    'Payables|904|818',
    'Total liabilities and equity|21,097,210|20,385,508',
  ];
  expect(read([...assets, ...liabilities])).toContain('Payables 2024-06-30 904000 EUR');
  const bare = (text: string): string => text.replace('June 30, 2024|June 30, 2023', 'Amount|Amount');
  const dated = assets.map((line) => (line.startsWith('Assets') ? '|June 30, 2024|June 30, 2023\nAssets|Amount|Amount' : line));
  expect(read([...dated, ...liabilities.map(bare)])).toContain('Payables 2023-06-30 818000 EUR');
});

test('a table that shares no total with the one before it has nothing of it', () => {
  const other = ['Other figures|June 30, 2024|June 30, 2023', 'Payables|904|818', 'Total|21,097,211|20,385,508'];
  expect(read([...assets, ...other]).filter((line) => line.startsWith('Payables'))).toEqual([]);
});

test('a footnote that goes on as a table is in the unit of its statement', () => {
  const text = [
    '(In thousands of dollars)',
    '',
    '|H1 2024|H1 2023',
    'Costs (1)|$ 8,204|$ 7,118',
    'Other|310|290',
    '',
    '(1) Includes stock-based compensation as follows:',
    '',
  ];
  expect(read([...text, '|H1 2024|H1 2023', 'Research|$ 204|$ 118', 'Sales|91|84'])).toContain('Sales 2024-06-30 91000 USD');
});

test('a figure with hundredths among whole thousands is per share under such a heading, else not known', () => {
  const text = [
    '(In thousands of dollars)',
    '',
    '|H1 2024|H1 2023',
    'Revenue|8,204|7,118',
    'Costs|(7,204)|(6,318)',
    'Net income|1,000|800',
  ];
  const facts = read([...text, 'Earnings per common share:||', 'Attributable to common shareholders|$0.08|$0.11', '', 'Other||']);
  expect(facts).toContain('Attributable to common shareholders 2024-06-30 0.08 USD/share');
  expect(read([...text, 'Dividend cover|2.08|2.11']).filter((fact) => fact.startsWith('Dividend'))).toEqual([]);
});

test('shares in a scale that their heading names, goods, and money for each of them', () => {
  const text = ['(In thousands of dollars, except share amounts)', '', '|H1 2024|H1 2023', 'Revenue|8,204|7,118'];
  expect(
    read([
      ...text,
      'Weighted average shares outstanding (thousands)||',
      'Basic|196,204|194,118',
      'Ounces sold|87,118|80,904',
      'Cash cost ($/oz)|1,418|1,330',
    ]),
  ).toEqual([
    'Revenue 2024-06-30 8204000 USD',
    'Revenue 2023-06-30 7118000 USD',
    'Basic 2024-06-30 196204000 shares',
    'Basic 2023-06-30 194118000 shares',
    'Ounces sold 2024-06-30 87118 ounces',
    'Ounces sold 2023-06-30 80904 ounces',
    'Cash cost 2024-06-30 1418 USD/ounce',
    'Cash cost 2023-06-30 1330 USD/ounce',
  ]);
});

test('a year to date ends with the period reported, or with the quarter beside it', () => {
  const lines = ['EUR million|Q2 2024|YTD 2024|YTD 2023', 'Revenue|604|1,204|1,118'].join('\n').replaceAll('|', '\t');
  const facts = ingestText('invented', `Harbour Example Limited\n\nResults\n\n${lines}\n`).facts;
  expect(facts.map(({ period }) => ('end' in period ? `${period.start}/${period.end}` : ''))).toEqual([
    '2024-04-01/2024-06-30',
    '2024-01-01/2024-06-30',
    '2023-01-01/2023-06-30',
  ]);
});

test('a beginning and an ending balance are of their days', () => {
  const facts = read([
    'EUR million|H1 2024|H1 2023',
    'Beginning balance|310|290',
    'Additions|20|12',
    'Ending balance|330|302',
    'At the end of the period|330|302',
  ]);
  expect(facts.filter((fact) => !fact.startsWith('Additions'))).toEqual([
    'Beginning balance 2023-12-31 310000000 EUR',
    'Beginning balance 2022-12-31 290000000 EUR',
    'Ending balance 2024-06-30 330000000 EUR',
    'Ending balance 2023-06-30 302000000 EUR',
    'At the end of the period 2024-06-30 330000000 EUR',
    'At the end of the period 2023-06-30 302000000 EUR',
  ]);
});

test('the unit of a heading inside of a statement is not that of the statement', () => {
  const stated = ['All amounts are in PLN thousand unless otherwise stated.', '', 'Income statement', ''];
  const rows = [
    '|H1 2024|H1 2023',
    'Revenue|8,204|7,118',
    'Cost of sales|(6,204)|(5,318)',
    'Gross profit|2,000|1,800',
    'Operating profit|904|818',
  ];
  const more = ['Profit before tax|804|718', 'Income tax|(204)|(118)', 'Earnings per share (in PLN)||', '- basic|1.88|1.41'];
  const facts = read([...stated, ...rows, ...more]);
  expect(facts).toContain('Revenue 2024-06-30 8204000 PLN');
  expect(facts).toContain('Basic 2024-06-30 1.88 PLN/share');
});

test('two equal figures under the same heading are both there', () => {
  expect(read(['Shares|June 30, 2024|June 30, 2024', 'Number of shares|456,330,204|456,330,204'])).toHaveLength(2);
});

test('a table below the same headings, without words of its own, goes on in their unit', () => {
  const text = ['# Reconciliation', '', '(In thousands of dollars)', '', '|H1 2024|H1 2023', 'Income|$ 8,204|$ 7,118', 'Other|310|290', ''];
  expect(read([...text, '|H1 2024|H1 2023', 'Cash flow|$ 9,204|$ 8,118', 'Less: capital expenditures|(91)|(84)'])).toContain(
    'Less: capital expenditures 2024-06-30 -91000 USD',
  );
});

test('what a filing states of all its figures is the unit of statements that name none', () => {
  const statement = [
    'Balance sheet',
    '',
    '|30 June 2024|30 June 2023',
    'Cash|1,204|1,118',
    'Goodwill|404|404',
    'Receivables|310|290',
    'Total assets|1,918|1,812',
  ];
  const stated = ['All amounts are in SEK million unless otherwise stated.', ''];
  expect(read([...stated, ...statement])).toContain('Receivables 2024-06-30 310000000 SEK');
  expect(read(statement)).toEqual([]);
  expect(read([...stated, 'Staff', '', '|30 June 2024|30 June 2023', 'Stockholm|310|290'])).toEqual([]);
});
