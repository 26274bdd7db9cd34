import { expect, test } from 'vitest';
import { suggestConcepts, type UnknownRow } from './suggest-concepts.ts';

const row = (label: string, more: Partial<UnknownRow> = {}): UnknownRow => ({
  label,
  statement: 'financial-position',
  standard: 'IFRS',
  path: ['Current liabilities'],
  kind: 'amount',
  periodType: 'instant',
  ...more,
});
const profit = { statement: 'profit-or-loss', path: [], periodType: 'duration' } as const;
const suggest = (asked: UnknownRow, taken: readonly string[] = []): readonly string[] =>
  suggestConcepts(asked, [], new Set(taken), 2).map(({ concept }) => concept.replace('ifrs-full:', ''));

// biome-ignore format: one line per case
test.each<[string, UnknownRow, readonly string[]]>([
  ['another wording',                   row('Trade and bills payables'),                              ['TradeAndOtherCurrentPayables', 'TradeAndOtherCurrentPayablesToTradeSuppliers']],
  ['the section decides',               row('Other financial payables'),                              ['OtherCurrentFinancialLiabilities']],
  ['and so it does here',               row('Other financial payables', { path: ['Non-current liabilities'] }), ['OtherNoncurrentPayables']],
  ['words in another order',            row('Revenues from sales', profit),                           ['Revenue']],
  ['nothing shared but common words',   row('Total of the other net'),                                []],
  ['nothing shared',                    row('Occupancy costs', profit),                               []],
  ['no flows for a balance',            row('Operating result'),                                      []],
])('%s', (_, asked, concepts) => {
  expect(suggest(asked)).toEqual(concepts);
});

test('what another row of the statement is, this one is not', () => {
  expect(suggest(row('Revenues from sales', profit), ['ifrs-full:Revenue'])).not.toContain('Revenue');
});

test('labels of earlier documents are asked too, but not the same label of another section', () => {
  const known = [
    { label: 'Cloud subscription fees', concept: 'issuer:Cloud' },
    { label: 'Toll income', concept: 'issuer:Tolls' },
  ];
  const ask = (label: string): readonly string[] => suggestConcepts(row(label, profit), known, new Set(), 2).map(({ concept }) => concept);
  expect(ask('Cloud fees')).toEqual(['issuer:Cloud']);
  expect(ask('Toll income:')).not.toContain('issuer:Tolls');
});

test('without a known standard all dictionaries are asked', () => {
  const asked = row('Inventories', { standard: undefined, path: ['Current assets'] });
  expect(suggestConcepts(asked, [], new Set(), 9).map(({ concept }) => concept.split(':')[0])).toEqual(
    expect.arrayContaining(['ifrs-full', 'us-gaap', 'jppfs_cor']),
  );
});
