import { describe, expect, test } from 'vitest';
import { whyNotComparable } from '#series/comparability.ts';
import { listDifferences } from '#series/differences.ts';
import { indexFacts } from '#series/fact-index.ts';
import { findFact } from '#series/find-fact.ts';
import { itemSeries } from '#series/item-series.ts';
import { tiedDocuments } from '#series/tied-documents.ts';
import { standardFreeConcept } from '#ties/rules/equivalent-concepts.ts';
import { itemSlugs, itemsView, itemView } from '#views/item-view.ts';
import { derivedTables } from '#views/items/derived-table.ts';
import { movedItemView } from '#views/moved-item-view.ts';

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

describe('a label without a concept', () => {
  const bare = [...indexFacts().byItem].filter(([, facts]) => facts.every(({ concept }) => concept === undefined));

  test('is one line item in documents that print one period alike, and apart in others', () => {
    const slug = 'narrative--changes-in-operating-assets-and-liabilities';
    const items = bare.filter(([item]) => item === slug || item.startsWith(`${slug}--`));
    expect(items.map(([, facts]) => [...new Set(facts.map(({ filing }) => filing.slice(0, 10)))])).toEqual([
      ['2018-11-06'],
      ['2019-11-14', '2020-11-09'],
      ['2020-08-14'],
    ]);
    expect(items.map(([item]) => itemView(item).title)).toContain('Changes in operating assets and liabilities, 1Q20 quarterly report');
    expect(unjoined).toContain('Changes in operating assets and liabilities, IFRS, 1Q20 quarterly report');
  });

  test('is printed with one value in the documents of one line item', () => {
    const several = bare.filter(([, facts]) => new Set(facts.map(({ filing }) => filing)).size > 1);
    expect(several.length).toBeGreaterThan(0);
    expect(several.filter(([, facts]) => new Set(tiedDocuments(facts).values()).size > 1)).toEqual([]);
  });

  test('and no figure of one document is compared with one of another that is apart', () => {
    const slug = 'note--financial-assets-measured-at-amortized-cost--guarantee-deposit';
    const [one, other] = bare.filter(([item]) => item.startsWith(slug)).map(([, facts]) => facts[0]);
    if (one === undefined || other === undefined) throw new Error('The sample has no such lines.');
    expect(whyNotComparable(other, one)).toBe('Not compared: no figure that both documents print shows that the two lines are one.');
  });
});

const standardsOf = (slug: string) => new Set((indexFacts().byItem.get(slug) ?? []).map(({ standard }) => standard));

describe('one line item under two accounting standards', () => {
  test.each([
    ['revenue', 'revenues', ['ifrs-full:Revenue', 'us-gaap:Revenues']],
    ['current-prepaid-expenses', 'prepaid-expense-current', ['ifrs-full:CurrentPrepaidExpenses', 'us-gaap:PrepaidExpenseCurrent']],
    ['noncurrent-prepayments', 'prepaid-expense-noncurrent', ['ifrs-full:NoncurrentPrepayments', 'us-gaap:PrepaidExpenseNoncurrent']],
    ['inventories', 'inventory-net', ['ifrs-full:Inventories', 'us-gaap:InventoryNet']],
    ['property-plant-and-equipment', 'property-plant-and-equipment-net', undefined],
    ['profit-loss-from-operating-activities', 'operating-income-loss', undefined],
  ])('%s, once %s', (slug, old, concepts) => {
    expect(standardsOf(slug)).toEqual(new Set(['IFRS', 'US GAAP']));
    expect(indexFacts().byItem.has(old)).toBe(false);
    expect(movedItemView(old).href).toBe(`/items/${slug}/`);
    if (concepts !== undefined) expect(itemView(slug).concepts).toEqual(concepts);
  });

  test('the page of prepaid expenses has the printings of both, in series of their own, and says how US GAAP words it', () => {
    const { series, label, alsoPrintedAs } = itemView('current-prepaid-expenses');
    expect(label).toBe('Prepaid expenses');
    expect(alsoPrintedAs).toContain('Prepaid expenses—current');
    const rowsOf = (standard: string) => series.filter((each) => each.standard === standard).flatMap(({ rows }) => rows);
    expect(rowsOf('US GAAP').map(({ latest }) => latest.text)).toEqual(['10,619,903', '8,442,981']);
    expect(rowsOf('IFRS').length).toBeGreaterThan(5);
  });

  test('the page of revenue has the half that is printed under both side by side, with a difference and no rate', () => {
    const tables = itemView('revenue').standards;
    const row = tables.flatMap(({ rows }) => rows).find((each) => each.label === '1H18, six months ended September 30, 2018');
    expect(row?.cells.map(({ text }) => text)).toEqual(['90,962,930', '91,223,901', '260,971']);
    expect(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).filter(({ unit }) => unit === 'percent')).toEqual([]);
  });

  test('a loss beside a gain differs by both: neither is a cost in brackets', () => {
    const { standards } = itemView('other-comprehensive-income-net-of-tax-exchange-differences-on-translation');
    const row = standards.flatMap(({ rows }) => rows).find(({ label }) => label.startsWith('1H18'));
    expect(row?.cells.map(({ text }) => text)).toEqual(['(79,486)', '103,333', '182,819']);
  });

  test('nothing is derived from figures of both', () => {
    const mixed = itemSlugs().flatMap((slug) =>
      derivedTables(itemSeries(slug)).flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.filter(({ from = [] }) => new Set(from.map((id) => findFact(id).standard)).size > 1)),
      ),
    );
    expect(mixed).toEqual([]);
  });

  test('a difference between the two is none between documents: it is classified as another standard', () => {
    const across = listDifferences().filter(
      ({ later, earlier }) => new Set([...later, ...earlier].map(({ standard }) => standard)).size > 1,
    );
    expect(across.length).toBeGreaterThan(50);
    expect(new Set(across.map(({ kind }) => kind))).toEqual(new Set(['standard']));
    for (const slug of ['revenue', 'current-prepaid-expenses', 'assets']) {
      expect(itemView(slug).series.filter(({ rows }) => rows.some(({ isRestated }) => isRestated))).toEqual([]);
    }
  });
});

