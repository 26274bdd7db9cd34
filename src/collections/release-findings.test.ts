import { expect, test } from 'vitest';
import type { Claim } from '#model/claim.ts';
import type { Finding } from '#model/finding.ts';
import type { Repair } from '#model/ledger.ts';
import { inventFact } from '#tests/preflight/invented-filing.ts';
import { isReleasedFinding, listReleasedDisputes, withoutInternalComparisons, withoutInternalDisputes } from './release-findings.ts';

const finding = (more: Partial<Finding>): Finding => ({
  id: 'f',
  rule: 'T01',
  filing: 'hill',
  verdict: 'inconsistent',
  facts: ['hill#L1C2'],
  statement: 'profit-or-loss',
  message: 'differs',
  ...more,
});

test.each([
  ['what does not agree, of which nobody says more', {}, false, true],
  ['what a person has released', { audience: 'public' }, true, true],
  ['what a person keeps back', { audience: 'internal' }, false, false],
  ['what agrees', { verdict: 'exact' }, true, true],
  ['what cannot be compared', { verdict: 'not-evaluable' }, true, true],
] as const)('%s', (_, more, whereInternal, wherePublic) => {
  expect(isReleasedFinding(finding(more), 'internal')).toBe(whereInternal);
  expect(isReleasedFinding(finding(more), 'public')).toBe(wherePublic);
});

test('a figure that only internal findings dispute has its status apart from them; others stay', () => {
  const fact = (line: number, ties: number) => ({
    ...inventFact('hill', 2026, line, 'Revenue', '5300'),
    ties,
    status: 'disputed' as const,
  });
  const [tied, alone, repaired, public_] = [fact(1, 2), fact(2, 0), fact(3, 1), fact(4, 1)];
  const repairs = [{ fact: repaired.id, what: 'number' }] as unknown as readonly Repair[];
  const findings = [finding({ facts: [tied.id, alone.id, repaired.id] }), finding({ audience: 'public', facts: [public_.id] })];
  const facts = withoutInternalDisputes([tied, alone, repaired, public_], repairs, listReleasedDisputes(findings, 'internal'));
  expect(facts.map(({ status }) => status)).toEqual(['tied', 'as-printed', 'repaired', 'disputed']);
});

test('a sentence that only internal findings contradict is compared with nothing', () => {
  const claim = {
    id: 'hill#L9O4',
    verdict: 'differs',
    agreement: 'inconsistent',
    computed: '52',
    residue: '1',
    rule: 'N01',
    facts: ['hill#L1C2'],
  };
  const [hidden] = withoutInternalComparisons([claim as unknown as Claim], new Set());
  expect(hidden).toEqual({ id: 'hill#L9O4', verdict: 'not-linked', facts: [] });
  const [shown] = withoutInternalComparisons([claim as unknown as Claim], new Set(['hill#L9O4']));
  expect(shown?.verdict).toBe('differs');
});
