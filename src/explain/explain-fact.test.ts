import { expect, test } from 'vitest';
import { listCandidates } from '#concepts/list-candidates.ts';
import { inventFact } from '#tests/preflight/invented-filing.ts';
import { explainFact } from './explain-fact.ts';

const fact = inventFact('hill', 2026, 1, 'Revenue', '5300', { concept: 'ifrs-full:Revenue', status: 'repaired', table: 'hill#T1' });
const { kind, label, path, standard, statement, unit } = fact;
const table = {
  id: 'hill#T1',
  statement: 'profit-or-loss',
  title: 'Results',
  firstLine: 1,
  lastLine: 4,
  columns: [{ column: 2, header: ['Six months', '2026'], unit: 'JPY' }],
  rows: [],
};
const span = { line: 1, offset: 9, length: 5 };
const finding = { id: 'T01', rule: 'T01', filing: 'hill', statement: 'profit-or-loss' };

const text = explainFact({
  fact,
  lines: ['Revenue\t5,300'],
  tables: [table],
  ledger: {
    filing: 'hill',
    phantoms: [],
    unresolved: [],
    repairs: [
      { fact: fact.id, what: 'number', span, before: '5 300', after: '5,300', reason: 'A blank within a number.', evidence: ['3 + 2 = 5'] },
    ],
  },
  findings: [
    { ...finding, verdict: 'exact', facts: [fact.id], message: 'source.txt:1: Revenue: 5,300 = 3,000 + 2,300' },
    { ...finding, verdict: 'inconsistent', facts: ['hill#L9C2'], message: 'source.txt:9: of another fact' },
  ],
  claims: [],
  candidates: listCandidates({ kind, label, path, standard, statement, unit }),
  printings: [],
});

test('says where it was read, by which steps, what was taken and what holds', () => {
  expect(text).toContain('hill:1:9\n1 | Revenue⇥5,300\n  |         ^^^^^');
  expect(text).toContain('the table of lines 1 to 4, “Results”, read as profit-or-loss');
  expect(text).toContain('the column “Six months › 2026” in JPY');
  expect(text).toContain('Repaired from “5 300” to “5,300”: A blank within a number. 3 + 2 = 5');
  expect(text).toContain('taken: ifrs-full:Revenue (dictionary)');
  expect(text).toContain('Equalities with it (1)\n  T01 holds exactly: line 1: Revenue: 5,300 = 3,000 + 2,300');
  expect(text).not.toContain('another fact');
});

test.each([
  ['another statement', { statement: 'shares' as const }, /it is for .*profit-or-loss.*, and the row stands in shares/],
  ['another kind', { kind: 'ratio' as const }, /it wants amount, and the figure is of kind ratio/],
])('a concept is refused in %s, with the reason', (_, more, expected) => {
  const candidates = listCandidates({ kind, label, path, standard, statement, unit, ...more });
  expect(candidates.length).toBeGreaterThan(0);
  expect(candidates.flatMap(({ refusals }) => refusals).join('\n')).toMatch(expected);
  expect(candidates.every(({ refusals }) => refusals.length > 0)).toBe(true);
});
