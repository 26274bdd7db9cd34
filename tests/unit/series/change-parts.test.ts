import { describe, expect, test } from 'vitest';
import { add, type Decimal, formatDecimal, isZero, negate, parseDecimal, subtract, zero } from '#model/decimal.ts';
import { isInstant } from '#model/period.ts';
import { archivedFiling, issuersFilings } from '#series/archive.ts';
import { type OpenedChange, openChange } from '#series/change-parts.ts';
import { whyNotComparable } from '#series/comparability.ts';
import { findPeriod } from '#series/periods.ts';
import { aYearBefore } from '#series/week-spans.ts';
import { whysOfPeriod } from '#views/why/why-view.ts';

/** Changes of the sample's documents, opened. */

const numberOf = (value: string | undefined): Decimal => parseDecimal(value ?? '') ?? zero;

function contributionOf({ current, prior, weight }: OpenedChange): Decimal {
  const change = subtract(numberOf(current.value), numberOf(prior.value));
  return weight === 1 ? change : negate(change);
}

const levels = (change: OpenedChange): readonly OpenedChange[] => [change, ...change.parts.flatMap(levels)];

const opened = issuersFilings().flatMap(({ filing }) =>
  filing.facts.flatMap((fact) => (isInstant(fact.period) ? [] : (openChange(fact, aYearBefore(fact.period)) ?? []))),
);

test('the parts of every change give it to the last digit, and none is across a break', () => {
  expect(opened.length).toBeGreaterThan(60);
  for (const change of opened.flatMap(levels)) {
    expect(whyNotComparable(change.current, change.prior)).toBeUndefined();
    if (change.parts.length === 0) continue;
    const residue = subtract(contributionOf(change), change.parts.map(contributionOf).reduce(add, zero));
    expect(isZero(residue), `${change.current.id}: ${formatDecimal(residue)}`).toBe(true);
  }
});

describe('network services gross profit, 1H20 on 1H19', () => {
  const period = findPeriod('1h20');
  const why = period && whysOfPeriod(period).find(({ id }) => id === 'why-network-services-gross-profit');
  const row = (label: string) => why?.table.rows.find((each) => each.label.endsWith(label))?.cells.map(({ text }) => text);

  test.each([
    ['Total gross profit: Network services', ['2,157', '12,208', '10,051']],
    ['Total revenues: Network services', ['900', '62,104', '61,204']],
    ['Total costs: Network services', ['1,257', '(49,896)', '(51,153)']],
    ['Internet connectivity services (enterprise)', ['1,575', '19,650', '18,075']],
    ['Internet connectivity services (consumer)', ['(112)', '12,885', '12,997']],
    ['WAN services', ['(2,006)', '12,336', '14,342']],
    ['Outsourcing services', ['1,443', '17,233', '15,790']],
  ])('%s', (label, cells) => expect(row(label)).toEqual(cells));

  test('the company says why costs fell, on its own line', () => {
    const told = why?.told.find(({ label }) => label === 'Total costs: Network services');
    expect(told?.text).toMatch(/There was a decrease in circuit-related costs along with WAN services revenue decrease\.$/);
    expect(told?.href).toMatch(/#L159O\d+$/);
  });
});

test('what stands among the parts of another change is not repeated on paper', () => {
  const period = findPeriod('1h20');
  const whys = period ? whysOfPeriod(period) : [];
  expect(whys.map(({ id, isRepeated }) => `${id} ${isRepeated}`)).toEqual([
    'why-operating-profit false',
    'why-network-services-gross-profit true',
    'why-revenue true',
  ]);
});

test('a figure that its document does not add up does not open', () => {
  const { filing } = archivedFiling('2020-11-09-1h20-earnings-release');
  const eps = filing.factById.get('2020-11-09-1h20-earnings-release#L335C3');
  expect(eps && openChange(eps, aYearBefore(eps.period))).toBeUndefined();
});
