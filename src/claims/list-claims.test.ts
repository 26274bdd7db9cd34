import { describe, expect, it } from 'vitest';
import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { Duration, IsoDate, Period } from '#model/period.ts';
import { readLines } from '#read/read-lines.ts';
import type { ConceptFinder } from './concept-of-subject.ts';
import { listClaims } from './list-claims.ts';
import { readProse } from './read-prose.ts';
import { readSentences } from './sentence.ts';

const now = { start: '2025-04-01', end: '2025-09-30' } as Duration;
const before = { start: '2024-04-01', end: '2024-09-30' } as Duration;
const closing = { instant: '2025-09-30' as IsoDate };
const opening = { instant: '2025-03-31' as IsoDate };
const context = { filing: 'invented', calendar: { endMonth: 3, namedBy: 'start' }, period: now } as const;

function fact(line: number, concept: string, period: Period, value: string, more: Partial<Fact> = {}): Fact {
  const dimensions = {};
  return {
    id: `invented#L${line}C2`,
    concept,
    kind: 'amount',
    period,
    unit: 'EUR',
    value,
    decimals: -3,
    label: '',
    dimensions,
    ...more,
  } as Fact;
}

const facts: readonly Fact[] = [
  fact(1, 'ifrs-full:Revenue', now, '5123456000'),
  fact(2, 'ifrs-full:Revenue', before, '4567890000'),
  fact(3, 'ifrs-full:CostOfSales', now, '-3123456000'),
  fact(4, 'ifrs-full:CostOfSales', before, '-3000000000'),
  fact(5, 'ifrs-full:Inventories', closing, '912345000'),
  fact(6, 'ifrs-full:Inventories', opening, '812300000'),
  fact(7, 'ifrs-full:CurrentAssets', closing, '2512345000'),
  fact(8, 'ifrs-full:CurrentAssets', opening, '2412345000'),
  fact(9, 'issuer:EquityRatio', closing, '41.2', { kind: 'ratio', unit: 'percent', decimals: 1 }),
  fact(10, 'ifrs-full:GrossProfit', now, '2000000000'),
  fact(11, 'issuer:GrossProfitOfTools', now, '777123000'),
  fact(12, 'ifrs-full:Revenue', now, '4000000000', { dimensions: { segment: 'Tools and machines business' } }),
  fact(13, 'issuer:ToolsRevenue', now, '3990000000'),
  fact(14, 'ifrs-full:CostOfSales', before, '-2900000000', { dimensions: { basis: 'Adjusted' }, decimals: -6 }),
  fact(15, 'ifrs-full:Assets', closing, '6000000000'),
  fact(16, 'ifrs-full:SellingExpense', now, '-400300000'),
  fact(17, 'ifrs-full:OtherIncome', now, '20200000'),
  fact(18, 'issuer:Bonds', now, '-611000000', { label: 'Redemption of long-term bonds', statement: 'cash-flows' }),
  fact(19, 'ifrs-full:Borrowings', closing, '900000000'),
  fact(20, 'ifrs-full:Borrowings', opening, '700000000'),
  fact(21, 'issuer:CloudRevenue', now, '411300000'),
  fact(22, 'issuer:CloudRevenue', now, '-9.4', { kind: 'percent-change', unit: 'percent', decimals: 1, versus: before }),
  fact(24, 'issuer:Effects', now, '-33728000', {
    label: 'Cumulative impact of the new standard',
    statement: 'changes-in-equity',
    dimensions: { component: 'Retained earnings' },
  }),
  fact(23, 'issuer:Gains', now, '378295000', { label: 'Gain on other investments, net', statement: 'profit-or-loss' }),
];
const concepts: Readonly<Record<string, readonly [string, 'instant' | 'duration']>> = {
  'total sales': ['ifrs-full:Revenue', 'duration'],
  sales: ['ifrs-full:Revenue', 'duration'],
  'cost of sales': ['ifrs-full:CostOfSales', 'duration'],
  inventories: ['ifrs-full:Inventories', 'instant'],
  'current assets': ['ifrs-full:CurrentAssets', 'instant'],
  'equity ratio': ['issuer:EquityRatio', 'instant'],
  'gross profit': ['ifrs-full:GrossProfit', 'duration'],
  'gross profit of tools revenue': ['issuer:GrossProfitOfTools', 'duration'],
  'tools revenue': ['issuer:ToolsRevenue', 'duration'],
  revenue: ['ifrs-full:Revenue', 'duration'],
  revenues: ['ifrs-full:Revenue', 'duration'],
  'total assets': ['ifrs-full:Assets', 'instant'],
  'selling expenses': ['ifrs-full:SellingExpense', 'duration'],
  'other income': ['ifrs-full:OtherIncome', 'duration'],
  loans: ['ifrs-full:Borrowings', 'instant'],
  'retained earnings': ['ifrs-full:RetainedEarnings', 'instant'],
  'cloud revenue': ['issuer:CloudRevenue', 'duration'],
};
const findConcept: ConceptFinder = ({ label, statement }) => {
  const known = statement === 'profit-or-loss' ? concepts[label.toLowerCase()] : undefined;
  return known && { concept: known[0], periodType: known[1] };
};

