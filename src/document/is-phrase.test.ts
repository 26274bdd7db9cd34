import { expect, test } from 'vitest';
import { capitalShare, isPhrase } from './is-phrase.ts';

// biome-ignore format: one line per case
test.each([
  ['Cost of sales',                                   true],
  ['Results of Operations (Unaudited)',               true],
  ['Issues to be addressed, etc.',                    true],
  ['Shares of Example Inc. and Subsidiaries',         true],
  ['[Number of shares issued]',                       true],
  ['Example Announces its Half-Year Results',         true],
  ['Sales were flat',                                 false],
  ['Sales rose.',                                     false],
  ['Contact: Jane Doe',                               false],
  ['Revenue JPY91.0 billion',                         false],
  ['Up 9.6% in the half',                             false],
  ['Total 1,234 units',                               false],
  ['Jane Doe,',                                       false],
  ['"We did well',                                    false],
  ['',                                                false],
])('%s', (text, expected) => {
  expect(isPhrase(text)).toBe(expected);
});

test('a final stop is forgiven behind a mark', () => {
  expect([isPhrase('Cash dividends paid.', true), isPhrase('Cash dividends paid.')]).toEqual([true, false]);
});

// biome-ignore format: one line per case
test.each([
  ['Results of Operations',   1],
  ['Results of operations',   0.5],
  ['results',                 0],
  ['1H20 Results',            1],
  ['–',                       0],
])('capitals in %s', (text, expected) => {
  expect(capitalShare(text)).toBe(expected);
});
