import { describe, expect, test } from 'vitest';
import { indexFacts } from '#series/fact-index.ts';
import { itemSeries } from '#series/item-series.ts';
import { itemsView, itemView } from '#views/item-view.ts';

/** Which lines of the sample are one line item, and which are not. */

const unjoined = itemsView().unjoined.flatMap(({ links }) => links.map(({ text }) => text));

describe('one line item', () => {
  test.each([
    ['another spelling', 'systems-integration-revenue', ['System integration', 'Systems integration', 'Systems integration (SI)']],
    ['another label', 'owners-equity-ratio', ["Ratio of owners' equity to gross assets", "Ratio of owners' equity to total assets"]],
  ])('%s: %s', (_, slug, labels) => {
    const { label, alsoPrintedAs } = itemView(slug);
    const known = [label, ...alsoPrintedAs].map((text) => text.toLowerCase());
    expect(known).toEqual(expect.arrayContaining(labels.map((text) => text.toLowerCase())));
  });

  test('in thousands and in millions', () => {
    const facts = indexFacts().byItem.get('revenue') ?? [];
    expect(facts.filter(({ unit }) => unit === 'JPY').map(({ decimals }) => decimals)).toEqual(expect.arrayContaining([-3, -6]));
  });
});

describe('not joined', () => {
  test.each([
    ['Current Assets › Prepaid expenses—current, US GAAP', 'prepaid-expense-current', 'current-prepaid-expenses'],
    ['Prepaid expenses—Noncurrent, US GAAP', 'prepaid-expense-noncurrent', 'noncurrent-prepayments'],
  ])('%s has another concept than its like under IFRS, no document states both, and it is listed', (text, own, like) => {
    const standardsOf = (slug: string) => new Set((indexFacts().byItem.get(slug) ?? []).map(({ standard }) => standard));
    expect([...standardsOf(own)]).toEqual(['US GAAP']);
    expect([...standardsOf(like)]).toEqual(['IFRS']);
    expect(unjoined.map((each) => each.toLowerCase()).filter((each) => each.endsWith(text.toLowerCase()))).toHaveLength(1);
  });

  test('every line that stands in one document alone is listed, and no other', () => {
    const lone = [...indexFacts().byItem].filter(([, facts]) => new Set(facts.map(({ filing }) => filing)).size === 1);
    expect(unjoined).toHaveLength(lone.length);
    expect(lone.length).toBeGreaterThan(100);
  });
});

test('a line item without a concept joins only lines of one statement, path and label', () => {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const mixed = [...indexFacts().byItem].filter(([, facts]) => {
    const places = facts
      .filter(({ concept }) => concept === undefined)
      .map(({ statement, path, label }) => [statement, ...path, label].map(plain).join('/'));
    return new Set(places).size > 1;
  });
  expect(mixed.map(([slug]) => slug)).toEqual([]);
});

test('two taxonomies meet in these line items only, which mean the same in both; their series stay apart', () => {
  const shared = [...indexFacts().byItem].filter(([, facts]) => new Set(facts.flatMap(({ concept }) => concept ?? [])).size > 1);
  const meant = [
    'assets',
    'goodwill',
    'gross-profit',
    'interest-expense',
    'liabilities',
    'profit-loss',
    'research-and-development-expense',
  ];
  expect(shared.map(([slug]) => slug).toSorted()).toEqual(meant);
  for (const slug of meant) {
    for (const { points, standard } of itemSeries(slug)) {
      expect(new Set(points.flatMap(({ printings }) => printings.map((fact) => fact.standard)))).toEqual(new Set([standard]));
    }
  }
});
