import { describe, expect, test } from 'vitest';
import { dictionaryOf } from '#concepts/dictionaries.ts';
import type { AccountingStandard } from '#model/fact.ts';
import { itemSlug, slugOfConcept } from '#series/item-slug.ts';
import { equivalentConcepts, mayBeBracketed, standardFreeConcept } from './equivalent-concepts.ts';

const named = [
  ['IFRS', 'ifrs-full', equivalentConcepts.map(({ ifrs }) => ifrs)],
  ['US GAAP', 'us-gaap', equivalentConcepts.flatMap(({ usGaap }) => usGaap ?? [])],
  ['J-GAAP', 'jppfs_cor', equivalentConcepts.flatMap(({ jGaap }) => jGaap ?? [])],
] as const;

/** Elements of a taxonomy that no label means by itself: issuers name them in their own words. */
const namedByIssuers = new Set(['ComprehensiveIncomeNetOfTax']);

describe.each(named)('%s', (standard, prefix, names) => {
  const known = new Map(dictionaryOf(standard).map((entry) => [entry.concept, entry]));

  test('each name is one of the dictionary, and stands once: no two lines of a statement become one', () => {
    expect(names.filter((name) => !known.has(`${prefix}:${name}`) && !namedByIssuers.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('a balance meets a balance, a flow a flow', () => {
    const ofIfrs = new Map(dictionaryOf('IFRS').map((entry) => [entry.concept, entry.periodType]));
    const mixed = names.filter((name) => {
      const concept = `${prefix}:${name}`;
      return known.has(concept) && known.get(concept)?.periodType !== ofIfrs.get(standardFreeConcept(concept) ?? '');
    });
    expect(mixed).toEqual([]);
  });
});

test('nothing meets by the accident of a name: concepts of two dictionaries that have one slug are a pair', () => {
  const bySlug = new Map<string, Set<string>>();
  for (const standard of ['IFRS', 'US GAAP', 'J-GAAP'] as const satisfies readonly AccountingStandard[]) {
    for (const { concept } of dictionaryOf(standard)) {
      const slug = itemSlug({ concept, statement: 'other', path: [], label: '' });
      bySlug.set(slug, new Set([...(bySlug.get(slug) ?? []), concept]));
    }
  }
  const accidents = [...bySlug].filter(
    ([, concepts]) => concepts.size > 1 && new Set([...concepts].map((concept) => standardFreeConcept(concept) ?? concept)).size > 1,
  );
  expect(accidents).toEqual([]);
});

test.each([
  ['us-gaap:PrepaidExpenseCurrent', 'ifrs-full:CurrentPrepaidExpenses'],
  ['jppfs_cor:NetSales', 'ifrs-full:Revenue'],
  ['ifrs-full:Revenue', 'ifrs-full:Revenue'],
  ['issuer:Bandwidth', 'issuer:Bandwidth'],
  ['us-gaap:OtherAssetsCurrent', undefined],
  ['us-gaap:Revenue', undefined],
])('%s is %s', (concept, expected) => expect(standardFreeConcept(concept)).toBe(expected));

test.each([
  ['us-gaap:CostOfRevenue', true],
  ['us-gaap:OtherComprehensiveIncomeLossForeignCurrencyTransactionAndTranslationAdjustmentNetOfTax', false],
  ['ifrs-full:ProfitLoss', false],
  ['issuer:CostOfFerries', true],
])('%s may be printed in brackets and mean the same: %s', (concept, expected) => expect(mayBeBracketed(concept)).toBe(expected));

test('the slug is the one of IFRS', () => {
  expect(slugOfConcept('us-gaap:PrepaidExpenseCurrent')).toBe('prepaid-expense-current');
  expect(itemSlug({ concept: 'us-gaap:PrepaidExpenseCurrent', statement: 'financial-position', path: [], label: 'x' })).toBe(
    'current-prepaid-expenses',
  );
});
