import { expect, it } from 'vitest';
import type { Fact } from '#model/fact.ts';
import { type Duration, endOf, type Period } from '#model/period.ts';
import { bindFacts } from './fact-book.ts';
import { findChanges } from './find-changes.ts';

const now = { start: '2031-04-01', end: '2031-09-30' } as Duration;
const before = { start: '2030-04-01', end: '2030-09-30' } as Duration;
let line = 0;
const told = (value: string, period: Period, more: Partial<Fact> = {}): Fact => {
  line += 1;
  return {
    id: `invented#L${line}O1`,
    line,
    offset: 1,
    statement: 'narrative',
    path: [],
    label: 'Orders for tools',
    kind: 'amount',
    period,
    unit: 'EUR',
    value,
    printed: value,
    decimals: 0,
    dimensions: {},
    ...more,
  } as unknown as Fact;
};
const rate = (more: Partial<Fact> = {}): Fact => told('25', now, { kind: 'percent-change', unit: 'percent', versus: before, ...more });
const adjusted = { dimensions: { basis: 'Adjusted' } } as const;
const costs = { concept: 'ifrs-full:CostOfSales', label: 'Costs' } as const;

it.each<[string, readonly Fact[], readonly string[]]>([
  ['by the same words', [told('5', now), told('4', before), rate()], ['5 2031-09-30', '4 2030-09-30']],
  ['never by the words of a table', [told('5', now, { table: 'invented#T1', statement: 'other' }), rate()], ['', '']],
  ['not by other words', [told('5', now, { label: 'Orders for ships' }), rate()], ['', '']],
  [
    'as adjusted, against the value that is not',
    [told('5', now, costs), told('4', before, { ...costs, ...adjusted }), rate({ ...costs, ...adjusted })],
    ['5 2031-09-30', '4 2030-09-30'],
  ],
  [
    'never against a value on another basis than its comparative',
    [told('5', now, costs), told('3', before, costs), rate({ ...costs, ...adjusted })],
    ['', ''],
  ],
])('finds the two figures of a told rate: %s', (_, facts, found) => {
  const [change] = findChanges('percent', bindFacts(facts, 'rounded'));
  expect([change?.current, change?.prior].map((printed) => (printed ? `${printed.fact.value} ${endOf(printed.fact.period)}` : ''))).toEqual(
    found,
  );
});
