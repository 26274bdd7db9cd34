import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readApprovals } from '#approvals/read-approvals.ts';
import { readIssuerConcepts } from '#concepts/read-issuer-concepts.ts';
import type { Finding } from '#model/finding.ts';
import { inventFact, inventFiling } from '#tests/preflight/invented-filing.ts';
import { buildPacket, type PacketInput } from './build-packet.ts';
import { compareFacts } from './list-changes.ts';
import { listFindings } from './list-findings.ts';
import { listMissing } from './list-missing.ts';
import { listOutliers } from './list-outliers.ts';
import { listUnmapped } from './list-unmapped.ts';
import { listUnresolved } from './list-unresolved.ts';
import { stoppingMatters } from './packet.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderPacket } from './render-packet.ts';

const plain = (text: string): string => text;
const paint = { strong: plain, quiet: plain, alarm: plain };

const before = [inventFact('old', 2025, 1, 'Revenue', '5100'), inventFact('old', 2025, 2, 'Other income', '40')];
const old = inventFiling('old', 2025, before);
const revenue = inventFact('new', 2026, 1, 'Revenue', '5300');

const finding: Finding = {
  id: 'T01-new-1',
  rule: 'T01',
  filing: 'new',
  verdict: 'inconsistent',
  facts: ['new#L1C2'],
  statement: 'profit-or-loss',
  message:
    'source.md:1: A total does not equal its parts. Revenue: 5,300; the parts 5,200, difference 100\nhint: line 1 with 5,200 for 5,300 would agree (one digit read wrongly).',
};

const input = (more: Partial<PacketInput>): PacketInput => ({
  filings: [old],
  diagnostics: [],
  committed: [{ filing: 'old', sha256: 'old', facts: before }],
  against: 'HEAD',
  named: [],
  commentary: [],
  links: [],
  release: [],
  ...more,
});

describe('facts against the last commit', () => {
  const shifted = before.map((fact) => ({ ...fact, id: `old#L${fact.line + 3}C2`, line: fact.line + 3 }));
  test.each([
    ['the same', before, { added: 0, gone: 0, changed: [], moved: 0 }],
    ['three lines put in above', shifted, { added: 0, gone: 0, changed: [], moved: 2 }],
    ['one gone', before.slice(1), { added: 0, gone: 1, changed: [], moved: 0 }],
    ['one more', [...before, inventFact('old', 2025, 9, 'Tax', '7')], { added: 1, gone: 0, changed: [], moved: 0 }],
    [
      'another value',
      [{ ...before[0], value: '5200000' } as never, before[1] as never],
      { added: 0, gone: 0, changed: [['value 5100000 → 5200000']], moved: 0 },
    ],
    [
      'another status',
      [{ ...before[0], status: 'disputed' } as never, before[1] as never],
      { added: 0, gone: 0, changed: [['status tied → disputed']], moved: 0 },
    ],
  ])('%s', (_, now, expected) => {
    const { added, changed, gone, moved } = compareFacts(before, now);
    expect({ added: added.length, gone: gone.length, changed: changed.map(({ differences }) => differences), moved }).toEqual(expected);
  });
});

test('an open finding stops, and its approvals can be pasted once a person has signed them', () => {
  const [matter] = listFindings([inventFiling('new', 2026, [revenue], { findings: [finding] })]);
  expect(matter?.severity).toBe('error');
  const text = matter?.paste?.text ?? '';
  expect(readApprovals(parse(text), 'new').diagnostics.map(({ code }) => code)).toEqual(['A02', 'A02']);
  const signed = readApprovals(parse(text.replaceAll('reason: ""', 'reason: read').replaceAll('name: ""', 'name: A. Reader')), 'new');
  expect(signed.diagnostics).toEqual([]);
  expect(signed.value).toMatchObject([
    { line: 1, column: 2, observed: '5,300', verb: 'set-value', value: '5200000' },
    { line: 1, column: 2, observed: '5,300', verb: 'known-inconsistency', rule: 'T01' },
  ]);
});

test('a finding that a person knows of is no matter any more', () => {
  expect(listFindings([inventFiling('new', 2026, [revenue], { findings: [{ ...finding, approved: true }] })])).toEqual([]);
});

