import { expect, it } from 'vitest';
import { listDateClaims } from '#claims/dates/list-date-claims.ts';
import { listClaims } from '#claims/list-claims.ts';
import { readProse } from '#claims/read-prose.ts';
import { readSentences } from '#claims/sentence.ts';
import type { Fact } from '#model/fact.ts';
import type { FilingEvent } from '#model/filing.ts';
import type { Duration, IsoDate } from '#model/period.ts';
import { readLines } from '#read/read-lines.ts';
import { readDividendRows } from './dividend-rows.ts';
import { tieDeclaredDividends } from './tie-declared-dividends.ts';
import { tieSplitDividends } from './tie-split-dividends.ts';

const now = { start: '2025-04-01', end: '2025-09-30' } as Duration;
const year = { start: '2025-04-01', end: '2026-03-31' } as Duration;
const context = { filing: 'invented', calendar: { endMonth: 3, namedBy: 'start' }, period: now, currency: 'EUR' } as const;
const table = `Resolution date	Total dividends	Dividends per share	Record date	Effective date
June 27, 2025 Meeting of shareholders	608,452	13.50	March 31, 2025	June 28, 2025
November 8, 2025 Board meeting	608,630	13.50	September 30, 2025	December 5, 2025
`;

function fact(line: number, unit: string, value: string, more: Partial<Fact>): Fact {
  const rest = { kind: 'amount', label: '', dimensions: {}, table: 'T', statement: 'dividends', period: now };
  return { id: `invented#L${line}${unit === 'EUR' ? 'C2' : 'C3'}`, line, unit, value, ...rest, ...more } as unknown as Fact;
}

const declared: readonly Fact[] = [2, 3].flatMap((line) => [
  fact(line, 'EUR', line === 2 ? '608452000' : '608630000', { decimals: -3 }),
  fact(line, 'EUR/share', '13.50', { decimals: 2, kind: 'per-share' }),
]);
const ofYear: readonly Fact[] = [
  fact(20, 'EUR/share', '29.25', { decimals: 2, period: year, label: '2Q-end', id: 'invented#L20C3' }),
  fact(20, 'EUR/share', '14.63', { decimals: 2, period: year, label: 'Year-end', id: 'invented#L20C5' }),
];
const events: readonly FilingEvent[] = [
  { kind: 'stock-split', date: '2025-10-01' as IsoDate, factor: 2, said: { value: '', span: { line: 1, offset: 1, length: 1 } } },
];

/** What becomes of the numbers of a sentence below the table. */
function claimsOf(text: string): readonly string[] {
  const lines = readLines(table + text);
  const blocks = lines.map((line) => ({ kind: 'paragraph' as const, firstLine: line.number, lastLine: line.number }));
  const facts = [...declared, ...ofYear];
  const prose = readProse(readSentences(lines, blocks), facts, context, 'rounded', () => undefined);
  const told = listClaims(prose, facts, 'invented', 'rounded');
  const dated = [
    ...told,
    ...listDateClaims(prose, told, facts, { documentType: 'unknown', periodLabels: [] }, 'invented', context.calendar),
  ];
  const ofRows = tieDeclaredDividends(dated, prose, readDividendRows(facts, lines, 'invented'), 'invented', 'rounded');
  return tieSplitDividends(ofRows, prose, facts, events, 'invented', context.calendar, 'rounded')
    .toSorted((left, right) => left.offset - right.offset)
    .map(({ facts: ids, printed, verdict }) => [printed, verdict, ...ids.map((id) => id.slice(9))].join(' '));
}

const declaration = (perShare: string, record: string, total: string, paid: string): string =>
  `At the Board of Directors meeting on November 8, 2025, an interim dividend of ${perShare} per share with a record date of ${record} was resolved. (Total interim dividend is ${total}. Scheduled date for interim dividend payment: ${paid})`;

it('ties a declared dividend to the row of the table that it agrees with', () => {
  expect(claimsOf(declaration('EUR 13.5', 'September 30, 2025', 'EUR 608,630 thousand', 'December 5, 2025'))).toEqual([
    'November 8, 2025 holds L3O1',
    'EUR 13.5 holds L3C3',
    'September 30, 2025 holds L3O46',
    'EUR 608,630 thousand holds L3C2',
    'December 5, 2025 holds L3O65',
  ]);
});

it.each([
  [
    'the amount per share',
    declaration('EUR 15.3', 'September 30, 2025', 'EUR 608,630 thousand', 'December 5, 2025'),
    'EUR 15.3 differs L3C3',
  ],
  [
    'the record date',
    declaration('EUR 13.5', 'September 30, 2024', 'EUR 608,630 thousand', 'December 5, 2025'),
    'September 30, 2024 differs L3O46',
  ],
  [
    'the total',
    declaration('EUR 13.5', 'September 30, 2025', 'EUR 680,630 thousand', 'December 5, 2025'),
    'EUR 680,630 thousand differs L3C2',
  ],
  [
    'the payment',
    declaration('EUR 13.5', 'September 30, 2025', 'EUR 608,630 thousand', 'December 8, 2025'),
    'December 8, 2025 differs L3O65',
  ],
])('finds %s that is not that of the row', (_, text, slip) => {
  expect(claimsOf(text)).toContain(slip);
});

it('leaves a dividend alone that no row has', () => {
  expect(claimsOf('A dividend of EUR 20.0 per share was resolved by our subsidiary.')).toEqual(['EUR 20.0 not-linked']);
});

it.each([
  [
    'If calculated on a post-split basis, the interim dividend is EUR 14.625 per share and the total annual dividend is EUR 29.255 per share.',
    ['EUR 14.625 holds L20C3', 'EUR 29.255 holds L20C3 L20C5'],
  ],
  [
    'Regarding the presplit amount, year-end and annual dividend per share are EUR 29.26 and EUR 58.51, respectively.',
    ['EUR 29.26 holds L20C5', 'EUR 58.51 holds L20C3 L20C5'],
  ],
  [
    'If calculated on a post-split basis, the interim dividend is EUR 14.625 per share and the total annual dividend is EUR 28.255 per share.',
    ['EUR 14.625 holds L20C3', 'EUR 28.255 differs L20C3 L20C5'],
  ],
  ['On a post-split basis, the interim dividend is EUR 12 per share.', ['EUR 12 not-linked']],
])('%s', (text, expected) => {
  expect(claimsOf(text)).toEqual(expected);
});
