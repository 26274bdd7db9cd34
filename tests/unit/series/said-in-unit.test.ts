import { expect, test } from 'vitest';
import { readFiling } from '#collections/read-filing.ts';
import { formatDecimal } from '#model/decimal.ts';
import { saidInUnit } from '#series/said-in-unit.ts';

function said(place: string, power: number): string | undefined {
  const [filing = ''] = place.split('#');
  const fact = readFiling(filing).factById.get(place);
  if (fact === undefined) throw new Error(`There is no fact ${place}.`);
  const amount = saidInUnit(fact, power);
  return amount && `${formatDecimal(amount.value)} at ${amount.id.slice(amount.id.indexOf('#'))}`;
}

test.each([
  ['a loss, said as an amount and less than rounded', '2020-11-09-1h20-earnings-release#L326C3', 6, '-413000000 at #L181O75'],
  ['in thousands nothing is said', '2020-11-09-1h20-earnings-release#L326C3', 3, undefined],
  ['no sentence says it', '2020-11-09-1h20-earnings-release#L322C3', 3, undefined],
])('%s', (_, place, power, expected) => {
  expect(said(place, power)).toBe(expected);
});
