import { expect, test } from 'vitest';
import type { Filing } from '#collections/read-filing.ts';
import { findMislabeled } from './find-mislabeled.ts';

const labels = { a: 'Other comprehensive income', b: 'Total comprehensive income', c: 'Cash and cash equivalents at beginning of period' };

const cases = [
  [{ rule: 'S05', verdict: 'inconsistent', facts: ['a'] }, ['a'], 'a total under the name of its part'],
  [{ rule: 'S08', verdict: 'inconsistent', facts: ['c'] }, ['c'], 'closing cash under the name of opening cash'],
  [{ rule: 'S05', verdict: 'exact', facts: ['a'] }, [], 'a figure that agrees'],
  [{ rule: 'S05', verdict: 'inconsistent', facts: ['a', 'b'] }, [], 'figures that do not add up'],
  [{ rule: 'S05', verdict: 'inconsistent', facts: ['b'] }, [], 'a label that is right'],
  [{ rule: 'T01', verdict: 'inconsistent', facts: ['a'] }, [], 'a rule that says nothing of labels'],
] as const;

test.each(cases.map(([finding, ids, what], index) => [what, finding, ids, index] as const))('%s', (_what, finding, ids, index) => {
  const filing = {
    document: { filing: `invented-${index}` },
    factById: new Map(Object.entries(labels).map(([id, label]) => [id, { label }])),
    findings: [finding],
  } as unknown as Filing;
  expect([...findMislabeled(filing)]).toEqual(ids);
});
