import { expect, test } from 'vitest';
import { ingestText, sayFacts } from '#tests/invented/read-fixtures.ts';

test('marks of a list before the labels, and headings of sections beside them', () => {
  const text = [
    'Balance sheet as at 31st March 2025',
    '',
    '||||₹ in crore',
    'Particulars||Note|As at 31st March 2025|As at 31st March 2024',
    'ASSETS||||',
    '(1) Non-current assets||||',
    '(a)|Property, plant and equipment|3.1|1,854|1,737',
    '(b)|Right-of-use assets|4|1,774|1,543',
    '(h)|Financial assets|||',
    '(i)|Investments|7.1|651|679',
    '(ii)|Loans|7.2|62|72',
    '||Other items||',
    '(iii)|Deposits||(*)|9',
    '|Total assets||4,341|4,040',
  ];
  expect(sayFacts(text).slice(0, 4)).toEqual([
    'Property, plant and equipment 2025-03-31 18540000000 INR',
    'Property, plant and equipment 2024-03-31 17370000000 INR',
    'Right-of-use assets 2025-03-31 17740000000 INR',
    'Right-of-use assets 2024-03-31 15430000000 INR',
  ]);
  expect(sayFacts(text)).toContain('Deposits 2024-03-31 90000000 INR');
  expect(sayFacts(text)).toContain('Total assets 2025-03-31 43410000000 INR');
  expect(sayFacts(text)).toHaveLength(11);
});

test('two marks of a list, one in a list of the other', () => {
  const text = [
    'Balance sheet (INR in lakhs)',
    '',
    'Particulars|||Note|As at March 31, 2025|As at March 31, 2024',
    '1|Non-current assets||||',
    '|a)|Property, plant and equipment|5|32,944|17,925',
    '|b)|Goodwill|7|10|10',
    '|c)|Other intangible assets|8|30|22',
    '2|Current assets||||',
    '|a)|Inventories|9|204|190',
  ];
  expect(sayFacts(text)).toContain('Goodwill 2025-03-31 1000000 INR');
  expect(sayFacts(text)).toContain('Inventories 2024-03-31 19000000 INR');
});

test('notes over the column of the labels do not make it one of notes', () => {
  const text = [
    'Statement of cash flows (EUR million)',
    '',
    'Notes|Year ended 31 December 2024|Year ended 31 December 2023',
    'Cash flows from operating activities||',
    'Profit before tax|549|415',
    'Depreciation|211|210',
    'Net cash from operating activities|760|625',
    'Net cash from investing activities|(110)|(96)',
    'Net cash from financing activities|(320)|(280)',
  ];
  expect(sayFacts(text)).toContain('Depreciation 2024-01-01/2024-12-31 211000000 EUR');
});

test('several references to notes in one cell, under no heading', () => {
  const text = [
    'Consolidated statements of income in millions of EUR for the year ended December 31,',
    '',
    '||2023|2024',
    'Sales|6|18,169|18,021',
    'Cost of sales|6 7|(10,721)|(10,248)',
    'Gross margin||7,448|7,773',
    'Financial income|7, 8|63|105',
  ];
  expect(sayFacts(text)).toEqual([
    'Sales 2023-01-01/2023-12-31 18169000000 EUR',
    'Sales 2024-01-01/2024-12-31 18021000000 EUR',
    'Cost of sales 2023-01-01/2023-12-31 -10721000000 EUR',
    'Cost of sales 2024-01-01/2024-12-31 -10248000000 EUR',
    'Gross margin 2023-01-01/2023-12-31 7448000000 EUR',
    'Gross margin 2024-01-01/2024-12-31 7773000000 EUR',
    'Financial income 2023-01-01/2023-12-31 63000000 EUR',
    'Financial income 2024-01-01/2024-12-31 105000000 EUR',
  ]);
});

const income = [
  '|2024|2023',
  'Revenue|8,204|7,118',
  'Operating profit|804|718',
  'Profit before tax|790|700',
  'Tax|(190)|(170)',
  'Net profit|600|530',
];

