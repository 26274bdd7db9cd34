import { expect, test } from 'vitest';
import { ingestFiling } from '#pipeline.ts';

const cover =
  'The statements are prepared in accordance with IFRS.\n\nResults for the six months ended September 30, 2024 (From April 1, 2024 to September 30, 2024)\n';
const statement = [
  'Consolidated balance sheets',
  '',
  '(Millions of yen)⇥As of March 31, 2024⇥As of September 30, 2024',
  'Cash and cash equivalents⇥15,587⇥16,139',
  'Trade receivables⇥3,838⇥4,418',
  'Inventories⇥14,570⇥12,017',
  'Other current assets⇥5,943⇥5,362',
  'Total current assets⇥39,938⇥37,936',
];

function verdicts(rule: string, ...lines: readonly string[]): readonly string[] {
  const text = [cover, ...lines].join('\n').replaceAll('⇥', '\t');
  const { findings } = ingestFiling({ filing: '2024-11-14-2q24', text, sha256: '' });
  return findings.filter((finding) => finding.rule === rule).map(({ verdict }) => verdict);
}

const list = (...figures: readonly string[]) => [
  '',
  'Balances of the financing subsidiary',
  '',
  '(Millions of yen)⇥As of March 31, 2024⇥As of September 30, 2024',
  ...['Cash and cash equivalents', 'Trade receivables', 'Inventories', 'Other current assets', 'Total current assets'].map(
    (label, index) => `${label}⇥${figures[index]}`,
  ),
];

test('a list of parts under the names of the whole is no contradiction', () => {
  const part = list('59⇥49', '27⇥18', '14⇥11', '8⇥7', '108⇥85');
  const found = verdicts('D01', ...statement, ...part);
  expect(found).toContain('not-evaluable');
  expect(found).not.toContain('inconsistent');
});

test('one figure that differs in a list that else agrees is one', () => {
  const slip = list('15,587⇥16,139', '3,838⇥4,418', '14,570⇥12,107', '5,943⇥5,362', '39,938⇥37,936');
  expect(verdicts('D01', ...statement, ...slip).filter((verdict) => verdict === 'inconsistent')).toHaveLength(1);
});

const sales = (...rows: readonly string[]) => [
  'Operating results',
  '',
  '(Millions of yen)⇥Six months ended September 30, 2023⇥Six months ended September 30, 2024⇥YoY change (%)',
  ...rows,
];

test('a column of changes that leave something out is no row of errors', () => {
  const rows = ['Software⇥6,739⇥7,387⇥7.6', 'Consulting⇥5,179⇥5,314⇥(0.3)', 'Systems⇥3,645⇥4,142⇥11.5', 'Financing⇥169⇥166⇥(3.3)'];
  expect(verdicts('T09', ...sales(...rows)).filter((verdict) => verdict === 'inconsistent')).toEqual([]);
});

test('one change that does not agree among others that do is an error', () => {
  const rows = ['Software⇥6,739⇥7,387⇥9.6', 'Consulting⇥5,179⇥5,314⇥2.6', 'Systems⇥3,645⇥4,142⇥16.3', 'Financing⇥169⇥166⇥(1.8)'];
  expect(verdicts('T09', ...sales(...rows)).filter((verdict) => verdict === 'inconsistent')).toHaveLength(1);
});
