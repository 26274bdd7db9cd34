import { describe, expect, it } from 'vitest';
import { findToldSums } from '#claims/find-told-sums.ts';
import { listClaims } from '#claims/list-claims.ts';
import { readProse } from '#claims/read-prose.ts';
import { readSentences } from '#claims/sentence.ts';
import type { Duration } from '#model/period.ts';
import { readLines } from '#read/read-lines.ts';
import { checkToldSums } from './check-told-sums.ts';
import { linkToldSums } from './link-told-sums.ts';

const context = {
  filing: 'invented',
  calendar: { endMonth: 3, namedBy: 'start' },
  period: { start: '2025-04-01', end: '2025-09-30' } as Duration,
  currency: 'EUR',
} as const;

function check(text: string): { readonly sums: readonly string[]; readonly linked: readonly string[] } {
  const lines = readLines(text);
  const blocks = lines.flatMap((line) =>
    line.text === '' ? [] : [{ kind: 'paragraph' as const, firstLine: line.number, lastLine: line.number }],
  );
  const prose = readProse(readSentences(lines, blocks), [], context, 'rounded', () => undefined);
  const claims = listClaims(prose, [], 'invented', 'rounded');
  const sums = findToldSums(prose, 'invented');
  const findings = checkToldSums('invented', sums, new Map(claims.map((claim) => [claim.id, claim])), 'rounded').map(
    ({ finding }) => finding,
  );
  return {
    sums: findings.map(({ message, verdict }) => `${verdict}: ${message.replace(/^.*?breakdown of /, '')}`),
    linked: linkToldSums(claims, sums, findings).flatMap(({ printed, rule, verdict }) => (rule === 'N04' ? [`${verdict} ${printed}`] : [])),
  };
}

describe('parts that add up', () => {
  it.each([
    [
      'in the sentences of a block',
      'Total costs were EUR 912 million. Wages rose. Cost of tools was EUR 600 million, and cost of ships was EUR 312 million.',
      ['exact: Total costs: 600 + 312, printed 912'],
    ],
    [
      'over blocks, with their comparatives',
      'Total cost of sales was EUR 912 million (EUR 850 million for 1H24).\n\nCost of tools was EUR 600 million (EUR 555 million for 1H24). Gross profit was EUR 90 million.\n\nCost of ships was EUR 312 million (EUR 295 million for 1H24).\n\nExpenses were EUR 5 million.',
      ['exact: Total cost of sales: 600 + 312, printed 912', 'exact: Total cost of sales, 2024-09-30: 555 + 295, printed 850'],
    ],
    [
      'in one sentence, under one name',
      'Orders received for tools and ships totaled EUR 912 million; orders received for tools were EUR 600 million, and orders received for ships were EUR 311 million.',
      ['within-rounding: Orders received for tools and ships: 600 + 311, printed 912, difference 1'],
    ],
    [
      'named before the thing',
      'Total revenues were EUR 912 million. The breakdown is as follows. Tools revenue was EUR 600 million. Ships revenue was EUR 312 million.',
      ['exact: Total revenues: 600 + 312, printed 912'],
    ],
    [
      'each under one of several that stand before the list',
      'Total revenues were EUR 912 million and gross profit was EUR 120 million. As for breakdown, tools revenue was EUR 600 million and gross profit for tools was EUR 100 million. Ships revenue was EUR 312 million and gross profit for ships was EUR 20 million.',
      ['exact: Total revenues: 600 + 312, printed 912', 'exact: gross profit: 100 + 20, printed 120'],
    ],
    [
      'a loss among them',
      'Total gross profit was EUR 120 million. Gross profit of tools was EUR 150 million. Gross profit of ships was a loss of EUR 30 million.',
      ['exact: Total gross profit: 150 − 30, printed 120'],
    ],
    [
      'listed, with the rest in the next sentence',
      'Expenses were EUR 912 million, of which EUR 600 million of rent and EUR 300 million of wages. The remaining EUR 12 million was for travel.',
      ['exact: Expenses: 600 + 300 + 12, printed 912'],
    ],
    [
      'all that something consists of',
      'Expenses were EUR 912 million (EUR 850 million for 1H24), consisting of rent of EUR 600 million and wages of EUR 312 million.',
      ['exact: Expenses: 600 + 312, printed 912'],
    ],
    [
      'of which they are',
      'Sales were EUR 912 million, of which tools were EUR 600 million and ships were EUR 312 million.',
      ['exact: Sales: 600 + 312, printed 912'],
    ],
  ])('%s', (_, text, sums) => expect(check(text).sums).toEqual(sums));
});

