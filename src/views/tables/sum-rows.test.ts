import { describe, expect, test } from 'vitest';
import type { TableRow } from '#model/filing.ts';
import { rankRows } from './sum-rows.ts';

/** `1 Total assets =abc`: depth, label, the fact it states; a label in capitals is a section. */
function rowsOf(text: string): readonly TableRow[] {
  return text
    .trim()
    .split('\n')
    .map((line, index) => {
      const [, depth = '0', label = '', fact = ''] = /^\s*(\d) (.*?)(?: =(\w+))?$/.exec(line) ?? [];
      const role = fact === '' ? 'section' : /^Total/.test(label) ? 'total' : 'item';
      return { line: index + 1, label, depth: Number(depth), role, facts: fact === '' ? [] : [fact] };
    });
}

const ranks = (text: string, totals: readonly string[], parts: readonly string[]): readonly string[] =>
  rankRows(rowsOf(text), { totals: new Set(totals), parts: new Set(parts) }).flatMap(({ label, role, isGrandTotal }) =>
    role === 'total' ? [`${label}${isGrandTotal ? ', grand' : ''}`] : [],
  );

describe('which rows are totals, and which of them grand', () => {
  test('both sides of a balance sheet end in a grand total, though they stand below a heading', () => {
    const text = `
      0 ASSETS
      1 Cash =a
      1 Goods =b
      1 Total assets =t
      0 LIABILITIES AND EQUITY
      1 Debt =c
      1 Total liabilities =l
      1 Equity =e
      1 Total liabilities and equity =u`;
    expect(ranks(text, ['t', 'l', 'u'], ['a', 'b', 'c', 'l', 'e'])).toEqual([
      'Total assets, grand',
      'Total liabilities',
      'Total liabilities and equity, grand',
    ]);
  });

  test('a sum that goes into another one is no grand total, even where its section ends', () => {
    const text = `
      0 REVENUES
      1 Sales =a
      1 Total revenues =t
      0 COSTS
      1 Wages =b
      1 Total costs =c
      0 Profit =p`;
    expect(ranks(text, ['t', 'c', 'p'], ['a', 'b', 't', 'c'])).toEqual(['Total revenues', 'Total costs', 'Profit, grand']);
  });

  test('rows that open up the figures above them are no totals, though they add up from other lines', () => {
    const text = `
      0 Total revenues =a
      1 Services =b
      0 Total costs =c
      1 Services =d
      0 Total gross profit =g
      1 Services =h`;
    expect(ranks(text, ['g', 'h'], ['a', 'b', 'c', 'd'])).toEqual(['Total gross profit']);
  });

  test('where no sum was found the labels decide, but not over what stands below them', () => {
    const text = `
      0 Total services =a
      1 Lines =b
      1 Calls =c
      0 Total of all =d`;
    expect(ranks(text, [], [])).toEqual(['Total of all, grand']);
  });
});