test('a statement without a unit has that of two others', () => {
  const flows = [
    'Net cash from operating activities|760|625',
    'Net cash from investing activities|(110)|(96)',
    'Net cash from financing activities|(320)|(280)',
  ];
  const other = (unit: string): readonly string[] => ['Year ended 31 December 2024', '', `Income statement (${unit})`, '', ...income, ''];
  const bare = ['Statement of cash flows', '', '|2024|2023', ...flows, 'Depreciation|211|210'];
  const parent = ['Parent company income statement (EUR million)', '', ...income, ''];
  expect(sayFacts([...other('EUR million'), ...parent, ...bare])).toContain('Depreciation 2024-01-01/2024-12-31 211000000 EUR');
  expect(sayFacts([...other('EUR million'), ...bare]).some((fact) => fact.startsWith('Depreciation'))).toBe(false);
  expect(sayFacts([...other('EUR thousand'), ...parent, ...bare]).some((fact) => fact.startsWith('Depreciation'))).toBe(false);
});

test('the unit above the title, behind the period of the table', () => {
  const text = [
    '# Consolidated financial statements (In thousands of U.S. dollars)',
    '',
    '# Income statements',
    'Year ended 31 December 2024',
    '',
    ...income,
  ];
  expect(sayFacts(text)).toContain('Net profit 2024-01-01/2024-12-31 600000 USD');
});

test('a list of statements and their pages states nothing', () => {
  const text = [
    'Year ended 31 December 2024',
    '',
    'Index (USD million)|Page',
    'Report of management|57',
    'Consolidated statements of income|61',
    'Notes|58',
  ];
  expect(sayFacts(text)).toEqual([]);
});

test('a zero with decimals among whole amounts is no error', () => {
  const text = [
    'Year ended 31 December 2024',
    '',
    'Income statement (EUR million)',
    '',
    '|2024|2023',
    'Sales|804|718',
    'Fees|100|90',
    'Gains|0.0|0.0',
    'Total revenue|904|808',
    'Operating profit|80|71',
    'Profit before tax|79|70',
    'Net profit|60|53',
  ];
  expect(sayFacts(text)).toContain('Total revenue 2024-01-01/2024-12-31 904000000 EUR');
});

test('a scale in brackets over one of several currencies holds for all', () => {
  const text = [
    'Selected statements of operations',
    '',
    '|2022|2023|2024|2024',
    '|RMB|RMB (in millions, except for share and per share data)|RMB|US$',
    'Net revenues|865,062|871,224|928,007|127,136',
    'Cost of revenues|(739,712)|(735,807)|(780,111)|(106,874)',
    'Operating profit|19,723|26,025|38,736|5,307',
    'Profit before tax|13,867|31,650|51,538|7,061',
    'Net income|9,691|23,257|44,660|6,118',
  ];
  expect(sayFacts(text)).toContain('Net revenues 2022-01-01/2022-12-31 865062000000 CNY');
  expect(sayFacts(text)).toContain('Net revenues 2023-01-01/2023-12-31 871224000000 CNY');
  expect(sayFacts(text)).toContain('Net revenues 2024-01-01/2024-12-31 127136000000 USD');
});

const heads = '|Share capital|Retained earnings|Treasury shares|Total equity';

test('a statement of changes in equity that the end of a page cuts', () => {
  const text = [
    'Statement of changes in equity (EUR million)',
    '',
    heads,
    'Balance at 1 January 2024|100|4,102|(20)|4,182',
    'Profit for the year||612||612',
    '',
    '12',
    '',
    'Annual report 2024',
    '',
    'Statement of changes in equity (EUR million)',
    '',
    heads,
    'Dividends||(204)||(204)',
    'Balance at 31 December 2024|100|4,510|(20)|4,590',
  ];
  expect(sayFacts(text)).toContain('Profit for the year 2024-01-01/2024-12-31 612000000 EUR');
  expect(sayFacts(text)).toContain('Dividends 2024-01-01/2024-12-31 -204000000 EUR');
});

