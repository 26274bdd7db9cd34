import { expect, test } from 'vitest';
import { operators } from './operators.ts';
import { readSources } from './read-sources.ts';
import { runMutations } from './run-mutations.ts';
import { type OperatorSummary, summarize } from './summarize.ts';

const sources = readSources('content');

/** Mutations of each operator in each filing; digits are what matters most, and an aim of 95 in 100 needs some sixty trials. */
const wanted = operators.map((operator) => [operator, /^digit/.test(operator.name) ? 12 : 1] as const);

const summaries = new Map<string, OperatorSummary>(
  summarize(sources.flatMap((source) => runMutations(source, wanted, 'suite'))).map((summary) => [summary.operator, summary]),
);

test.each(operators.map(({ name }) => name))('%s: tried in the filings', (name) => {
  expect(summaries.get(name)?.tried).toBeGreaterThanOrEqual(sources.length - 1);
});

test.each(['digit changed', 'digits transposed'])('%s: at least 95 % of what is tied is caught', (name) => {
  const { changed = 0, caught = 0 } = summaries.get(name)?.tied ?? {};
  expect(changed).toBeGreaterThan(6);
  expect(caught / changed).toBeGreaterThanOrEqual(0.95);
});

/** So many of ten changes of tied figures must be noticed, at least. */
test.each([
  ['bracket dropped', 9],
  ['minus lost', 8],
  ['columns swapped in a row', 8],
  ['column shifted by a row', 7],
  ['×1000', 8],
  ['cells merged', 8],
  ['period header changed', 6],
  ['comparative taken as current', 6],
] as const)('%s: at least %i of ten are caught', (name, least) => {
  const { changed = 0, caught = 0 } = summaries.get(name)?.tied ?? {};
  expect(caught * 10).toBeGreaterThanOrEqual(changed * least);
});

test.each(operators.map(({ name }) => name))('%s: nothing is repaired wrongly', (name) => {
  expect(summaries.get(name)?.wronglyRepaired).toBe(0);
});
