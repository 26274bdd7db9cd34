import { expect, test } from 'vitest';
import { ingestText } from '#tests/invented/read-fixtures.ts';

/** The facts of an invented filing as `label period value unit`; `|` parts cells. */
function read(lines: readonly string[]): readonly string[] {
  return ingestText('invented', `${lines.join('\n').replaceAll('|', '\t')}\n`).facts.map(
    ({ label, period, unit, value }) =>
      `${label} ${'instant' in period ? period.instant : `${period.start}/${period.end}`} ${value} ${unit}`,
  );
}

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
  expect(read(text).slice(0, 4)).toEqual([
    'Property, plant and equipment 2025-03-31 18540000000 INR',
    'Property, plant and equipment 2024-03-31 17370000000 INR',
    'Right-of-use assets 2025-03-31 17740000000 INR',
    'Right-of-use assets 2024-03-31 15430000000 INR',
  ]);
  expect(read(text)).toContain('Deposits 2024-03-31 90000000 INR');
  expect(read(text)).toContain('Total assets 2025-03-31 43410000000 INR');
  expect(read(text)).toHaveLength(11);
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
  expect(read(text)).toContain('Goodwill 2025-03-31 1000000 INR');
  expect(read(text)).toContain('Inventories 2024-03-31 19000000 INR');
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
  expect(read(text)).toContain('Depreciation 2024-01-01/2024-12-31 211000000 EUR');
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
  expect(read(text)).toEqual([
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
  expect(read([...other('EUR million'), ...parent, ...bare])).toContain('Depreciation 2024-01-01/2024-12-31 211000000 EUR');
  expect(read([...other('EUR million'), ...bare]).some((fact) => fact.startsWith('Depreciation'))).toBe(false);
  expect(read([...other('EUR thousand'), ...parent, ...bare]).some((fact) => fact.startsWith('Depreciation'))).toBe(false);
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
  expect(read(text)).toContain('Net profit 2024-01-01/2024-12-31 600000 USD');
});

test('a fiscal year by its two years, and digits grouped by lakhs', () => {
  const text = [
    'Statement of profit and loss for the year ended 31st March, 2025',
    '',
    '||(₹ in crore)',
    '|Notes|2024-25|2023-24',
    'Revenue from operations|25|5,32,792|5,47,942',
    'Other income|26|16,094|12,128',
    'Total income||5,48,886|5,60,070',
    'Total expenses||5,01,204|5,11,118',
    'Profit before tax||47,682|48,952',
  ];
  expect(read(text)).toContain('Revenue from operations 2024-04-01/2025-03-31 5327920000000 INR');
  expect(read(text)).toContain('Revenue from operations 2023-04-01/2024-03-31 5479420000000 INR');
});

test('the words that span the dates below them', () => {
  const text = [
    'Statements of comprehensive income',
    '(In millions of U.S. dollars)',
    '',
    'Year Ended||',
    '|Jan 26, 2025|Jan 28, 2024',
    'Net income|72,880|29,760',
    'Other comprehensive income|80|(31)',
    'Total comprehensive income|72,960|29,729',
  ];
  expect(read(text)).toContain('Net income 2024-01-29/2025-01-26 72880000000 USD');
});

test('the equity of a day opens and closes a statement of its changes', () => {
  const text = [
    'Group changes in equity',
    '',
    'SEK m|Share capital|Hedging reserves|Retained earnings|Total equity',
    "SHAREHOLDERS' EQUITY 1 DECEMBER 2023|207|127|41,025|41,359",
    'Profit for the year|–|–|11,621|11,621',
    'Other comprehensive income|–|(64)|–|(64)',
    "SHAREHOLDERS' EQUITY 30 NOVEMBER 2024|207|63|52,646|52,916",
  ];
  expect(read(text)).toContain('Profit for the year 2023-12-01/2024-11-30 11621000000 SEK');
  expect(read(text)).toContain("SHAREHOLDERS' EQUITY 30 NOVEMBER 2024 2024-11-30 52916000000 SEK");
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
  expect(read(text)).toEqual([]);
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
  expect(read(text)).toContain('Total revenue 2024-01-01/2024-12-31 904000000 EUR');
});