function list(text: string): readonly Claim[] {
  const lines = readLines(text);
  const blocks = lines.map((line) => ({ kind: 'paragraph' as const, firstLine: line.number, lastLine: line.number }));
  return listClaims(readProse(readSentences(lines, blocks), facts, context, 'rounded', findConcept), facts, 'invented', 'rounded');
}

function say(text: string): readonly string[] {
  return list(text).map((claim) => [claim.verdict, claim.rule, claim.printed].filter((part) => part !== undefined).join(' '));
}

describe('ties', () => {
  it.each([
    [
      'Total sales were EUR 5,123 million, up 12.2% YoY (EUR 4,568 million for 1H24).',
      ['holds N01 EUR 5,123 million', 'holds N02 12.2%', 'holds N01 EUR 4,568 million'],
    ],
    ['Sales rose 12.2% to EUR 5,123 million.', ['holds N02 12.2%', 'holds N01 EUR 5,123 million']],
    ['Sales for 1H25 were approximately EUR 5.1 billion.', ['holds N01 EUR 5.1 billion']],
    ['Cost of sales was EUR 3,123 million, up 4.1% YoY.', ['holds N01 EUR 3,123 million', 'holds N02 4.1%']],
    [
      'As of September 30, 2025, the balance of current assets was EUR 2,512 million, increased by EUR 100 million from the balance as of March 31, 2025 of EUR 2,412 million. Inventories increased by EUR 100 million to EUR 912 million.',
      [
        'holds N01 EUR 2,512 million',
        'holds N03 EUR 100 million',
        'holds N01 EUR 2,412 million',
        'holds N03 EUR 100 million',
        'holds N01 EUR 912 million',
      ],
    ],
    ['Equity ratio was 41.2% as of September 30, 2025.', ['holds N05 41.2%']],
    [
      'Cost of tools revenue was EUR 9 million. Gross profit was EUR 777 million.',
      ['not-linked EUR 9 million', 'holds N01 EUR 777 million'],
    ],
    ['Cost of tools revenue was EUR 9 million. Gross profit ratio was 19.5%.', ['not-linked EUR 9 million', 'holds N05 19.5%']],
    [
      'Cost of sales was EUR 3,123 million (EUR 3,000 million for 1H24 and EUR 2,900 million as Adjusted), up 4.1% YoY (up 7.7% YoY as Adjusted).',
      ['holds N01 EUR 3,123 million', 'holds N01 EUR 3,000 million', 'holds N01 EUR 2,900 million', 'holds N02 4.1%', 'holds N02 7.7%'],
    ],
    ['As for tools and machines business, revenues for 1H25 were EUR 4,000 million.', ['holds N01 EUR 4,000 million']],
    ['Revenues for the tools and machines business segment for 1H25 were EUR 4,000 million.', ['holds N01 EUR 4,000 million']],
    ['As of September 30, 2025, the balance of non-current assets was EUR 3,488 million.', ['holds N01 EUR 3,488 million']],
    ['Net amount of selling expenses and other income was EUR 380 million.', ['holds N01 EUR 380 million']],
    ['This was mainly due to payments for redemption of bonds of EUR 611 million.', ['holds N01 EUR 611 million']],
    ['Sales were up 12.2% year over year, mainly led by tools.', ['holds N02 12.2%']],
    ['Total sales for 1H25 primarily reflected cost of sales of EUR 3,123 million.', ['holds N01 EUR 3,123 million']],
    ['Total sales for 1H25 consisted primarily of EUR 9 million received from tenants.', ['not-linked EUR 9 million']],
    [
      'Total sales of EUR 5,123 million, an increase of 12.2% compared to EUR 4,568 million in the prior-year period',
      ['holds N01 EUR 5,123 million', 'holds N02 12.2%', 'holds N01 EUR 4,568 million'],
    ],
    [
      'Examplo Inc. today reported sales of EUR 5,123 million for the six months ended September 30, 2025.',
      ['holds N01 EUR 5,123 million'],
    ],
    ['Sales increased by EUR 556 million to EUR 5,123 million.', ['holds N03 EUR 556 million', 'holds N01 EUR 5,123 million']],
    [
      'As of September 30, 2025, inventories were EUR 912 million, increased by EUR 100 million from the balance as of March 31, 2025 of EUR 812 million. Loans increased by EUR 200 million to EUR 900 million. The breakdown of increase in the loans was: an increase by EUR 230 million in new loans, and a decrease by EUR 30 million due to redemption.',
      [
        'holds N01 EUR 912 million',
        'holds N03 EUR 100 million',
        'holds N01 EUR 812 million',
        'holds N03 EUR 200 million',
        'holds N01 EUR 900 million',
        'holds N04 EUR 230 million',
        'holds N04 EUR 30 million',
      ],
    ],
  ])('%s', (text, claims) => expect(say(text)).toEqual(claims));
});

