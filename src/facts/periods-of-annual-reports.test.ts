import { expect, test } from 'vitest';
import { sayFacts } from '#tests/invented/read-fixtures.ts';

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
  expect(sayFacts(text)).toContain('Revenue from operations 2024-04-01/2025-03-31 5327920000000 INR');
  expect(sayFacts(text)).toContain('Revenue from operations 2023-04-01/2024-03-31 5479420000000 INR');
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
  expect(sayFacts(text)).toContain('Net income 2024-01-29/2025-01-26 72880000000 USD');
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
  expect(sayFacts(text)).toContain('Profit for the year 2023-12-01/2024-11-30 11621000000 SEK');
  expect(sayFacts(text)).toContain("SHAREHOLDERS' EQUITY 30 NOVEMBER 2024 2024-11-30 52916000000 SEK");
});

test('bare years of a fiscal year of weeks end on the days that the text names', () => {
  const text = [
    'Annual report for the fiscal year ended February 2, 2025',
    '',
    'Income statements (USD million)',
    '',
    '|2024|2023|2022',
    'Net sales|8,204|7,118|6,990',
    'Operating profit|804|718|690',
    'Profit before tax|790|700|680',
    'Tax|(190)|(170)|(165)',
    'Net earnings|600|530|515',
    '',
    'Fiscal 2024, 2023 and 2022 ended on February 2, 2025, January 28, 2024 and January 29, 2023.',
    '',
    'Balance sheets (USD million)',
    '',
    '|February 2, 2025|January 28, 2024',
    'Total current assets|1,204|1,118',
    'Goodwill|804|718',
    'Total assets|8,204|7,118',
    'Total current liabilities|804|718',
    'Retained earnings|1,204|1,118',
    'Total liabilities and equity|8,204|7,118',
  ];
  expect(sayFacts(text)).toContain('Net sales 2024-01-29/2025-02-02 8204000000 USD');
  expect(sayFacts(text)).toContain('Net sales 2023-01-30/2024-01-28 7118000000 USD');
  expect(sayFacts(text.filter((line) => !line.startsWith('Fiscal 2024'))).some((fact) => fact.includes('6990000000'))).toBe(false);
});

test('a note under bare years whose figures stand in the balance sheet states balances', () => {
  const text = [
    'Annual report for the year ended 31 December 2024',
    '',
    'Balance sheet (EUR million)',
    '',
    '|31 December 2024|31 December 2023',
    'Inventories|2,204|2,118',
    'Total current assets|3,204|3,118',
    'Goodwill|804|718',
    'Total assets|8,204|7,118',
    'Total current liabilities|804|718',
    '',
    '# Notes to the financial statements',
    '',
    '## 7. Inventories (EUR million)',
    '',
    '|2024|2023',
    'Raw materials|1,104|1,018',
    'Finished goods|1,100|1,100',
    'Inventories|2,204|2,118',
    '',
    '## 8. Personnel (EUR million)',
    '',
    '|2024|2023',
    'Wages|1,104|1,018',
    'Pensions|100|100',
  ];
  expect(sayFacts(text)).toContain('Raw materials 2024-12-31 1104000000 EUR');
  expect(sayFacts(text)).toContain('Wages 2024-01-01/2024-12-31 1104000000 EUR');
});

test('what stands at the end and the beginning of a year is a balance', () => {
  const text = [
    'Year ended 31 December 2024',
    '',
    '# Notes to the financial statements',
    '',
    '## Pensions (EUR million)',
    '',
    '|2024|2023',
    'Projected obligation — beginning of year|31,744|29,390',
    'Service cost|948|893',
    'Projected obligation — end of year|32,692|31,744',
  ];
  expect(sayFacts(text)).toContain('Projected obligation — beginning of year 2023-12-31 31744000000 EUR');
  expect(sayFacts(text)).toContain('Projected obligation — end of year 2024-12-31 32692000000 EUR');
});

test('figures as of a day stay balances, whatever their table is taken for', () => {
  const text = [
    'Six months ended 30 June 2024',
    '',
    '# Notes to the financial statements',
    '',
    '## Fair values (EUR million)',
    '',
    '|As of 30 June 2024|As of 31 December 2023',
    'Fair value changes recorded in other comprehensive income||',
    'Government bonds|45,339|43,800',
    'Total investments with fair value change reflected in other comprehensive income|89,779|85,998',
    'Items that may be reclassified|1,612|1,404',
  ];
  expect(sayFacts(text)).toContain('Government bonds 2024-06-30 45339000000 EUR');
});

test('what was acquired in a year is no balance, and what stood on its first day is', () => {
  const text = [
    'Year ended 31 December 2024',
    '',
    '# Notes to the financial statements',
    '',
    '## Other disclosures (EUR million)',
    '',
    '|Year ended 31 December 2024|Year ended 31 December 2023',
    'Assets acquired under leases|18,800|16,204',
    'Gross tax contingencies – January 1|5,228|4,002',
    'Increases|204|1,226',
    'Gross tax contingencies – December 31|5,432|5,228',
  ];
  expect(sayFacts(text)).toContain('Assets acquired under leases 2024-01-01/2024-12-31 18800000000 EUR');
  expect(sayFacts(text)).toContain('Gross tax contingencies – January 1 2023-12-31 5228000000 EUR');
  expect(sayFacts(text)).toContain('Gross tax contingencies – December 31 2023-12-31 5228000000 EUR');
});

test('what three months brought is no balance sheet, though assets are spoken of', () => {
  const text = [
    'Three months ended 30 June 2024',
    '',
    'Assets and liabilities sold (EUR million)',
    '',
    '|Three months ended 30 June 2024|Three months ended 30 June 2023',
    'Receivables sold|1,204|1,118',
    'Goodwill written off|204|118',
    'Borrowings taken over|804|718',
    'Payables settled|604|518',
  ];
  expect(sayFacts(text)).toContain('Receivables sold 2024-04-01/2024-06-30 1204000000 EUR');
});

test('days with strokes are read as others of the filing show', () => {
  const text = (other: string): readonly string[] => [
    `24 weeks ended ${other}`,
    '',
    'Balance sheets (USD million)',
    '',
    '|9/3/2022|6/5/2021',
    'Inventories|2,204|2,118',
    'Total current assets|3,204|3,118',
    'Goodwill|804|718',
    'Total assets|8,204|7,118',
    'Total current liabilities|804|718',
  ];
  expect(sayFacts(text('6/17/2023'))).toContain('Goodwill 2022-09-03 804000000 USD');
  expect(sayFacts(text('5/6/2023'))).toEqual([]);
});
