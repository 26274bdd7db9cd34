import { expect, test } from 'vitest';
import { type Decimal, formatDecimal, negate, parseDecimal, subtract, zero } from '#model/decimal.ts';
import { presentStatements, readWideStatement } from '#series/read-wide-statement.ts';
import { wideSums } from '#series/wide-sums.ts';

/** The live sums of the wide workbooks, computed here as a spreadsheet would. */

const blocks = presentStatements().flatMap((statement) => {
  const { rows } = readWideStatement(statement);
  return [...Map.groupBy(rows, ({ standard, sheet }) => `${statement}, ${standard}, ${sheet}`)];
});

test('the statements have sums', () => {
  const income = blocks.find(([name]) => name === 'profit-or-loss, IFRS, latest')?.[1] ?? [];
  const totals = [...wideSums(income).keys()].map((index) => income[index]?.label);
  expect(totals).toEqual(expect.arrayContaining(['Total revenues', 'Total cost of sales', 'Gross Profit', 'Operating Profit']));
});

test('and those that the statements need are among them', () => {
  const counts = new Map(blocks.map(([name, rows]) => [name, wideSums(rows).size]));
  expect(counts.get('profit-or-loss, IFRS, latest')).toBeGreaterThanOrEqual(6);
  expect(counts.get('financial-position, IFRS, latest')).toBeGreaterThanOrEqual(6);
  expect(counts.get('cash-flows, IFRS, latest')).toBeGreaterThanOrEqual(3);
});

test.each(blocks)('%s: a part is never the total itself, and stands there once', (_, rows) => {
  for (const [index, parts] of wideSums(rows)) {
    expect(parts.map(({ row }) => row)).not.toContain(index);
    expect(new Set(parts.map(({ row }) => row)).size).toBe(parts.length);
  }
});

/** What the sheet shows under a total in one period. */
function differenceIn(name: string, label: string, period: string): string {
  const rows = blocks.find(([block]) => block === name)?.[1] ?? [];
  const index = rows.findIndex((row) => row.label === label);
  const parts = wideSums(rows).get(index) ?? [];
  const value = (row: number): Decimal => parseDecimal(rows[row]?.facts.get(period)?.value ?? '0') ?? zero;
  return formatDecimal(
    parts.reduce((rest, { row, weight }) => subtract(rest, weight === 1 ? value(row) : negate(value(row))), value(index)),
  );
}

test.each([
  ['profit-or-loss, IFRS, latest', 'Operating Profit', '2020-04-01/2020-09-30'],
  ['cash-flows, IFRS, latest', 'Cash flows from investing activities', '2019-04-01/2019-09-30'],
])('%s: %s of %s is the sum of its parts', (name, label, period) => expect(differenceIn(name, label, period)).toBe('0'));
