import { expect, it } from 'vitest';
import type { Fact } from '#model/fact.ts';
import type { Duration } from '#model/period.ts';
import { readLines } from '#read/read-lines.ts';
import { listClaims } from './list-claims.ts';
import { readProse } from './read-prose.ts';
import { readSentences } from './sentence.ts';

const now = { start: '2025-04-01', end: '2025-09-30' } as Duration;
const context = { filing: 'invented', calendar: { endMonth: 3, namedBy: 'start' }, period: now, currency: 'EUR' } as const;

function fact(line: number, label: string, value: string, more: Partial<Fact> = {}): Fact {
  const rest = { kind: 'amount', unit: 'EUR', decimals: -6, dimensions: {}, table: 'T1', statement: 'note', path: [] };
  return { id: `invented#L${line}C2`, line, label, value, period: now, ...rest, ...more } as unknown as Fact;
}

/** The numbers of a text whose lines are paragraphs, each with its rule and what it is tied to. */
function claimsOf(text: string, facts: readonly Fact[] = []): readonly string[] {
  const lines = readLines(text);
  const blocks = lines
    .filter((line) => line.text !== '')
    .map((line) => ({ kind: 'paragraph' as const, firstLine: line.number, lastLine: line.number }));
  const prose = readProse(readSentences(lines, blocks), facts, context, 'rounded', () => undefined);
  return listClaims(prose, facts, 'invented', 'rounded', now).map(({ facts: tied, printed, rule, verdict }) =>
    [printed, verdict, rule, ...tied.map((id) => id.slice(9))].filter((word) => word !== undefined).join(' '),
  );
}

const values = [
  fact(2, 'Fair value of holding equity securities', '9175000000'),
  fact(3, 'Acquisition cost of holding equity securities', '1650000000'),
];

it('ties an amount to the two figures of a table beside it whose difference it is', () => {
  expect(claimsOf('We had unrealized gains on holding equity securities of EUR 7,525 million.', values)).toEqual([
    'EUR 7,525 million holds N04 L2C2 L3C2',
  ]);
});

it.each([
  ['a slip', 'We had unrealized gains on holding equity securities of EUR 7,552 million.', values],
  ['other words', 'We had a loss in the shipping business of EUR 7,525 million.', values],
  [
    'a table far off',
    'We had unrealized gains on holding equity securities of EUR 7,525 million.',
    values.map((each) => ({ ...each, line: each.line + 60 })),
  ],
])('leaves an amount alone that is such a difference by %s', (_, text, facts) => {
  expect(claimsOf(text, facts).filter((claim) => claim.includes('holds'))).toEqual([]);
});

it('takes a long difference for none of chance', () => {
  const leases = [
    fact(2, 'Leases as of April 1', '57071307000', { decimals: -3 }),
    fact(3, 'Finance leases', '18033862000', { decimals: -3 }),
  ];
  expect(claimsOf('The Company recorded liabilities of EUR 39,037,445 thousand.', leases)).toEqual([
    'EUR 39,037,445 thousand holds N04 L2C2 L3C2',
  ]);
});

it('ties a value, what it was before and the change to each other', () => {
  expect(
    claimsOf(
      'Customer relationships were EUR 2,493 million, decreased by EUR 178 million from the balance as of March 31, 2025 of EUR 2,671 million.',
    ),
  ).toEqual([
    'EUR 2,493 million holds N03 L1O118 L1O61',
    'EUR 178 million holds N03 L1O29 L1O118',
    'EUR 2,671 million holds N03 L1O29 L1O61',
  ]);
});

it('says nothing where they do not agree', () => {
  expect(
    claimsOf(
      'Customer relationships were EUR 2,493 million, decreased by EUR 187 million from the balance as of March 31, 2025 of EUR 2,671 million.',
    ),
  ).toEqual(['EUR 2,493 million not-linked', 'EUR 187 million not-linked', 'EUR 2,671 million not-linked']);
});

