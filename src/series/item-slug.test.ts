import { expect, test } from 'vitest';
import type { StatementSlug } from '#model/fact.ts';
import { itemSlug } from './item-slug.ts';

const place = { statement: 'profit-or-loss' as StatementSlug, path: [] as readonly string[], label: 'Revenue' };

test.each([
  ['a concept by its local name', { ...place, concept: 'ifrs-full:ProfitLossBeforeTax' }, 'profit-loss-before-tax'],
  ['an abbreviation', { ...place, concept: 'us-gaap:IncomeLossIFRSAdjustment' }, 'income-loss-ifrs-adjustment'],
  ['one name in two taxonomies', { ...place, concept: 'us-gaap:GrossProfit' }, 'gross-profit'],
  ['a place', { ...place, path: ['Total costs', 'Others (net)'], label: 'SG&A, R&D' }, 'profit-or-loss--total-costs--others-net--sg-a-r-d'],
  ['another script', { ...place, label: '売上高' }, 'profit-or-loss--売上高'],
  ['no letters at all', { ...place, label: '—' }, 'profit-or-loss--unnamed'],
])('%s', (_, fact, expected) => expect(itemSlug(fact)).toBe(expected));

test('a very long label is shortened and stays apart from its neighbor', () => {
  const long = 'net change in fair value of equity instruments '.repeat(6);
  const [one, other] = [`${long} one`, `${long} other`].map((label) => itemSlug({ ...place, label }));
  expect(one?.length).toBeLessThanOrEqual(160);
  expect(one).not.toBe(other);
});
