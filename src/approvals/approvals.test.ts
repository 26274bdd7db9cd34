import { describe, expect, it } from 'vitest';
import type { Fact } from '#model/fact.ts';
import type { Finding } from '#model/finding.ts';
import { parseIsoDate } from '#model/period.ts';
import { readLines } from '#read/read-lines.ts';
import type { Approval } from './approval.ts';
import { decideFigures } from './decide-figures.ts';
import { markKnownFindings } from './mark-known-findings.ts';
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
  ['set-column-unit', { unit: 'USD', scale: 3 }],
  ['split-cell', { into: ['1', '2'] }],
  ['join-cells', { cells: 2, moves: true }],
  ['ignore', {}],
  ['known-inconsistency', { rule: 'D01' }],
  ['known-inconsistency', { rule: 'D01', audience: 'public', explanation: 'A slip.' }],
  ['same-item-as', { as: '6:2' }],
  ['add', { value: '90', unit: 'JPY', period: '2024-03-31', as: '6:2' }],
];

const incomplete: readonly (readonly [string, unknown, RegExp])[] = [
  ['no place', { ...entry, at: undefined, verb: 'ignore' }, /lacks at/],
  ['no observed text', { ...entry, observed: '', verb: 'ignore' }, /lacks observed/],
  ['no reason', { ...entry, reason: undefined, verb: 'ignore' }, /lacks reason/],
  ['nobody', { ...entry, name: undefined, verb: 'ignore' }, /lacks name/],
  ['an unknown verb', { ...entry, verb: 'hide' }, /lacks a verb of set-value/],
  ['a value with commas', { ...entry, verb: 'set-value', value: '1,200' }, /lacks value, as plain digits/],
  ['a date that is none', { ...entry, verb: 'set-period', period: '2024-02-30' }, /lacks period/],
  ['a cell split into one', { ...entry, verb: 'split-cell', into: ['12'] }, /lacks into/],
  ['a cell joined with none', { ...entry, verb: 'join-cells', cells: 1 }, /lacks cells/],
  [
    'an audience that nobody is',
    { ...entry, verb: 'known-inconsistency', rule: 'D01', audience: 'press' },
    /lacks audience, one of internal, public/,
  ],
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

/** What stands around the figures of the tests: a table of two lines with a number that no one read. */
const lines = readLines('\n\n\n\nCash\t12\t90\nCash\t12\n');
const unread = { span: { line: 5, offset: 9, length: 2 }, printed: '90', reason: 'Nothing names the unit.' };
const decide = (facts: readonly Fact[], approvals: readonly Approval[]) => {
  const { diagnostics, value } = decideFigures({ facts, unresolved: [unread] }, approvals, lines, 'f');
  return { diagnostics, value: value.facts, unresolved: value.unresolved, phantoms: value.phantoms };
};

describe('decideFigures', () => {
  const facts = [fact(5, 2, '12', '12000000'), fact(6, 2, '12', '12000000')];
  const cases: readonly (readonly [string, object, Partial<Fact>])[] = [
    ['set-value', { value: '13000000' }, { value: '13000000', status: 'approved' }],
    ['set-label', { label: 'Deposits' }, { label: 'Deposits', status: 'approved' }],
    ['set-period', { period: '2023-03-31' }, { period: { instant: parseIsoDate('2023-03-31') as typeof day }, status: 'approved' }],
    ['set-unit', { unit: 'USD', scale: 3 }, { unit: 'USD', value: '12000', decimals: -3, status: 'approved' }],
    ['known-inconsistency', { rule: 'D01' }, { status: 'as-printed' }],
    ['same-item-as', { as: '6:2' }, { label: 'Cash', status: 'approved' }],
  ];

  it.each(cases)('%s', (verb, more, expected) => {
    const { diagnostics, value } = decide(facts, [approval(verb, more)]);
    expect(value[0]).toMatchObject(expected);
    expect(value[1]).toBe(facts[1]);
    expect(diagnostics).toEqual([]);
  });

  it('lists an ignored figure with the reason', () => {
    const { phantoms, value } = decide(facts, [approval('ignore', {})]);
    expect(value).toEqual([facts[1]]);
    expect(phantoms).toEqual([
      { span: { line: 5, offset: 6, length: 2 }, printed: '12', reason: 'A. Reader set it aside: seen in the PDF' },
    ]);
  });

  it('adds a figure that the reader did not understand', () => {
    const added = { at: '5:3', observed: '90', value: '90000000', unit: 'JPY', period: '2023-03-31', as: '5:2' };
    const { diagnostics, unresolved, value } = decide(facts, [approval('add', added)]);
    expect(value[2]).toMatchObject({ line: 5, column: 3, offset: 9, printed: '90', label: 'Cash', value: '90000000', status: 'approved' });
    expect([unresolved, diagnostics]).toEqual([[], []]);
  });

  it('reports an addition whose characters are not there', () => {
    const added = { at: '5:3', observed: '91', value: '91000000', unit: 'JPY', period: '2023-03-31', as: '5:2' };
    const { diagnostics, value } = decide(facts, [approval('add', added)]);
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([facts, ['A01']]);
  });

  it('reports another figure that is not there', () => {
    const { diagnostics, value } = decide(facts, [approval('same-item-as', { as: '9:2' })]);
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([facts, ['A01']]);
  });

  it('reports an approval whose text has changed', () => {
    const { diagnostics, value } = decide([fact(5, 2, '14', '14000000')], [approval('set-value', { value: '1' })]);
    expect(value[0]?.value).toBe('14000000');
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['A01', 'The approval at 5:2 expects “12”; there stands “14”.'],
    ]);
  });
});

describe('markKnownFindings', () => {
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
    expect(markKnownFindings([finding], facts, [approval('known-inconsistency', { rule: 'D01' })], 'f').value[0]?.approved).toBe(true);
    const released = { rule: 'D01', audience: 'public', explanation: 'A slip.' };
    expect(markKnownFindings([finding], facts, [approval('known-inconsistency', released)], 'f').value[0]).toMatchObject({
      approved: true,
      audience: 'public',
      explanation: 'A slip.',
    });
  });

  it('reports an approval that nothing needs any more', () => {
    const { diagnostics } = markKnownFindings(
      [{ ...finding, verdict: 'exact' }],
      facts,
      [approval('known-inconsistency', { rule: 'D01' })],
      'f',
    );
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['A03']);
  });
});