describe('not joined', () => {
  test.each([
    ['other-assets-current', 'other-current-assets', 'a residual line'],
    ['capital-lease-obligations-current', 'current-lease-liabilities', 'leases, which the standards delimit otherwise'],
    ['common-stock-value', 'issued-capital', 'capital with and without preferred stock'],
    ['deferred-revenue-current', 'deferred-income-current', 'a concept of the issuer’s own'],
  ])('%s and %s: %s', (own, like) => {
    expect([...standardsOf(own)]).toEqual(['US GAAP']);
    expect([...standardsOf(like)]).not.toContain('US GAAP');
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

test('two concepts meet only where they are one under two standards; their series stay apart', () => {
  const shared = [...indexFacts().byItem].filter(([, facts]) => new Set(facts.flatMap(({ concept }) => concept ?? [])).size > 1);
  expect(shared.length).toBeGreaterThan(50);
  for (const [slug, facts] of shared) {
    const concepts = new Set(facts.flatMap(({ concept }) => concept ?? []));
    expect(new Set([...concepts].map(standardFreeConcept)), slug).toHaveLength(1);
    for (const { points, standard } of itemSeries(slug)) {
      expect(new Set(points.flatMap(({ printings }) => printings.map((fact) => fact.standard)))).toEqual(new Set([standard]));
      expect(new Set(points.flatMap(({ printings }) => printings.map((fact) => fact.concept)))).toHaveLength(1);
    }
  }
});

describe('a chart of both standards', () => {
  const barsOf = (slug: string) => {
    const { chart } = itemView(slug);
    return chart?.kind === 'bars'
      ? chart.periods.map(({ label, standard }, index) => [label, standard, chart.series[0]?.data[index]?.text])
      : [];
  };

  test('has the earlier one before its own, as it is stated under its own standard alone', () => {
    expect(barsOf('revenue').slice(0, 2)).toEqual([
      ['1H17', 'US GAAP', '82,988'],
      ['1H18', 'IFRS', '91,224'],
    ]);
    expect(barsOf('current-prepaid-expenses')[0]).toEqual(['1H18', 'US GAAP', '10,620']);
    expect(barsOf('basic-earnings-loss-per-share')[0]).toEqual(['1H17', 'US GAAP', '8.25']);
  });

  test('has each amount in the sign of the statement, and of what the statement means', () => {
    expect(barsOf('adjustments-for-depreciation-and-amortisation-expense')[0]).toEqual(['1H17', 'US GAAP', '6,022']);
    const purchases = 'purchase-of-property-plant-and-equipment-classified-as-investing-activities';
    expect(barsOf(purchases)[0]).toEqual(['1H17', 'US GAAP', '(6,423)']);
  });

  test('leaves out what one of the two prints in brackets, and the other does not', () => {
    expect(barsOf('income-tax-expense-continuing-operations').map(([, standard]) => standard)).not.toContain('US GAAP');
    expect(barsOf('income-tax-expense-continuing-operations').length).toBeGreaterThan(3);
  });
});
