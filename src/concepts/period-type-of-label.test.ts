import { expect, test } from 'vitest';
import { periodTypeOfLabel } from './period-type-of-label.ts';

test.each([
  ['Total assets', 'instant'],
  ['Equity', 'instant'],
  ['Equity attributable to owners of the parent', 'instant'],
  ['Order backlog', 'instant'],
  ['Order Backlog (thousands of yen)', 'instant'],
  ['Orders received', 'duration'],
  ['Cash and cash equivalents, at the end of period', 'instant'],
  ['Cash and cash equivalents, beginning of year', 'instant'],
  ['Net increase (decrease) in cash and cash equivalents', 'duration'],
  ['Balance, March 31, 2018', 'instant'],
  ['Restated balance at April 1, 2022', 'instant'],
  ['Number of employees', 'instant'],
  ['Number of treasury stock', 'instant'],
  ['Number of shares issued (inclusive of treasury stock)', 'instant'],
  ['Number of weighted average common shares outstanding', 'duration'],
  ['Changes in the total number of issued shares', 'duration'],
  ['Balance of the total number of issued shares', 'instant'],
  ["Ratio of owners' equity to gross assets", 'instant'],
  ["Ratio of owners' equity to total assets", 'instant'],
  ['Total contracted bandwidth (Gbps)', 'instant'],
  ['Total Number of Voting Rights', 'instant'],
  ['Basic earnings per share', 'duration'],
  ['Revenues', 'duration'],
  ['Dividends paid', 'duration'],
  ['Other', undefined],
  ['', undefined],
])('%s is %s', (label, periodType) => {
  expect(periodTypeOfLabel(label)).toBe(periodType);
});
