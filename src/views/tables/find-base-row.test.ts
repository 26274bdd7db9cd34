import { expect, test } from 'vitest';
import type { Fact, StatementSlug } from '#model/fact.ts';
import { findBaseRow } from './find-base-row.ts';
import type { TableSource } from './read-cells.ts';

/** `ifrs-full:Revenue` or, of a part of the company, `ifrs-full:Revenue segment`: what the row of each line states. */
function tableOf(statement: StatementSlug, rows: readonly string[]): TableSource {
  const facts = rows.map((row, index): Partial<Fact> => {
    const [concept = '', member] = row.split(' ');
    return { id: `f${index}`, concept, dimensions: member === undefined ? {} : { segment: member } };
  });
  return {
    archived: { filing: { factById: new Map(facts.map((fact) => [fact.id, fact])) } },
    table: { statement, columns: [{}], rows: rows.map((_, index) => ({ line: index + 1, facts: [`f${index}`] })) },
  } as unknown as TableSource;
}

test.each<[StatementSlug, readonly string[], string | undefined]>([
  ['profit-or-loss', ['ifrs-full:CostOfSales', 'ifrs-full:Revenue'], 'L2 revenues'],
  ['profit-or-loss', ['ifrs-full:Revenue services', 'ifrs-full:Revenue'], 'L2 revenues'],
  ['profit-or-loss', ['us-gaap:Revenues'], 'L1 revenues'],
  ['financial-position', ['ifrs-full:CurrentAssets', 'ifrs-full:Assets'], 'L2 total assets'],
  ['financial-position', ['ifrs-full:Revenue'], undefined],
  ['profit-or-loss', ['ifrs-full:Revenue services'], undefined],
  ['cash-flows', ['ifrs-full:Revenue'], undefined],
])('in %s, of the rows %j the whole is %s', (statement, rows, whole) => {
  const base = findBaseRow(tableOf(statement, rows));
  expect(base && `${base.key} ${base.label}`).toBe(whole);
});
