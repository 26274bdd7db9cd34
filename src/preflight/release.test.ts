import { expect, test } from 'vitest';
import { inventFact, inventFiling } from '#tests/preflight/invented-filing.ts';
import { compareControl } from './compare-control.ts';
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
  const settings = { corrections: [], publishAfter: '2026-11-06T15:00+09:00' };
  expect(listEmbargoes([{ filing: 'new', settings }], visibility).map((matter) => matter.severity)).toEqual([severity]);
});
