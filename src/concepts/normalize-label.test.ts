import { expect, test } from 'vitest';
import { normalizeLabel } from './normalize-label.ts';

test.each([
  ['Total Non‑current Assets', 'total noncurrent asset'],
  ['Total non-current assets:', 'total noncurrent asset'],
  ['Basic earnings per share (yen)', 'basic earning per share'],
  ['Profit (loss) for the year', 'profit for period'],
  ['Profit for the period', 'profit for period'],
  ['Selling, general & administrative expenses (Note 3)', 'selling general and administrative expense'],
  ['Finance expenses *1', 'finance expense'],
  ['(3) Depreciation and amortisation', 'depreciation and amortization'],
  ['Depreciation and Amortization', 'depreciation and amortization'],
  ['Recognised gains', 'recognized gain'],
  ['Exercise of options', 'exercise of option'],
  ['Decrease (increase) in trade receivables', 'decrease in trade receivable'],
  ['(Increase) decrease in trade receivables', 'decrease in trade receivable'],
  ['Internet connectivity services (enterprise)', 'internet connectivity service enterprise'],
  ['Prepaid expenses—current', 'prepaid expense current'],
  ["Owner's equity", 'owner equity'],
  ['Owners’ equity', 'owner equity'],
  ['Income taxes payable', 'income tax payable'],
  ['Balance, March 31, 2018', 'balance'],
  ['Balance at 1 April 2019', 'balance'],
  ['Cash and cash equivalents, beginning of year', 'cash and cash equivalent beginning of period'],
  ['Cash and cash equivalents, beginning of the period', 'cash and cash equivalent beginning of period'],
  ['Revenues (Three months ended September 30)', 'revenue'],
  ['Total contracted bandwidth (Gbps)', 'total contracted bandwidth'],
  ['**Total** <u>assets</u>', 'total asset'],
  ['Sub total', 'subtotal'],
  ['', ''],
])('%j reads as %j', (label, normalized) => {
  expect(normalizeLabel(label)).toBe(normalized);
});
