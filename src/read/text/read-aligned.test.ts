import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

const page = `Consolidated income statement
(in EUR million)
                                   Three months ended      Six months ended
                                        30 June                 30 June
                            Note     2025       2024         2025       2024
Revenue                        4   1,204.3    1,118.6      2,388.1    2,204.0
  Cost of sales                     (804.2)    (761.3)    (1,598.0)  (1,502.2)
Gross profit                         400.1      357.3        790.1      701.8

Share of profit of investments
accounted for using the equity
method                         9       1.2          -          2.4       (0.6)
`;

const rowsOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.replaceAll('\t', '') !== '');

test('columns that blanks show are cells, heads stand over the first of theirs, wrapped labels are joined', () => {
  expect(rowsOf(readText(page).text)).toEqual([
    'Consolidated income statement',
    '(in EUR million)',
    '\t\tThree months ended 30 June\t\tSix months ended 30 June\t',
    '\tNote\t2025\t2024\t2025\t2024',
    'Revenue\t4\t1,204.3\t1,118.6\t2,388.1\t2,204.0',
    '  Cost of sales\t\t(804.2)\t(761.3)\t(1,598.0)\t(1,502.2)',
    'Gross profit\t\t400.1\t357.3\t790.1\t701.8',
    'Share of profit of investments accounted for using the equity method\t9\t1.2\t-\t2.4\t(0.6)',
  ]);
});

test('every character is at its place in the file, and the lines stay those of the file', () => {
  const source = readText(page);
  const lines = source.text.split('\n');
  const received = page.split('\n');
  expect(lines).toHaveLength(received.length);
  for (const [index, runs] of (source.form === 'text' ? (source.runs ?? []) : []).entries())
    for (const { at, length, source: place } of runs)
      expect(received[place.line - 1]?.slice(place.offset - 1, place.offset - 1 + length)).toBe(
        lines[index]?.slice(at - 1, at - 1 + length),
      );
  expect(lines[5]).toMatch(/^Revenue\t/);
});

test('a text with tabs keeps its cells, and prose is no table', () => {
  const tabs = 'Revenue   and   more\t1,204\nCosts   5   6\nProfit   7   8\nTax   9   1\n';
  expect(readText(tabs).text.split('\n')[1]).toBe('Costs 5 6');
  const prose = 'Revenue grew  to 1,204  in the year.\nProfit fell.\n';
  expect(readText(prose).text).toBe('Revenue grew to 1,204 in the year.\nProfit fell.\n');
});

test('ten thousand rows take no time', () => {
  const many = Array.from(
    { length: 10_000 },
    (_, row) => `Item ${String(row).padEnd(20)}${String(row * 7).padStart(12)}${String(row).padStart(12)}`,
  );
  const began = performance.now();
  expect(rowsOf(readText(`${many.join('\n')}\n`).text)).toHaveLength(10_000);
  expect(performance.now() - began).toBeLessThan(10_000);
});
