import { expect, test } from 'vitest';
import { readIssuer } from '#collections/read-issuer.ts';
import type { Fact } from '#model/fact.ts';
import { intervalOfFact } from '#series/interval-of-fact.ts';
import { findRatio, ratioUnit, ratioValues } from '#series/ratios.ts';
import { ratioFigure, ratioIds, ratiosView, ratioView } from '#views/ratios/ratios-view.ts';

/** The ratios of the sample, on its five filings. */

const [ifrs] = ratiosView().tables;

function cellsOf(id: string): readonly string[] {
  return ifrs?.rows.find(({ key }) => key === id)?.cells.map(({ text }) => text) ?? [];
}

test('stand in the half-years, newest first', () => {
  expect(ifrs?.columns.map(({ header }) => header[0])).toEqual(['1H23', '1H22', '1H20', '1H19', '1H18']);
});

test.each([
  ['gross-profit-ratio', '22.8', '21.7', '17.2', '15.3'],
  ['network-services-gross-profit-ratio', '28.3', '26.4', '19.7', '16.4'],
  ['systems-integration-gross-profit-ratio', '14.4', '15.1', '12.5', '11.6'],
  ['operating-margin', '9.4', '9.2', '5.2', '3.4'],
  ['network-si-segment-margin', '9.1', '8.9', '4.9', '2.6'],
  ['atm-segment-margin', '36.6–36.7', '33.2–33.3', '27.1', '41.4'],
  ['recurring-revenue-share', '84.8', '82.8', '85.8', '84.0'],
  ['sga-ratio', '13.3', '12.7', '11.9', '12.0'],
  ['ebitda-margin', '20.8', '20.8', '19.1', '17.8'],
  ['effective-tax-rate', '33.0', '32.0', '37.1', '38.9'],
  ['return-on-equity', '14.4', '15.6', '6.7', '4.5'],
  ['equity-ratio', '44.5', '', '40.1', '38.7'],
  ['orders-to-revenue', '1.37', '1.15', '1.13', '1.01'],
  ['free-cash-flow', '6,985', '6,238', '14,951', '9,306'],
  ['net-cash', '11,179', '', '14,767', '5,006'],
  ['enterprise-mobile-revenue-per-subscription', '621', '667', '959–960', '1,065'],
  ['consumer-connectivity-revenue-per-contract', '1,310–1,311', '1,367', '1,551', '1,538'],
])('%s: %s, %s, %s, %s', (id, ...expected) => expect(cellsOf(id).slice(0, 4)).toEqual(expected));

test('every printed ratio lies in what its figures allow', () => {
  const printed = readIssuer()
    .ratios.flatMap(ratioValues)
    .filter((value) => value.printed !== undefined);
  expect(printed.length).toBeGreaterThan(5);
  expect(printed.filter((value) => value.printed?.agrees === false)).toEqual([]);
});

test('only figures with a tie enter, all of one document, standard and unit', () => {
  for (const { of, per, filing, ratio } of readIssuer().ratios.flatMap(ratioValues)) {
    const facts = [...of, ...per].map(({ fact }) => fact);
    expect(facts.filter((fact) => fact.ties === 0 && fact.status !== 'approved')).toEqual([]);
    const unit = (fact: Fact) => (ratio.as === 'per-month' ? fact.unit.length : fact.unit);
    expect(new Set(facts.map((fact) => `${fact.filing} ${fact.standard}`)).size).toBe(1);
    expect(new Set(facts.map(unit)).size).toBe(ratio.as === 'per-month' ? 2 : 1);
    expect(facts[0]?.filing).toBe(filing);
    expect(facts.every((fact) => intervalOfFact(fact) !== undefined)).toBe(true);
  }
});

test('each has a page with its formula', () => {
  expect(ratioIds()).toContain('ebitda-margin');
  expect(ratioView('ebitda-margin').formula).toBe('(Operating profit + Depreciation and amortization) / Revenues, in per cent');
  expect(ratioView('return-on-equity').formula).toMatch(/× 12 \/ months/);
});

test('money for each contract and month: revenue of the period over the contracts at its end and its months', () => {
  const ratio = findRatio('consumer-connectivity-revenue-per-contract');
  const value = ratio && ratioValues(ratio).find(({ period }) => period.slug === '1h20');
  expect(value && ratioUnit(value)).toBe('JPY/contract/month');
  // 12,885 million for 1,384,933 contracts in six months, each rounded where it is printed.
  const { low, high } = value?.interval ?? {};
  const exact = 12_885_000_000 / 1_384_933 / 6;
  expect(Number(low?.numerator) / Number(low?.denominator)).toBeCloseTo(exact * (12_884.5 / 12_885) * (1_384_933 / 1_384_933.5), 6);
  expect(Number(high?.numerator) / Number(high?.denominator)).toBeCloseTo(exact * (12_885.5 / 12_885) * (1_384_933 / 1_384_932.5), 6);
  expect(value && ratioFigure(value, 6)).toMatchObject({ unitText: 'JPY per contract per month', formula: 'a ÷ b ÷ 6' });
});
