import { describe, expect, it } from 'vitest';
import type { Fact } from '#model/fact.ts';
import type { Finding } from '#model/finding.ts';
import { parseIsoDate } from '#model/period.ts';
import { applyToFacts, applyToFindings } from './apply-approvals.ts';
import type { Approval } from './approval.ts';
import { readApprovals } from './read-approvals.ts';

const day = parseIsoDate('2024-03-31') as NonNullable<ReturnType<typeof parseIsoDate>>;

function fact(line: number, column: number, printed: string, value: string): Fact {
  return {
    id: `f#L${line}C${column}`,
    filing: 'f',
    line,
    column,
    offset: 1,
    printed,
    statement: 'note',
    path: [],
    label: 'Cash',
    kind: 'amount',
    period: { instant: day },
    unit: 'JPY',
    value,
    decimals: -6,
    dimensions: {},
    status: 'as-printed',
    ties: 0,
  };
}

const entry = { at: '5:2', observed: '12', reason: 'seen in the PDF', name: 'A. Reader' };

const complete: readonly (readonly [string, object])[] = [
  ['set-value', { value: '12000000' }],
  ['set-label', { label: 'Cash in hand' }],
  ['set-period', { period: '2023-04-01/2024-03-31' }],
  ['set-unit', { unit: 'USD', scale: 3 }],
  ['ignore', {}],
  ['known-inconsistency', { rule: 'D01' }],
];

const incomplete: readonly (readonly [string, unknown, RegExp])[] = [
  ['no place', { ...entry, at: undefined, verb: 'ignore' }, /lacks at/],
  ['no observed text', { ...entry, observed: '', verb: 'ignore' }, /lacks observed/],
  ['no reason', { ...entry, reason: undefined, verb: 'ignore' }, /lacks reason/],
  ['nobody', { ...entry, name: undefined, verb: 'ignore' }, /lacks name/],
  ['an unknown verb', { ...entry, verb: 'hide' }, /lacks a verb of set-value/],
  ['a value with commas', { ...entry, verb: 'set-value', value: '1,200' }, /lacks value, as plain digits/],
  ['a date that is none', { ...entry, verb: 'set-period', period: '2024-02-30' }, /lacks period/],
  ['no entry at all', 'ignore', /lacks at, observed/],
];

describe('readApprovals', () => {
  it.each(complete)('reads %s', (verb, more) => {
    const { diagnostics, value } = readApprovals([{ ...entry, verb, ...more }], 'f');
    expect([value[0]?.verb, value[0]?.line, value[0]?.column, diagnostics]).toEqual([verb, 5, 2, []]);
  });

  it.each(incomplete)('reports %s', (_, item, message) => {
    const { diagnostics, value } = readApprovals([item], 'f');
    expect(value).toEqual([]);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['A02']);
    expect(diagnostics[0]?.message).toMatch(message);
  });

  it('takes an empty file for no approvals', () => {
    expect(readApprovals(null, 'f')).toEqual({ value: [], diagnostics: [] });
  });
});

function approval(verb: string, more: object): Approval {
  return readApprovals([{ ...entry, verb, ...more }], 'f').value[0] as Approval;
}

describe('applyToFacts', () => {
  const facts = [fact(5, 2, '12', '12000000'), fact(6, 2, '12', '12000000')];
  const cases: readonly (readonly [string, object, Partial<Fact>])[] = [
    ['set-value', { value: '13000000' }, { value: '13000000', status: 'approved' }],
    ['set-label', { label: 'Deposits' }, { label: 'Deposits', status: 'approved' }],
    ['set-period', { period: '2023-03-31' }, { period: { instant: parseIsoDate('2023-03-31') as typeof day }, status: 'approved' }],
    ['set-unit', { unit: 'USD', scale: 3 }, { unit: 'USD', value: '12000', decimals: -3, status: 'approved' }],
    ['known-inconsistency', { rule: 'D01' }, { status: 'as-printed' }],
  ];

  it.each(cases)('%s', (verb, more, expected) => {
    const { diagnostics, value } = applyToFacts(facts, [approval(verb, more)], 'f');
    expect(value[0]).toMatchObject(expected);
    expect(value[1]).toBe(facts[1]);
    expect(diagnostics).toEqual([]);
  });

  it('leaves an ignored figure out', () => {
    expect(applyToFacts(facts, [approval('ignore', {})], 'f').value).toEqual([facts[1]]);
  });

  it('reports an approval whose text has changed', () => {
    const { diagnostics, value } = applyToFacts([fact(5, 2, '14', '14000000')], [approval('set-value', { value: '1' })], 'f');
    expect(value[0]?.value).toBe('14000000');
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['A01', 'The approval at 5:2 expects “12”; there stands “14”.'],
    ]);
  });
});

describe('applyToFindings', () => {
  const facts = [fact(5, 2, '12', '12000000')];
  const finding: Finding = {
    id: 'x',
    rule: 'D01',
    filing: 'f',
    verdict: 'inconsistent',
    facts: ['f#L5C2'],
    statement: 'note',
    message: '',
  };

  it('marks a finding that is known', () => {
    expect(applyToFindings([finding], facts, [approval('known-inconsistency', { rule: 'D01' })], 'f').value[0]?.approved).toBe(true);
  });

  it('reports an approval that nothing needs any more', () => {
    const { diagnostics } = applyToFindings(
      [{ ...finding, verdict: 'exact' }],
      facts,
      [approval('known-inconsistency', { rule: 'D01' })],
      'f',
    );
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['A03']);
  });
});