describe('a digit changed in one of them', () => {
  it.each([
    [
      'where the text says that these are all',
      'Total revenues were EUR 912 million. The breakdown is as follows. Tools revenue was EUR 640 million. Ships revenue was EUR 312 million.',
      ['inconsistent: Total revenues: 640 + 312, printed 912, difference 40'],
    ],
    [
      'where the rest is told',
      'Expenses were EUR 912 million, of which EUR 600 million of rent and EUR 300 million of wages. The remaining EUR 21 million was for travel.',
      ['inconsistent: Expenses: 600 + 300 + 21, printed 912, difference 9'],
    ],
    [
      'where it consists of them',
      'Expenses were EUR 912 million, consisting of rent of EUR 600 million and wages of EUR 321 million.',
      ['inconsistent: Expenses: 600 + 321, printed 912, difference 9'],
    ],
    [
      'where the same parts made the whole a year before',
      'Total costs were EUR 921 million (EUR 850 million for 1H24). Cost of tools was EUR 600 million (EUR 555 million for 1H24). Cost of ships was EUR 312 million (EUR 295 million for 1H24).',
      ['inconsistent: Total costs: 600 + 312, printed 921, difference 9', 'exact: Total costs, 2024-09-30: 555 + 295, printed 850'],
    ],
  ])('%s', (_, text, sums) => expect(check(text).sums).toEqual(sums));
});

describe('leaves alone', () => {
  it.each([
    [
      'parts that need not be all',
      'Total costs were EUR 912 million. Cost of tools was EUR 600 million. Cost of ships was EUR 300 million.',
    ],
    [
      'the main ones',
      'Total revenues were EUR 912 million. The major breakdown is as follows. Tools revenue was EUR 600 million. Ships revenue was EUR 300 million.',
    ],
    [
      'a list that goes on about other things',
      'Total revenues were EUR 912 million. As for breakdown, tools revenue was EUR 600 million. Ships revenue was EUR 300 million. Expenses were EUR 40 million.',
    ],
    ['what is included', 'Sales were EUR 912 million, including tools of EUR 600 million and ships of EUR 300 million.'],
    [
      'parts of parts',
      'Expenses were EUR 912 million, consisting of rent of EUR 600 million, including EUR 50 million of parking, and wages of EUR 312 million.',
    ],
    [
      'a year in which there was one more, and no slip explains it',
      'Total costs were EUR 959 million (EUR 850 million for 1H24). Cost of tools was EUR 600 million (EUR 555 million for 1H24). Cost of ships was EUR 312 million (EUR 295 million for 1H24).',
    ],
    [
      'amounts of two times',
      'Total costs for 1H25 were EUR 912 million. Cost of tools for 1H24 was EUR 600 million. Cost of ships for 1H24 was EUR 312 million.',
    ],
    [
      'small numbers, that add up by chance',
      'Total costs were EUR 9 million. Cost of tools was EUR 6 million. Cost of ships was EUR 3 million.',
    ],
    [
      'amounts in two currencies',
      'Total costs were EUR 912 million. Cost of tools was USD 600 million. Cost of ships was USD 312 million.',
    ],
    ['one part', 'Total costs were EUR 912 million. Cost of tools was EUR 912 million.'],
    ['other things', 'Total costs were EUR 912 million. Sales of tools were EUR 600 million. Sales of ships were EUR 312 million.'],
  ])('%s', (_, text) => expect(check(text).sums.filter((sum) => !sum.includes('2024'))).toEqual([]));
});

it('links the figures that no table explains to the whole and to the parts', () => {
  const { linked } = check('Total costs were EUR 912 million. Cost of tools was EUR 600 million, and cost of ships was EUR 312 million.');
  expect(linked).toEqual(['holds EUR 912 million', 'holds EUR 600 million', 'holds EUR 312 million']);
});