describe('a rate whose comparative the tables do not print', () => {
  it.each([
    ['is the one that they print', 'Cloud revenue was EUR 411 million, down 9.4% YoY.', ['holds N01 EUR 411 million', 'holds N02 9.4%']],
    ['is not', 'Cloud revenue was EUR 411 million, down 4.9% YoY.', ['holds N01 EUR 411 million', 'differs N02 4.9%']],
    ['goes the other way', 'Cloud revenue was EUR 411 million, up 9.4% YoY.', ['holds N01 EUR 411 million', 'differs N02 9.4%']],
    [
      'is on another basis',
      'Cloud revenue was EUR 411 million, down 9.4% YoY as Adjusted.',
      ['holds N01 EUR 411 million', 'not-linked 9.4%'],
    ],
  ])('%s', (_, text, claims) => expect(say(text)).toEqual(claims));
});

it.each([
  [
    'is the one that the roll-forward prints',
    'In addition, retained earnings decreased by EUR 33,728 thousand.',
    'holds N03 EUR 33,728 thousand',
  ],
  ['is another', 'In addition, retained earnings decreased by EUR 33,278 thousand.', 'not-linked EUR 33,278 thousand'],
  ['goes the other way', 'In addition, retained earnings increased by EUR 33,728 thousand.', 'not-linked EUR 33,728 thousand'],
  ['is of another component', 'In addition, share capital decreased by EUR 33,728 thousand.', 'not-linked EUR 33,728 thousand'],
])('the effect of a new policy on a component of equity %s', (_, text, claim) => expect(say(text)).toEqual([claim]));

describe('amounts told again in another paragraph', () => {
  const told = 'As of March 31, 2025, unrealized gains on securities were EUR 507 million.';
  it.each([
    [
      'with words in common',
      `${told}\nThe unrealized gains, EUR 507 million, went to equity.`,
      ['holds N01 EUR 507 million', 'holds N01 EUR 507 million'],
    ],
    [
      'with no words in common',
      `${told}\nThe new plant cost EUR 507 million.`,
      ['not-linked EUR 507 million', 'not-linked EUR 507 million'],
    ],
    [
      'another amount',
      `${told}\nThe unrealized gains, EUR 570 million, went to equity.`,
      ['not-linked EUR 507 million', 'not-linked EUR 570 million'],
    ],
    [
      'to another place',
      `${told}\nThe unrealized gains, EUR 507.0 million, went to equity.`,
      ['not-linked EUR 507 million', 'not-linked EUR 507.0 million'],
    ],
    [
      'a round one',
      'The unrealized gains on securities were EUR 500 million.\nThe unrealized gains, EUR 500 million, went to equity.',
      ['not-linked EUR 500 million', 'not-linked EUR 500 million'],
    ],
    [
      'in the same paragraph',
      `${told} The unrealized gains, EUR 507 million, went to equity.`,
      ['not-linked EUR 507 million', 'not-linked EUR 507 million'],
    ],
  ])('%s', (_, text, claims) => expect(say(text)).toEqual(claims));
});

it.each([
  ['by what stands behind it', 'We recorded EUR 378 million of gain on other investments.', 'holds N01 EUR 378 million'],
  [
    'by its name in quotes',
    'We recognized EUR 378 million of “gain on other investments, net,” of which shares made most.',
    'holds N01 EUR 378 million',
  ],
  ['of which only a part is meant', 'We recognized EUR 3 million of revenue along with progress.', 'not-linked N01 EUR 3 million'],
])('ties an amount that was recorded %s', (_, text, claim) => expect(say(text)).toEqual([claim]));

