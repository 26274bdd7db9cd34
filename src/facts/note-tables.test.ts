import { expect, test } from 'vitest';
import { ingestText } from '#tests/invented/read-fixtures.ts';

const cover = 'Harbour Example Inc.\n\nQuarterly report for the quarterly period ended June 30, 2024\n\n';

function ingest(lines: readonly string[]) {
  return ingestText('invented', `${cover}${lines.join('\n').replaceAll('|', '\t')}\n`);
}

/** The figures of an invented filing as `label period value unit`; `|` parts cells. */
function read(lines: readonly string[]): readonly string[] {
  return ingest(lines).facts.map(
    ({ label, period, unit, value }) =>
      `${label} ${'instant' in period ? period.instant : `${period.start}/${period.end}`} ${value} ${unit}`,
  );
}

test('a unit that stands alone in the last row of the headings is meant for all columns', () => {
  expect(
    read([
      'The amortization of content was:',
      '',
      '|Three Months Ended||Six Months Ended|',
      '|June 30, 2024|June 30, 2023|June 30, 2024|June 30, 2023',
      '|(in thousands)|||',
      'Licensed content|$2,010,207|$1,884,491|$4,008,732|$3,719,608',
    ]),
  ).toEqual([
    'Licensed content 2024-04-01/2024-06-30 2010207000 USD',
    'Licensed content 2023-04-01/2023-06-30 1884491000 USD',
    'Licensed content 2024-01-01/2024-06-30 4008732000 USD',
    'Licensed content 2023-01-01/2023-06-30 3719608000 USD',
  ]);
});

test('a unit over a column of counts is said of it alone', () => {
  const found = read(['Unvested units:', '', '|Number of units|Price', '|(in thousands)|', 'Unvested as of June 30, 2024|1,204|$31.20']);
  expect(found.filter((fact) => fact.includes('31200'))).toEqual([]);
});

test('section rows that are periods date the rows below them, and are no sections', () => {
  const { facts } = ingest([
    'Revenue by region (in millions):',
    '',
    '|United States|International|Total',
    'Three Months Ended June 30, 2024|||',
    'Beverages|$2,268|$6,021|$8,289',
    'Snacks|2,667|1,579|4,246',
    'Three Months Ended June 30, 2023|||',
    'Beverages|$2,278|$5,216|$7,494',
    'Snacks|2,462|2,407|4,869',
  ]);
  expect(facts.map(({ period }) => ('end' in period ? period.end : ''))).toEqual([
    ...Array.from({ length: 6 }, () => '2024-06-30'),
    ...Array.from({ length: 6 }, () => '2023-06-30'),
  ]);
  expect(new Set(facts.flatMap(({ path }) => path))).toEqual(new Set());
});

test('a caption that names the ends of spans makes spans of bare dates', () => {
  const lines = [
    'Changes in the liability for the second quarters ended June 30, 2024 and June 30, 2023 are as follows (in millions):',
    '',
    '|June 30, 2024|June 30, 2023',
    'Additions|$60|$44',
    'Payments|(12)|(10)',
  ];
  expect(read(lines)[0]).toBe('Additions 2024-04-01/2024-06-30 60000000 USD');
  expect(read([(lines[0] as string).replace('for the second quarters ended', 'at'), ...lines.slice(1)])[0]).toBe(
    'Additions 2024-06-30 60000000 USD',
  );
});

test('a currency sign says nothing of the scale where the statements of the filing have one', () => {
  const statement = [
    'Consolidated Statements of Income',
    '(in millions)',
    '',
    '|Three Months Ended June 30,|',
    '|2024|2023',
    'Revenue|$1,204|$1,118',
    'Cost of revenue|804|718',
    'Net income|$400|$400',
    '',
  ];
  const note = ['Note 5. Deposits', '', '|June 30, 2024|March 31, 2024', 'Deposits with suppliers|$120|$118'];
  expect(read([...statement, ...note]).filter((fact) => fact.startsWith('Deposits'))).toEqual([]);
  expect(ingest([...statement, ...note]).ledger.unresolved.map(({ printed }) => printed)).toEqual(['$120', '$118']);
  expect(read(note)).toContain('Deposits with suppliers 2024-06-30 120 USD');
});

test('the first figure with a percent sign speaks for the column', () => {
  const units = ingest([
    'Sales by product (in millions)',
    '',
    '|Three Months Ended June 30,||Change',
    '|2024|2023|',
    'Oncology|$6,312|$5,090|24.0%',
    'Surgery|2,553|2,488|2.6',
    'Vision|1,363|1,285|6.1',
  ]).facts.map(({ unit }) => unit);
  expect(units).toEqual(['USD', 'USD', 'percent', 'USD', 'USD', 'percent', 'USD', 'USD', 'percent']);
});

