import { expect, test } from 'vitest';
import { negate, parseDecimal } from '#model/decimal.ts';
import { type FootingCell, type FootingOptions, type FootingRow, inferFooting } from './infer-footing.ts';

function cell(text: string): FootingCell {
  if (text === '-') return 'nil';
  const match = /^(\()?([\d,.]+)\)?$/.exec(text);
  const value = match ? parseDecimal((match[2] ?? '').replaceAll(',', '')) : undefined;
  return value && match?.[1] ? negate(value) : value;
}

/** Rows written `label | cell | cell`; a row without cells is a section. */
function rowsOf(text: string): FootingRow[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [label = '', ...cells] = line.split('|').map((part) => part.trim());
      return { label, isSection: cells.length === 0, values: cells.map(cell) };
    });
}

/** `total = parts` by row number, with the failing columns after `!`. */
function describeFooting(text: string, options: FootingOptions = { order: 'auto', tolerance: 0 }): string[] {
  return inferFooting(rowsOf(text), options).totals.map((total) => {
    const parts = total.children.map(({ row, weight }) => `${weight < 0 ? '-' : ''}${row}`).join(' ');
    return `${total.row} = ${parts}${total.failingColumns.length > 0 ? ` ! ${total.failingColumns.join(' ')}` : ''}`;
  });
}

const assets = `
Assets
Current assets
Cash | 42,472 | 42,587
Receivables | 41,340 | 39,017
Total current assets | 83,812 | 81,604
Non-current assets
Tangible assets | 23,321 | 26,825
Goodwill | 9,859 | 10,192
Total non-current assets | 33,180 | 37,017
Total assets | 116,992 | 118,621`;

const profit = `
Revenues
Services | 67,707 | 73,981
Projects | 52,846 | 52,750
Total revenues | 120,553 | 126,731
Cost of services | (49,802) | (53,037)
Cost of projects | (44,857) | (45,172)
Total cost of sales | (94,659) | (98,209)
Gross profit | 25,894 | 28,522
Administrative expenses | (15,508) | (17,041)
Operating profit | 10,386 | 11,481
Owners of the parent | 8,638 | 8,322
Non-controlling interests | 102 | 87
Total | 8,740 | 8,409`;

const results = `
Total revenues | 99,220 | 101,665 | 2.5
Services | 61,204 | 62,104 | 1.5
Projects | 38,016 | 39,561 | 4.1
Total costs | (82,895) | (83,286) | 0.5
Services | (51,153) | (49,896) | (2.5)
Projects | (31,742) | (33,390) | 5.2
Total gross profit | 16,325 | 18,379 | 12.6
Services | 10,051 | 12,208 | 21.5
Projects | 6,274 | 6,171 | (1.6)
SG&A | (11,848) | (12,216) | 3.1
Operating profit | 4,477 | 6,163 | 37.7`;

const usGaap = `
Total revenues | 82,988,285 | 90,962,930
Total costs | 69,962,480 | 76,873,638
Sales and marketing | 6,327,165 | 6,489,491
General and administrative | 4,383,111 | 4,687,665
Total costs and expenses | 80,672,756 | 88,050,794
OPERATING INCOME | 2,315,529 | 2,912,136
Other income, net | 153,270 | 405,223
INCOME BEFORE INCOME TAX EXPENSE | 2,468,799 | 3,317,359
INCOME TAX EXPENSE | 969,527 | 1,225,769
EQUITY IN NET INCOME OF INVESTEES | 77,339 | (23,234)
NET INCOME | 1,576,611 | 2,068,356`;

const equity = `
Balance, April 1 | 25,518 | 12,335 | (1,896) | 35,957
Cumulative effect | - | (33) | - | (33)
Restated balance | 25,518 | 12,302 | (1,896) | 35,924
Comprehensive income
Profit | - | 1,756 | - | 1,756
Total comprehensive income | - | 1,756 | - | 1,756
Transactions with owners
Issuance | 11 | - | - | 11
Dividends | - | (608) | - | (608)
Total transactions with owners | 11 | (608) | - | (597)
Balance, September 30 | 25,529 | 13,450 | (1,896) | 37,083`;