describe('catches a changed number', () => {
  it.each([
    ['the value', 'Total sales were EUR 5,183 million, up 12.2% YoY (EUR 4,568 million for 1H24).', 'EUR 5,183 million'],
    ['the comparative', 'Total sales were EUR 5,123 million, up 12.2% YoY (EUR 4,586 million for 1H24).', 'EUR 4,586 million'],
    ['the rate', 'Total sales were EUR 5,123 million, up 22.2% YoY (EUR 4,568 million for 1H24).', '22.2%'],
    ['the rate before the value', 'Sales rose 21.2% to EUR 5,123 million.', '21.2%'],
    ['the direction', 'Total sales were EUR 5,123 million, down 12.2% YoY (EUR 4,568 million for 1H24).', '12.2%'],
    ['the scale', 'Total sales were EUR 5,123 thousand, up 12.2% YoY (EUR 4,568 million for 1H24).', 'EUR 5,123 thousand'],
    [
      'the change',
      'As of September 30, 2025, current assets were EUR 2,512 million, increased by EUR 190 million from the balance as of March 31, 2025 of EUR 2,412 million.',
      'EUR 190 million',
    ],
    [
      'the outcome',
      'As of September 30, 2025, current assets were EUR 2,512 million, increased by EUR 100 million from the balance as of March 31, 2025 of EUR 2,412 million. Inventories increased by EUR 100 million to EUR 921 million.',
      'EUR 921 million',
    ],
    [
      'one unit of the last place, twice',
      'Total sales were EUR 5,124 million (EUR 4,567 million for 1H24).',
      'EUR 5,124 million EUR 4,567 million',
    ],
  ])('%s', (_, text, printed) => {
    const differing = list(text).filter((claim) => claim.verdict === 'differs');
    expect(differing.map((claim) => claim.printed).join(' ')).toBe(printed);
  });
});

describe('says nothing where it is not certain', () => {
  it.each([
    ['a part of the business under the same name', 'Gross profit was EUR 31 million.'],
    ['another basis', 'Sales were EUR 6,000 million as Adjusted.'],
    ['a plan', 'Sales of EUR 6,000 million are expected.'],
    ['another year', 'Sales for 1H19 were EUR 6,000 million.'],
    ['agreement of two digits only', 'Sales were EUR 6,000 million, up 12% YoY.'],
    [
      'a sentence that an extraction ran together',
      'Sales for 1H25 was EUR 31 million for 1H25 was EUR 41 million (EUR 51 million for 1H24).',
    ],
    ['an unknown thing', 'Sundry gains were EUR 6 million (EUR 5 million for 1H24).'],
  ])('%s', (_, text) => {
    expect(new Set(list(text).map((claim) => claim.verdict))).toEqual(new Set(['not-linked']));
  });
});

describe('compares sentences without facts', () => {
  it.each([
    [
      'a slip of scale',
      'Share of loss of investments in Examplo was EUR 4.1 billion. It included our share of loss of the firm in Examplo of EUR 408 million.',
      'differs differs',
    ],
    [
      'another amount',
      'Share of loss of investments in Examplo was EUR 4.1 billion. It included our share of loss of the firm in Examplo of EUR 208 million.',
      'not-linked not-linked',
    ],
    [
      'another name',
      'Share of loss of investments in Examplo was EUR 4.1 billion. It included our share of loss of the firm in Otherco of EUR 408 million.',
      'not-linked not-linked',
    ],
  ])('%s', (_, text, verdicts) => {
    expect(
      list(text)
        .map((claim) => claim.verdict)
        .join(' '),
    ).toBe(verdicts);
  });
});

it('gives the interval and the place of a claim', () => {
  expect(list('x\nSales were EUR 5.1 billion.')).toEqual([
    {
      id: 'invented#L2O12',
      filing: 'invented',
      line: 2,
      offset: 12,
      printed: 'EUR 5.1 billion',
      kind: 'amount',
      label: 'Sales',
      concept: 'ifrs-full:Revenue',
      period: now,
      unit: 'EUR',
      value: '5100000000',
      low: '5050000000',
      high: '5150000000',
      decimals: -8,
      verdict: 'holds',
      rule: 'N01',
      agreement: 'within-rounding',
      residue: '-23456000',
      allowed: '50000500',
      computed: '5123456000',
      facts: ['invented#L1C2'],
    },
  ]);
});