test('changes under a head of money are rates where the first has a percent sign', () => {
  const changes = ingest([
    'Condensed Consolidated Statements of Income',
    '',
    '|Yen (millions)|||U.S. dollars (thousands)',
    '|Three months ended June 30|||Three months ended June 30',
    '|2024|2025|Change|2025',
    'Net sales|¥ 81,402|¥ 84,310|3.6%|$ 581,448',
    'Cost of sales|55,118|57,200|3.8|394,483',
    'Gross profit|26,284|27,110|3.1|186,965',
    'Operating income|7,280|7,239|(0.6)|49,924',
  ]).facts.filter(({ versus }) => versus !== undefined);
  expect(changes.map(({ kind, unit, value }) => `${kind} ${value} ${unit}`)).toEqual([
    'percent-change 3.6 percent',
    'percent-change 3.8 percent',
    'percent-change 3.1 percent',
    'percent-change -0.6 percent',
  ]);
});

test('columns of shares and of money in one scale', () => {
  const found = read([
    'Condensed Consolidated Statements of Changes in Equity',
    '',
    '|Common Stock||Retained Earnings',
    '($ and shares in millions except per share amounts)|Shares|Par Value|',
    'Balance at March 31, 2024|2,923|$292|$25,503',
    'Net earnings|—|—|2,262',
    'Balance at June 30, 2024|2,923|$292|$27,765',
  ]);
  expect(found.slice(0, 3)).toEqual([
    'Balance at March 31, 2024 2024-03-31 2923000000 shares',
    'Balance at March 31, 2024 2024-03-31 292000000 USD',
    'Balance at March 31, 2024 2024-03-31 25503000000 USD',
  ]);
});

test('balances at the beginning and the end of a statement of equity', () => {
  const found = read([
    'Condensed Consolidated Statements of Shareholders’ Equity (in millions)',
    '',
    '|Three Months Ended',
    '|June 30, 2024|June 30, 2023',
    'Total shareholders’ equity, beginning balances|$66,796|$74,194',
    'Net income|23,434|21,448',
    'Dividends|(24,400)|(28,958)',
    'Total shareholders’ equity, ending balances|$65,830|$66,684',
  ]);
  expect(found[0]).toBe('Total shareholders’ equity, beginning balances 2024-03-31 66796000000 USD');
  expect(found.at(-1)).toBe('Total shareholders’ equity, ending balances 2023-06-30 66684000000 USD');
});

test('what is added to the shares outstanding, and what is left out of them, counts shares', () => {
  const earnings = read([
    'Earnings per share (in millions, except per share data)',
    '',
    '|Three Months Ended',
    '|June 30, 2024|June 30, 2023',
    'Net income|$23,434|$21,448',
    'Weighted-average shares outstanding|15,056|15,348',
    'Effect of dilutive securities|11|10',
    'Weighted-average diluted shares|15,067|15,358',
  ]);
  expect(earnings).toContain('Effect of dilutive securities 2024-04-01/2024-06-30 11000000 shares');
  const leftOut = read([
    'The following potentially dilutive shares were excluded from the computation of diluted earnings per share (in millions):',
    '',
    '|Three Months Ended',
    '|June 30, 2024|June 30, 2023',
    'Stock-based awards|15|29',
  ]);
  expect(leftOut).toContain('Stock-based awards 2024-04-01/2024-06-30 15000000 shares');
});

test('the end of the period beside the end of the year before are the two days of a balance', () => {
  const lines = ['Long-lived assets by region (in millions)', '', '|June 30, 2024|December 31, 2023', 'United States|$32,461|$30,118'];
  expect(read(lines)[1]).toBe('United States 2023-12-31 30118000000 USD');
});

test('a balance at the beginning below the last day of a span has no day that is known', () => {
  const lines = [
    'Allowance for doubtful accounts (in millions)',
    '',
    '|June 30, 2024|June 30, 2023',
    'Balance at beginning of period|$86|$80',
  ];
  expect(read(lines)).toEqual([]);
});

test('where periods are counted in weeks, the first day of a month may end one', () => {
  const weeks = ingestText(
    'invented',
    [
      'Harbour Example Inc.\n\nQuarterly report for the quarterly period ended July 1, 2023\n',
      'Consolidated statements of equity for the three months ended July 1, 2023 (millions of dollars)',
      '',
      '\tCommon stock\tRetained earnings\tTotal',
      'Balance at April 1, 2023\t441\t24,410\t24,851',
      'Net income\t—\t1,361\t1,361',
      'Balance at July 1, 2023\t441\t25,771\t26,212\n',
    ].join('\n'),
  );
  expect(
    weeks.facts.filter(({ label }) => label.startsWith('Balance')).map(({ period }) => ('instant' in period ? period.instant : '')),
  ).toEqual(['2023-04-01', '2023-04-01', '2023-04-01', '2023-07-01', '2023-07-01', '2023-07-01']);
});