test('unresolved numbers of one line are one matter', () => {
  const cells = [1, 4].map((offset) => ({ span: { line: 1, offset, length: 2 }, printed: '12', reason: 'The row has no label.' }));
  const filing = { ...inventFiling('new', 2026, [revenue], { unresolved: cells }), lines: ['12\t12'] };
  const [matter, ...others] = listUnresolved([filing]);
  expect(others).toEqual([]);
  expect(matter?.message).toBe('12, 12: The row has no label.');
  expect(parse(matter?.paste?.text ?? '')).toMatchObject([{ at: '1:1' }, { at: '1:2' }]);
});

test('an item of the period before that is gone is named; across standards nothing is', () => {
  const now = inventFiling('new', 2026, [revenue]);
  expect(listMissing([now], [old, now]).map(({ message }) => message)).toEqual([
    'In profit-or-loss, but not here any more:\n“Other income” (old:2:14)',
  ]);
  const { metadata } = now.document;
  const american = {
    ...now,
    document: {
      ...now.document,
      metadata: { ...metadata, standard: { value: 'US GAAP' as const, span: { line: 1, offset: 1, length: 1 } } },
    },
  };
  expect(listMissing([american], [old, american])).toEqual([]);
});

test.each([
  ['5300', []],
  ['30000', ['info']],
  ['5300000', ['warning']],
])('revenue of %s after 5,100', (value, expected) => {
  const now = inventFiling('new', 2026, [inventFact('new', 2026, 1, 'Revenue', value)]);
  expect(listOutliers([now], [old, now]).map(({ severity }) => severity)).toEqual(expected);
});

test('labels without a concept: statements first, with other wordings and an entry that can be read', () => {
  const { concept: _, ...bare } = inventFact('new', 2026, 2, 'Other incomes', '44');
  const { concept: __, ...note } = inventFact('new', 2026, 1, 'Head count', '44', { statement: 'other', kind: 'count' });
  const now = inventFiling('new', 2026, [note, bare]);
  const matters = listUnmapped([now], [old, now]);
  expect(matters.map(({ message }) => message)).toEqual([
    '“Other incomes” in profit-or-loss, 1 figure\nperhaps “Other income”: ifrs-full:OtherIncome',
    '“Head count” in other, 1 figure',
  ]);
  const entries = matters.map(({ paste }) => readIssuerConcepts(parse(`concepts:\n${paste?.text}`)));
  expect(entries.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  expect(entries.flatMap(({ value }) => value.entries.map(({ concept }) => concept))).toEqual(['issuer:OtherIncomes', 'issuer:HeadCount']);
});

describe('the packet', () => {
  test('of unchanged content forbids nothing and says so', () => {
    const packet = buildPacket(input({}));
    expect(stoppingMatters(packet)).toEqual([]);
    expect(renderPacket(packet, paint, false)).toContain('Nothing changed against HEAD.');
    expect(renderPacket(packet, paint, false)).toMatch(/Nothing forbids publishing\.$/);
  });

  test('of a new filing with an open finding forbids publishing', () => {
    const now = inventFiling('new', 2026, [revenue], { findings: [finding] });
    const packet = buildPacket(input({ filings: [old, now] }));
    expect(stoppingMatters(packet).map(({ code }) => code)).toEqual(['T01']);
    const text = renderPacket(packet, paint, false);
    expect(text).toContain('The filing is new: 1 fact.');
    expect(text).toMatch(/STOP {2}A total does not equal its parts[\s\S]*1 matter forbids publishing/);
    const markdown = renderMarkdown(packet);
    expect(markdown).toMatch(/^### Not yet: 1 matter forbids publishing\./);
    expect(markdown).toContain('<details open><summary>Findings that nobody has decided: 1</summary>');
    expect(markdown.split('```').length % 2).toBe(1);
  });

  test('a changed text of a published document is looked at', () => {
    const packet = buildPacket(input({ filings: [{ ...old, document: { ...old.document, sha256: 'other' } }] }));
    expect(packet.sections.find(({ id }) => id === 'filings')?.matters.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('a section shows its gravest matters and counts the rest', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      code: 'P09',
      severity: 'info' as const,
      place: `page ${index}`,
      message: `m${index}`,
      hint: 'h',
    }));
    const packet = buildPacket(
      input({ commentary: [...many, { ...many[0], severity: 'error', message: 'gravest', place: 'p', code: 'W03', hint: 'h' }] }),
    );
    const text = renderPacket(packet, paint, false);
    expect(text.indexOf('gravest')).toBeLessThan(text.indexOf('m0'));
    expect(text).toContain('… and 5 more');
    expect(renderPacket(packet, paint, true)).toContain('m11');
  });
});
