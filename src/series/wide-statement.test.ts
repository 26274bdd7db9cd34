import { expect, test } from 'vitest';
import type { PublishedFact } from '#series/published-facts.ts';
import { buildWideStatement } from './wide-statement.ts';

const blank = {
  id: '',
  line: 1,
  column: 1,
  offset: 1,
  printed: '1',
  statement: 'profit-or-loss',
  path: '',
  concept: '',
  kind: 'amount',
  versus_start: '',
  versus_end: '',
  unit: 'JPY',
  decimals: -3,
  dimensions: '',
  standard: 'IFRS',
  status: 'tied',
  ties: 1,
  entity: '1',
  period_label: '',
  months: 6,
  canonical: 'yes',
  vintage: 'both',
  page: '',
  period_start: '',
  period_end: '2020-09-30',
} as const;

/** `filing label period value`, the period by its end, with the months before it or none for a balance. */
function fact(text: string, more: Partial<PublishedFact> = {}): PublishedFact {
  const [filing = '', label = '', end = '', value = ''] = text.split(' ');
  return { ...blank, filing, label, item: label, period_start: `${end.slice(0, 4)}-04-01`, period_end: `${end}-30`, value, ...more };
}

/** Each row of a sheet as `label: value value`, by period. */
function show(facts: readonly PublishedFact[], sheet = 'latest'): readonly string[] {
  const { periods, rows } = buildWideStatement(facts);
  return rows
    .filter((row) => row.sheet === sheet)
    .map((row) => `${row.standard} ${row.label}: ${periods.map((period) => row.facts.get(period)?.value ?? '.').join(' ')}`);
}

const restated = [
  fact('a sales 2019-09 10'),
  fact('a profit 2019-09 1'),
  fact('b sales 2019-09 11'),
  fact('b costs 2019-09 9'),
  fact('b profit 2019-09 2'),
];

test.each([
  ['the latest document speaks', restated, 'latest', ['IFRS sales: 11', 'IFRS costs: 9', 'IFRS profit: 2']],
  ['or the first one', restated, 'as-first-seen', ['IFRS sales: 10', 'IFRS costs: 9', 'IFRS profit: 1']],
  ['periods stand oldest first', [fact('a sales 2020-09 2'), fact('a sales 2019-09 1')], 'latest', ['IFRS sales: 1 2']],
  ['changes are left out', [fact('a sales 2020-09 2'), fact('a sales 2020-09 7', { kind: 'percent-change' })], 'latest', ['IFRS sales: 2']],
  [
    'the canonical printing counts',
    [fact('a sales 2020-09 2', { canonical: '' }), fact('a sales 2020-09 2.1'), fact('a sales 2020-09 2', { canonical: '' })],
    'latest',
    ['IFRS sales: 2.1'],
  ],
  [
    'where none is canonical, the more precise',
    [fact('a sales 2020-09 2', { canonical: '', decimals: -6 }), fact('a sales 2020-09 2.1', { canonical: '' })],
    'latest',
    ['IFRS sales: 2.1'],
  ],
  [
    'standards are blocks apart',
    [fact('a sales 2019-09 1', { standard: 'US GAAP' }), fact('b sales 2019-09 2'), fact('b profit 2019-09 1')],
    'latest',
    ['US GAAP sales: 1', 'IFRS sales: 2', 'IFRS profit: 1'],
  ],
  [
    'dimensions are rows apart',
    [fact('a sales 2019-09 1', { dimensions: 'segment=A' }), fact('a sales 2019-09 2', { dimensions: 'segment=B' })],
    'latest',
    ['IFRS sales: 1', 'IFRS sales: 2'],
  ],
])('%s', (_, facts, sheet, rows) => expect(show(facts, sheet)).toEqual(rows));

test('a balance stands before the span that ends on its day, the longer span before the shorter', () => {
  const quarter = fact('a sales 2020-09 1', { period_start: '2020-07-01' });
  const balance = fact('a sales 2020-09 1', { period_start: '' });
  expect(buildWideStatement([quarter, fact('a sales 2020-09 1'), balance]).periods).toEqual([
    '2020-09-30',
    '2020-04-01/2020-09-30',
    '2020-07-01/2020-09-30',
  ]);
});