const adoption = (amount: string): string =>
  `The adoption of this standard resulted in an increase in beginning retained earnings of EUR ${amount} thousand.`;

it('ties an amount to two finer ones of other paragraphs that add up to it', () => {
  const whole = 'Retained earnings had an increase of EUR 6,121 million due to two standards.';
  expect(claimsOf(`${whole}\n${adoption('381,678')}\n${adoption('5,739,166')}`)).toEqual([
    'EUR 6,121 million holds N04 L2O89 L3O89',
    'EUR 381,678 thousand holds N04 L1O38',
    'EUR 5,739,166 thousand holds N04 L1O38',
  ]);
  expect(claimsOf(`${whole}\n${adoption('381,678')}\n${adoption('5,939,166')}`).filter((claim) => claim.includes('holds'))).toEqual([]);
});

it('ties a round amount that is told again in much the same words', () => {
  const again = 'revenue recognition of overseas data center construction projects was pushed to the second half';
  expect(claimsOf(`Sales fell because a EUR 3 billion ${again}.\nThere was a EUR 3 billion ${again} of the year.`)).toEqual([
    'EUR 3 billion holds N01 L2O13',
    'EUR 3 billion holds N01 L1O22',
  ]);
  expect(claimsOf('Sales fell by EUR 3 billion in shipping.\nWe bought ships of EUR 3 billion.').join()).not.toContain('holds');
});

it('ties a number of own shares to whole units and an odd lot', () => {
  const units = [fact(2, 'Treasury stock', '1650900', { unit: 'shares', kind: 'count', decimals: 0 })];
  const odd = 'Shares representing less than one unit includes 11 shares of treasury stock.';
  expect(claimsOf(`There were 1,650,911 shares of treasury stock.\n${odd}`, units)).toEqual([
    '1,650,911 holds N04 L2C2 L2O49',
    '11 holds N04 L1O12 L2C2',
  ]);
  expect(claimsOf(`There were 1,650,921 shares of treasury stock.\n${odd}`, units).join()).not.toContain('holds');
});

const ofShares = [
  fact(20, 'Adjusted net income attributable to Exampla', '1723000000'),
  fact(21, 'Basic weighted-average number of shares', '45070449', { unit: 'shares', kind: 'count', decimals: 0 }),
  fact(22, 'Diluted weighted-average number of shares', '45240779', { unit: 'shares', kind: 'count', decimals: 0 }),
];
const perShare = (basic: string, diluted: string): string =>
  `When excluding gains on funds, basic net income per share was EUR ${basic} and diluted net income per share was EUR ${diluted}.`;

it('ties an adjusted profit per share where basic and diluted agree', () => {
  expect(claimsOf(perShare('38.23', '38.09'), ofShares)).toEqual(['EUR 38.23 holds N01 L20C2 L21C2', 'EUR 38.09 holds N01 L20C2 L22C2']);
  expect(claimsOf(perShare('38.23', '39.09'), ofShares)).toEqual(['EUR 38.23 not-linked', 'EUR 39.09 not-linked']);
});

it('reads a paragraph that a page cut in the middle of a sentence as one', () => {
  const cut = 'Sales of tools and of everything else that we make and sell in all our markets were EUR 5,019 million (EUR 4,500';
  expect(claimsOf(`${cut}\n\nmillion for 1H24), up 11.5% YoY.`)).toEqual([
    'EUR 5,019 million holds N02 L1O104 L3O23',
    'EUR 4,500 holds N02 L1O85 L3O23',
    '11.5% holds N02 L1O85 L1O104',
  ]);
});

it('gives an amount without a currency that of the one beside it', () => {
  expect(claimsOf('Profit was EUR 2,557 million (EUR 2,592 million for 1H24, and 1,607 million as Adjusted).')).toHaveLength(3);
  expect(claimsOf('Sales were EUR 20 million and 2.5 million subscribers came.')).toEqual(['EUR 20 million not-linked']);
});