test('a part of a statement without headings goes on with those of the part before it', () => {
  const flows = [
    'Profit for the year|1,385|1,319',
    'Depreciation|211|210',
    'Net cash from operating activities|1,596|1,529',
    'Net cash from investing activities|(110)|(96)',
  ];
  const below = [
    'Net cash from financing activities|(320)|(280)',
    'Dividends paid|(204)|(180)',
    'Repayments of borrowings|(116)|(100)',
    'Effect of exchange rate changes|3|4',
  ];
  const text = (between: readonly string[]): readonly string[] => [
    'Statement of cash flows (EUR million)',
    '',
    '|Year ended 31 December 2024|Year ended 31 December 2023',
    ...flows,
    '',
    ...between,
    '',
    ...below,
  ];
  expect(sayFacts(text(['Cash flows from financing activities:', 'These follow.']))).toContain(
    'Dividends paid 2023-01-01/2023-12-31 -180000000 EUR',
  );
  const prose = Array.from(
    { length: 16 },
    (_, index) => `The company tells more of what it did, for the ${index + 3}rd time, and nothing follows from it.`,
  );
  expect(sayFacts(text(prose)).some((fact) => fact.startsWith('Dividends paid'))).toBe(false);
});

test('statements of the company alone are kept apart from those of the group', () => {
  const text = [
    'Year ended 31 December 2024',
    '',
    'Income statement (EUR million)',
    '',
    ...income,
    '',
    'Parent company income statement (EUR million)',
    '',
    ...income.map((line) => line.replace('8,204|', '1,204|')),
  ];
  const facts = ingestText('invented', `${text.join('\n').replaceAll('|', '\t')}\n`).facts.filter(({ label }) => label === 'Revenue');
  expect(facts.map(({ dimensions }) => dimensions.basis)).toEqual([undefined, undefined, 'Non-consolidated', 'Non-consolidated']);
});

test('money per equity share is money per share', () => {
  const text = [
    'Year ended 31 March 2025',
    '',
    'Statement of profit and loss (₹ in crore)',
    '',
    ...income.map((line) => line.replace('2024|2023', '2024-25|2023-24')),
    'Earnings per equity share of ₹ 1 each||',
    'Basic|37.62|39.40',
  ];
  expect(sayFacts(text)).toContain('Basic 2024-04-01/2025-03-31 37.62 INR/share');
});

test('components of equity, one below the other, are apart', () => {
  const text = [
    'Year ended December 31, 2024',
    '',
    'Statements of equity (USD million)',
    '',
    '|2024|2023',
    'Treasury stock||',
    'Balance, beginning of year|(7,517)|(7,517)',
    'Balance, end of year|(7,517)|(7,517)',
    'Retained earnings||',
    'Balance, beginning of year|52,892|51,609',
    'Net income|16,192|15,388',
    'Dividends|(4,814)|(14,105)',
    'Balance, end of year|64,270|52,892',
  ];
  const facts = ingestText('invented', `${text.join('\n').replaceAll('|', '\t')}\n`).facts.filter(
    ({ label }) => label === 'Balance, end of year',
  );
  expect(facts.map(({ dimensions }) => dimensions.component)).toEqual([
    expect.stringMatching(/treasury/i),
    expect.stringMatching(/treasury/i),
    expect.stringMatching(/retained/i),
    expect.stringMatching(/retained/i),
  ]);
});

test('parts of a table of many columns go on without headings', () => {
  const row = (label: string, from: number): string => `${label}|${from}|${from - 11}|${from * 2}|${from * 2 - 19}`;
  const text = [
    'Six months ended 30 June 2024',
    '',
    '# Notes to the financial statements',
    '',
    '## Sales (EUR million)',
    '',
    '|Q2 2024|Q2 2023|H1 2024|H1 2023',
    row('Europe', 2865),
    row('Asia', 1631),
    '',
    'Devices',
    '',
    row('Europe', 908),
    row('Asia', 712),
    '',
    'Software',
    '',
    row('Europe', 823),
    row('Asia', 549),
  ];
  expect(sayFacts(text)).toContain('Asia 2024-04-01/2024-06-30 549000000 EUR');
  expect(sayFacts(text)).toContain('Asia 2023-01-01/2023-06-30 1405000000 EUR');
});