test('an amount with one decimal and no scale is not known', () => {
  const lines = [
    'Cash of the group',
    '',
    '|June 30, 2024|June 30, 2023',
    'Cash and deposits|$894.7|$908.9',
    'Price of a ticket|$12.50|$11.90',
  ];
  expect(read(lines)).toEqual(['Price of a ticket 2024-06-30 12.50 USD', 'Price of a ticket 2023-06-30 11.90 USD']);
});

test('a day in figures that may be of two months is none, and its year is no year', () => {
  const lines = ['Sales (in millions)', '', '|9/9/2024|9/3/2023', 'Snacks|$3,116|$2,724'];
  expect(read(lines)).toEqual(['Snacks 2024-09-09 3116000000 USD']);
});

test('a unit below the first words over the labels', () => {
  const found = read([
    'Item 1',
    '',
    '|For Three Months Ended',
    'Consolidated Statements of Income|June 30,|',
    '(In millions, except per-share amounts)|2024|2023',
    'Revenue|$4,531|$5,212',
    'Cost of revenue|1,621|1,587',
    'Gross profit|2,910|3,625',
  ]);
  expect(found[0]).toBe('Revenue 2024-04-01/2024-06-30 4531000000 USD');
});

test('shares in the scale of their table', () => {
  const found = read([
    'Changes in common stock (in millions):',
    '',
    'Three Months Ended June 30:|2024||2023|',
    '|Shares|Dollars|Shares|Dollars',
    'Balance at beginning of period|135|$2|140|$2',
    'Balance at end of period|137|$2|142|$2',
  ]);
  expect(found.filter((fact) => fact.endsWith('shares'))).toContain('Balance at end of period 2024-06-30 137000000 shares');
});

test('years of origination are no periods of the balance', () => {
  const { facts } = ingest([
    'Loans by credit score (in millions):',
    '',
    'As of June 30, 2024|Year of Origination||',
    '|2024|2023|Total',
    'Prime|$13,278|$18,833|$32,111',
    'Near-prime|2,166|1,900|4,066',
  ]);
  expect(facts.map(({ period }) => ('instant' in period ? period.instant : period.end))).toEqual(
    Array.from({ length: 6 }, () => '2024-06-30'),
  );
  expect(facts.map(({ dimensions }) => dimensions.measure)).toContain('2023');
});

test('balances that name their day, or begin a row of their own kind, in any table', () => {
  const found = read([
    'Accumulated losses by component for the three months ended June 30, 2024 (in millions):',
    '',
    '|Translation|Hedges',
    'Balance at March 31, 2024, net of tax|$(2,712)|$34',
    'Recognized in the period|(102)|(1)',
    'Balance at June 30, 2024, net of tax|$(2,814)|$33',
  ]);
  expect(found[0]).toBe('Balance at March 31, 2024, net of tax 2024-03-31 -2712000000 USD');
  expect(found.at(-1)).toBe('Balance at June 30, 2024, net of tax 2024-06-30 33000000 USD');
});

test('how long a loss has lasted is no period', () => {
  const found = read([
    'Unrealized losses (in millions):',
    '',
    'June 30, 2024|Less than 12 months|12 months or more',
    'Corporate debt securities|$376|$286',
  ]);
  expect(found.map((fact) => fact.split(' ')[3])).toEqual(['2024-06-30', '2024-06-30']);
});

test('a rate for each share in the label of an amount is no unit', () => {
  const found = read([
    'Condensed Consolidated Statements of Changes in Equity (in millions)',
    '',
    '|Retained Earnings|Total',
    'Balance at March 31, 2024|$25,503|$26,104',
    'Dividends ($0.48 per share)|(397)|(397)',
    'Balance at June 30, 2024|$25,106|$25,707',
  ]);
  expect(found).toContain('Dividends ($0.48 per share) 2024-04-01/2024-06-30 -397000000 USD');
});

test('hundredths under a label of earnings per share are no thousands', () => {
  const found = read(['Earnings', '', '(In thousands)|2024|2023', 'Net income|$1,204|$1,118', 'Basic|$1.75|$1.60', 'Diluted|$1.74|$1.59']);
  expect(found.filter((fact) => /^(?:Basic|Diluted) .*\d{4} USD$/.test(fact))).toEqual([]);
});