const services = `
Total services | 58,158 | 61,204
Enterprise | 15,955 | 18,075
Access | 5,212 | 5,314
Mobile | 9,162 | 11,133
Mobile for carriers | 6,927 | 8,234
Others | 1,581 | 1,628
Consumer | 12,585 | 12,997
Mobile | 11,216 | 11,710
Others | 1,369 | 1,287
Leased lines | 15,473 | 14,342
Outsourcing | 14,145 | 15,790`;

const segmentRevenue = `
Network business | 81,120,647 | 89,087,839
Customers | 80,944,373 | 88,891,640
Intersegment | 176,274 | 196,199
Payment business | 2,043,912 | 2,071,290
Customers | 2,043,912 | 2,071,290
Intersegment | - | -
Elimination | (176,274) | (196,199)
Consolidated total | 82,988,285 | 90,962,930`;

const independent = 'Goods | 1,204 | 1,310\nServices | 2,309 | 2,417\nRents | 801 | 777\nTotal revenue | 4,315 | 4,503';

test.each([
  ['totals below their parts', assets, ['4 = 2 3', '8 = 6 7', '9 = 4 8']],
  ['a damaged item', assets.replace('39,017', '39,071'), ['4 = 2 3 ! 1', '8 = 6 7', '9 = 4 8']],
  ['a damaged subtotal', assets.replace('81,604', '81,640'), ['4 = 2 3 ! 1', '8 = 6 7', '9 = 4 8 ! 1']],
  [
    'a subtotal damaged in both columns',
    assets.replace('81,604', '81,640').replace('83,812', '83,821'),
    ['4 = 2 3 ! 0 1', '8 = 6 7', '9 = 4 8 ! 0 1'],
  ],
  ['a total that is none', 'A\nx | 12,345\ny | 23,456\nTotal bandwidth | 77,777', []],
  ['profit or loss with printed signs', profit, ['3 = 1 2', '6 = 4 5', '7 = 3 6', '9 = 7 8', '12 = 10 11']],
  ['a lost bracket', profit.replace('(17,041)', '17,041'), ['3 = 1 2', '6 = 4 5', '7 = 3 6', '9 = 7 8 ! 1', '12 = 10 11']],
  ['totals above their parts beside percentages', results, ['0 = 1 2', '3 = 4 5', '6 = 7 8', '6 = 0 3', '7 = 1 4', '8 = 2 5', '10 = 6 9']],
  ['costs printed without a sign', usGaap, ['4 = 1 2 3', '5 = 0 -4', '7 = 5 6', '10 = 7 -8 9']],
  ['changes in equity', equity, ['2 = 0 1', '5 = 4', '9 = 7 8', '10 = 2 5 9']],
  ['numbers that agree by chance', 'Persons | 3\nRooms | 4\nDoors | 7', []],
  [
    'three terms in one column',
    'Lease contracts | 11,292,343\nFinance leases | 18,033,862\nOther leases | 27,745,102\nLiabilities, April 1 | 57,071,307',
    ['3 = 0 1 2'],
  ],
  ['rows that only detail others', services, ['0 = 1 6 9 10', '1 = 2 3 5', '6 = 7 8']],
  ['a damaged total above its parts', services.replace('12,997', '12,197'), ['0 = 1 6 9 10 ! 1', '1 = 2 3 5', '6 = 7 8 ! 1']],
  ['groups that repeat their labels', segmentRevenue, ['0 = 1 2', '3 = 4 5', '7 = 0 3 6']],
  ['independent rounding without tolerance', independent, ['3 = 0 1 2 ! 0 1']],
])('%s', (_, table, expected) => {
  expect(describeFooting(table)).toEqual(expected);
});

test('independent rounding within a tolerance', () => {
  expect(describeFooting(independent, { order: 'auto', tolerance: 1 })).toEqual(['3 = 0 1 2']);
});

test('order restricts where totals may stand', () => {
  expect(describeFooting(services, { order: 'trailing', tolerance: 0 })).toEqual([]);
  expect(describeFooting(assets, { order: 'leading', tolerance: 0 })).toEqual(describeFooting(assets));
});

test('ten thousand rows in reasonable time', () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => `Item ${row} | ${(row * 7919) % 99_991} | ${(row * 104_729) % 999_983}`);
  const start = performance.now();
  describeFooting(rows.join('\n'));
  expect(performance.now() - start).toBeLessThan(10_000);
});
