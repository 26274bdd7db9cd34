import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inventFact, inventFiling } from '#tests/preflight/invented-filing.ts';
import { checkSignatures } from './check-signatures.ts';
import { compareControl } from './compare-control.ts';
import { comparePublished, takeSnapshot } from './compare-published.ts';
import { listEmbargoes } from './list-embargoes.ts';

const filing = inventFiling('new', 2026, [
  inventFact('new', 2026, 1, 'Revenue', '5300'),
  inventFact('new', 2026, 9, 'Revenue', '5', { value: '5000000', decimals: -6 }),
]);
const head = 'item,period,value,unit';
const period = '2026-04-01/2026-09-30';

test.each([
  ['the very figure', `Revenue,${period},5300000,JPY`, []],
  ['by its concept, with what the printing cuts off', `ifrs-full:Revenue,${period},"5,300,499",`, []],
  ['another figure', `Revenue,${period},5310000,JPY`, [`Revenue, ${period}: keyed 5310000; read 5,300 (line 1), which is 5300000.`]],
  ['a figure that no document states', `Tax,${period},1,`, [`Tax, ${period}: the document as read states no such figure.`]],
  ['another period', 'Revenue,2026-09-30,5300000,', ['Revenue, 2026-09-30: the document as read states no such figure.']],
  ['no number', `Revenue,${period},many,`, ['Row 2: “many” is no number, as -1234567000 in base units.']],
])('control.csv with %s', (_, row, expected) => {
  expect(compareControl(filing, `${head}\n${row}\n`).map(({ message }) => message)).toEqual(expected);
});

test('control.csv without its columns is refused', () => {
  expect(compareControl(filing, 'a,b\n').map(({ severity }) => severity)).toEqual(['error']);
});

test.each([
  ['public', 'error'],
  ['private', 'info'],
  [undefined, 'warning'],
] as const)('an embargo in a repository that is %s: %s', (visibility, severity) => {
  const settings = { corrections: [], hidden: [], publishAfter: '2026-11-06T15:00+09:00' };
  expect(listEmbargoes([{ filing: 'new', settings }], visibility).map((matter) => matter.severity)).toEqual([severity]);
});

describe('what was published', () => {
  const snapshot = takeSnapshot([filing], '2026-11-06');
  const changed = (more: object) => ({ ...filing, facts: filing.facts.map((fact, index) => (index === 0 ? { ...fact, ...more } : fact)) });

  test.each([
    ['the same', filing, []],
    ['another value', changed({ value: '5400000' }), ['Revenue, 2026-04-01/2026-09-30: published on 2026-11-06 as 5300000, is 5400000.']],
    ['another unit', changed({ unit: 'USD' }), ['Revenue, 2026-04-01/2026-09-30: published on 2026-11-06 as 5300000 (JPY), is 5300000.']],
    ['another status only', changed({ status: 'disputed' }), []],
    ['another text', { ...changed({ value: '1' }), document: { ...filing.document, sha256: 'other' } }, []],
  ])('is %s', (_, now, expected) => {
    expect(comparePublished([now], snapshot, []).map(({ message }) => message)).toEqual(expected);
  });

  test('is said to be corrected', () => {
    expect(comparePublished([changed({ value: '5400000' })], snapshot, [{ fact: 'new#L1C2' }])).toEqual([]);
  });

  test('gives an entry that lacks the day and the reason only', () => {
    const [matter] = comparePublished([changed({ value: '5400000' })], snapshot, []);
    expect(parse(matter?.paste?.text ?? '')).toMatchObject([{ fact: 'new#L1C2', shown: '5300000', until: '', reason: '' }]);
  });
});

describe('signatures', () => {
  const digest = 'a'.repeat(64);
  const by = (name: string, of = digest) => ({ digest: of, name, date: '2026-11-06' });
  test.each([
    ['none where none are asked for', [], 0, 0],
    ['two people', [by('A. Reader'), by('B. Writer')], 2, 0],
    ['one person twice', [by('A. Reader'), by('A. Reader')], 2, 1],
    ['another digest', [by('A. Reader'), by('B. Writer', 'b'.repeat(64))], 2, 1],
  ])('%s', (_, signatures, wanted, matters) => {
    expect(checkSignatures(digest, signatures, wanted).length).toBe(matters);
  });

  test('where no site is built nobody can know, and nothing stops', () => {
    expect(checkSignatures(undefined, [], 2).map(({ severity }) => severity)).toEqual(['warning']);
    expect(checkSignatures(undefined, [], 0)).toEqual([]);
  });
});
